// The home page: what needs the reader, what waits for others, and what changed last. Types only.
import type { ListedLine, ListWay } from './agreement-list-model';

export interface WorkItem {
  readonly key: string;
  readonly href: string;
  /** “Send the agreement to Riverside Debt Advice” */
  readonly text: string;
  /** Why, or with whom it is. */
  readonly why: string;
  /** “Exercise classes, SA-M6VC-3B8K”: tells two agreements with one partner apart. */
  readonly about?: string;
  /** “for 3 days” */
  readonly since?: string;
  readonly tag: string;
  /** Where a list is of several organisations: whose work it is. `changes`: it is opened by changing to that organisation. */
  readonly of?: {
    readonly id: string;
    readonly name: string;
    readonly changes: boolean;
    /** Heard after the text where it changes. */
    readonly says: string;
  };
}

export interface ListedChecklist {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly about: string;
  readonly tag: string;
}

export interface HomeModel {
  readonly greeting: string;
  readonly needsYou: readonly WorkItem[];
  /** To what can be done for several of them at once. */
  readonly together: readonly ListWay[];
  /** Said where there is more of a kind than is shown. */
  readonly cut?: string;
  /** To the list of them, where more may be for the reader than is shown. */
  readonly moreForYou?: ListWay;
  /** When something will need the reader next. */
  readonly next?: string;
  readonly waiting: readonly WorkItem[];
  readonly moreWaiting?: ListWay;
  /** Those that changed last. */
  readonly agreements: readonly ListedLine[];
  /** To the list, where it holds more. */
  readonly all?: ListWay;
  readonly checklists: readonly ListedChecklist[];
  /** The button “Start an agreement” is for whoever drafts. */
  readonly mayStart: boolean;
  /** A charity asks a health or care organisation to start one. */
  readonly mayAsk: boolean;
  /** Nothing is there yet, and the own profile has gaps: the way to fill them. */
  readonly profile?: { readonly href: string; readonly text: string };
  /** For an admin: how many mails did not arrive, in words. */
  readonly undelivered?: string;
}
