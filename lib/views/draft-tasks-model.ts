// The home of a draft: what is done, what is left, and where to go on. Types only.
import type { TaskState } from '@/lib/domain/agreement/draft-tasks';
import type { Way } from './question-page-model';

export interface ShownTask {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly href?: string;
  readonly status: TaskState;
  readonly statusText?: string;
}

export interface DraftTasksModel {
  readonly title: string;
  readonly h1: string;
  readonly reference: string;
  /** “Draft”, “Changes asked for”, “Needs another route”. */
  readonly status: string;
  /** “Debt advice”, once it is known. */
  readonly service?: string;
  readonly back: Way;
  readonly groups: readonly { readonly heading: string; readonly tasks: readonly ShownTask[] }[];
  /** “3 of 7 tasks are complete”. */
  readonly progress: string;
  /** Who took it back and when, while that is the last thing that happened. */
  readonly said?: string;
  /** What somebody wrote about this draft, or why nothing can be changed now. */
  readonly notes: readonly { readonly heading: string; readonly text: string; readonly way?: Way; readonly takesBack?: string }[];
  /** The one thing to do next. */
  readonly on?: Way;
}
