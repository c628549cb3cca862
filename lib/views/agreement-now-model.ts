// Who has an agreement now, for how long, and what follows: drawn by the server, asked for again by the browser. Types only.

export interface AgreementNow {
  /** “With partner” */
  readonly tag: string;
  readonly lines: readonly {
    readonly name: string;
    /** Where the person works; absent where the name is the organisation’s own. */
    readonly organisation?: string;
    readonly doing: string;
    /** “for 3 days”, “since yesterday”, “since 2:14pm today” */
    readonly since: string;
  }[];
  readonly next?: string;
  /** Counts every change of the agreement and of its checklist: another number means that the page can say more. */
  readonly edition: string;
}
