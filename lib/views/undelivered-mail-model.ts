// Mail that did not arrive, as an admin sees it. Types only.

export interface UndeliveredLetter {
  /** The number of its row, for “Send again”. */
  readonly id: string;
  readonly toName: string;
  readonly to: string;
  readonly subject: string;
  readonly why: string;
  readonly when: string;
  /** Instead of the button, where sending again is of no use. */
  readonly instead?: string;
}

export interface UndeliveredMail {
  readonly letters: readonly UndeliveredLetter[];
  /** What came of the button, when it was refused. */
  readonly refusal?: string;
}
