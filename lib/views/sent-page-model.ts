// The agreement is with the partner (D34). Types only.
import type { Way } from './question-page-model';

export interface SentPageModel {
  readonly title: string;
  readonly h1: string;
  readonly reference: string;
  /** false: it is not, or no longer, with the partner. */
  readonly sent: boolean;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly ways: readonly Required<Way>[];
}
