// What every control is called and explained by. Shared by inputs and groups.
import type { ReactNode } from 'react';

/** `page`: the label is the h1 of the page. `hidden`: heard, not seen, because the heading above already says it. */
export type LabelLook = 'page' | 'm' | 's' | 'plain' | 'hidden';

export interface Labelled {
  /** What is posted; the id derives from it. */
  readonly name: string;
  /** Only where two controls of one page post the same name. */
  readonly id?: string;
  readonly label: string;
  readonly look?: LabelLook;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** Stands between the question and its answer: a suggestion, a table. */
  readonly above?: ReactNode;
}
