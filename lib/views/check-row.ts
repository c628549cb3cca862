// One check of a move as a page shows it. Types only.
import type { Check } from '@/lib/domain/agreement/lifecycle';
import type { Way } from './question-page-model';

export interface CheckRow {
  readonly id: Check;
  readonly met: boolean;
  /** What holds, or what is missing. */
  readonly text: string;
  /** Where this reader goes to meet it. */
  readonly way?: Way;
  /** The organisation that has to meet it, when it is the other one. */
  readonly waitsFor?: string;
}
