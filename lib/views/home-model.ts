// The home page: what needs the reader, what waits for others, and everything there is. Types only.

export interface WorkItem {
  readonly key: string;
  readonly href: string;
  /** “Send the agreement to Riverside Debt Advice” */
  readonly text: string;
  /** Why, or with whom it is. */
  readonly why: string;
  /** “Exercise classes, SA-M6VC-3B8K”: tells two agreements with one partner apart. */
  readonly about: string;
  /** “for 3 days” */
  readonly since: string;
  readonly tag: string;
}

export interface ListedAgreement {
  readonly reference: string;
  readonly href: string;
  readonly name: string;
  readonly service: string;
  readonly tag: string;
  /** “21 November 2026” */
  readonly changed: string;
}

export interface ListedChecklist {
  readonly id: string;
  /** Absent where the reader cannot open it. */
  readonly href?: string;
  readonly name: string;
  readonly about: string;
  readonly tag: string;
}

export interface HomeModel {
  readonly greeting: string;
  readonly needsYou: readonly WorkItem[];
  readonly waiting: readonly WorkItem[];
  readonly agreements: readonly ListedAgreement[];
  readonly checklists: readonly ListedChecklist[];
  /** The button “Start an agreement” is for whoever drafts. */
  readonly mayStart: boolean;
  /** Nothing is there yet, and the own profile has gaps: the way to fill them. */
  readonly profile?: { readonly href: string; readonly text: string };
  /** For an admin: how many mails did not arrive, in words. */
  readonly undelivered?: string;
  /** Only the newest are listed. */
  readonly more: boolean;
}
