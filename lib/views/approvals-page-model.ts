// The page of approval inside the sharing organisation. Types only.
import type { Closed, QuestionPageModel, Way } from './question-page-model';

export interface ApprovalRow {
  readonly person: string;
  readonly state: string;
  readonly tint: 'amber' | 'green';
  /** ISO date. */
  readonly on?: string;
  readonly lines: readonly string[];
}

export interface ApprovalsPageModel extends QuestionPageModel {
  readonly back: Way;
  readonly rows: readonly ApprovalRow[];
  readonly closed?: Closed;
  /** Everybody has agreed: where it goes on. */
  readonly onward?: Way;
}
