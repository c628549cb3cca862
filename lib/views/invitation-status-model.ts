// What the sender sees of an invitation. Types only.
import type { QuestionPageModel, Way } from './question-page-model';

export interface InvitationStatusModel {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly problems: readonly string[];
  readonly lines: readonly string[];
  readonly rows: readonly { readonly key: string; readonly value: string }[];
  /** While nobody has accepted it. */
  readonly again?: { readonly reference: string; readonly text: string; readonly note: string };
  readonly change?: Required<Way>;
}

export type ChangeInvitationModel = QuestionPageModel & { readonly note: string; readonly closed?: { readonly text: string; readonly way: Required<Way> } };
