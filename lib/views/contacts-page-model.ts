// The contact sheet of an agreement and the page on which a line of it is changed. Types only.
import type { FrameWords } from '@/lib/domain/print/frame-words';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import type { QuestionPageModel, Way } from './question-page-model';
import type { ClosedPage } from './signing-models';

/** What stands beside a row: who comes next, and the way to change it. */
export interface BesideRow {
  /** “From 1 March 2027: Sam Lee, 01632 960 113”. */
  readonly planned: readonly string[];
  /** Who rang about the mailbox that stands there now, and when. */
  readonly confirmed?: string;
  readonly change?: { readonly href: string; readonly text: string };
}

/** A new mailbox that nobody has confirmed. */
export interface WaitingMailbox {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
  /** What the address shows of itself. */
  readonly check: string;
  /** For people of the other side who may. */
  readonly confirm?: { readonly hidden: Readonly<Record<string, string>>; readonly button: string };
}

export interface ShownEarlierSheet {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly sheet: PrintContactSheet;
}

export interface ContactsPageModel {
  readonly title: string;
  readonly h1: string;
  readonly back: Way;
  readonly about: string;
  /** A contact has just been changed. */
  readonly said?: string;
  readonly errors: readonly string[];
  /** “You can change Northfield Surgery only”, or where the people of a draft are changed. */
  readonly ownOnly?: string;
  readonly profile?: Required<Way>;
  readonly waits: readonly WaitingMailbox[];
  readonly sheet: PrintContactSheet;
  /** Side of the sheet, then job. */
  readonly beside: readonly Readonly<Record<string, BesideRow>>[];
  readonly words: NonNullable<FrameWords['contacts']>;
  /** Absent while no version is signed. */
  readonly earlier?: { readonly heading: string; readonly none?: string; readonly sheets: readonly ShownEarlierSheet[] };
}

export interface ChangeContactModel extends QuestionPageModel {
  readonly back: Way;
  /** Which contact is asked first; a form that only asks for another page. */
  readonly method?: 'get';
  /** Who sits there today. */
  readonly now?: { readonly heading: string; readonly text: string; readonly note?: string };
  readonly closed?: ClosedPage;
}
