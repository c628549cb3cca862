// The first question of all. Types only.
import type { QuestionPageModel, Way } from './question-page-model';

export interface SharePageModel extends QuestionPageModel {
  /** Where a choice comes from that nobody made here. */
  readonly from?: string;
  /** The organisation answers agreements and starts none: what it can do instead. */
  readonly closed?: { readonly text: string; readonly way: Way };
}
