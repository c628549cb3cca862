// Sending the agreement (D33): who gets it, what they are asked, and what is still open. Types only.
import type { HubNote } from './agreement-hub-model';
import type { CheckRow } from './check-row';
import type { QuestionPageModel, Way } from './question-page-model';

export interface SendPageModel extends QuestionPageModel {
  readonly closed?: { readonly text: string; readonly way: Way };
  /** What stands in the way; nothing can be sent while there is something. */
  readonly open: readonly CheckRow[];
  readonly openNote: string;
  /** Changes were asked for, and the text is the same. */
  readonly same?: string;
  /** Comments of the partner that nobody has settled. */
  readonly comments?: HubNote;
  readonly recipients: { readonly heading: string; readonly people: readonly string[]; readonly note: string };
  readonly asks: { readonly heading: string; readonly lines: readonly string[] };
}
