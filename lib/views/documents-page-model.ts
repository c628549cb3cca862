// The papers of an agreement on screen: their list, one of them, what a side has promised. Types only.
import type { PaperDate, PaperModel } from '@/lib/domain/print/papers/paper-model';
import type { Way } from './question-page-model';
import type { ClosedPage, FileLink } from './signing-models';

interface Page {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
}

export interface DocumentCard {
  readonly id: string;
  readonly title: string;
  /** Who uses it and when. */
  readonly use: string;
  readonly href: string;
  readonly files: readonly FileLink[];
  /** What it waits for. */
  readonly ready?: string;
}

export interface DocumentGroup {
  readonly heading: string;
  readonly cards: readonly DocumentCard[];
}

export interface DocumentsPageModel extends Page {
  readonly about?: string;
  readonly groups: readonly DocumentGroup[];
  readonly pack?: { readonly href?: string; readonly note: string };
  readonly closed?: ClosedPage;
}

export interface PaperPageModel extends Page {
  readonly paper?: PaperModel;
  readonly files: readonly FileLink[];
  readonly closed?: ClosedPage;
}

export interface PromisesPageModel extends Page {
  readonly reference: string;
  readonly version: number;
  readonly use: string;
  readonly dates: readonly PaperDate[];
  readonly about: readonly string[];
  readonly foot: string;
  /** The agreement has been ended: what the list is then. */
  readonly ending?: string;
  readonly calendar?: string;
  readonly links: readonly Required<Way>[];
  /** What the reader can say to be done, each by its words. */
  readonly toSay?: { readonly heading: string; readonly ways: readonly Required<Way>[] };
  /** What was said to be done, and when. */
  readonly kept?: { readonly heading: string; readonly lines: readonly string[] };
  /** ISO UTC: when the last side signed. */
  readonly at: string;
  /** Tells the calendar of one side from that of the other. */
  readonly name: string;
  /** The other side, by its name today. */
  readonly other: string;
  readonly closed?: ClosedPage;
}
