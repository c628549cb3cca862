// The captured mail as a page shows it and the browser asks for it again. Types only.

export interface CapturedLetter {
  readonly id: string;
  /** “Priya Shah, priya.shah@northfield.example” */
  readonly to: string;
  /** “21 November 2026 at 2:14pm” */
  readonly at: string;
  readonly subject: string;
  /** A link stands in a paragraph of its own: path is the address below ours. */
  readonly paragraphs: readonly { readonly text: string; readonly path?: string }[];
}

export interface CapturedMail {
  readonly letters: readonly CapturedLetter[];
}
