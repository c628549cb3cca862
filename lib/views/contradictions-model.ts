// Answers that do not fit together, as a page shows them. Types only.
import type { Way } from './question-page-model';

export interface ShownContradiction {
  readonly id: string;
  readonly sentence: string;
  readonly why: string;
  /** Where it comes from, or that it is our suggestion. */
  readonly source: string;
  /** Where this reader puts it right. */
  readonly way?: Way;
  /** Who puts it right, when this reader cannot. */
  readonly waitsFor?: string;
}

export interface ContradictionGroup {
  readonly id: 'sending' | 'final-version' | 'warning' | 'note';
  readonly heading: string;
  readonly rows: readonly ShownContradiction[];
}

export interface ShownContradictions {
  readonly heading: string;
  /** None without a row. */
  readonly groups: readonly ContradictionGroup[];
}
