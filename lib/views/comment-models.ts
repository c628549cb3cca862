// The pages on which both sides comment on the text. Types only.
import type { Block } from '@/lib/domain/print/print-model';
import type { QuestionPageModel, Way } from './question-page-model';
import type { ReadMark } from './read-mark-model';
import type { ReviewPageModel } from './review-models';

/** R2. */
export interface SectionCommentModel extends ReviewPageModel {
  /** The section as it reads now. */
  readonly section: { readonly heading: string; readonly blocks: readonly Block[] };
}

/** What one person said, and when. */
export interface ShownWords {
  readonly id: string;
  readonly by: string;
  /** ISO UTC. */
  readonly at: string;
  readonly when: string;
  readonly text: string;
}

export interface ShownThread {
  readonly id: string;
  /** Unique on the page, for the ids of its controls. */
  readonly n: number;
  readonly section: string;
  readonly comments: readonly ShownWords[];
  /** “Accepted by Maya Collins, 21 November 2026 at 2:14pm”. */
  readonly settled?: string;
  /** “Not settled”. */
  readonly open: string;
  /** Absent while this reader cannot reply. */
  readonly reply?: { readonly summary: string; readonly text: string; readonly error?: string; readonly send: string };
  /**
   * accept: once the text is changed; absent where words were suggested, which are put in with `suggestion.put`. edit: where it is changed.
   * decline: how the other button settles it.
   */
  readonly settle?: { readonly edit?: Required<Way>; readonly accept?: string; readonly dealtWith: string; readonly decline?: true; readonly note?: string };
  readonly suggestion?: {
    readonly summary: string;
    /** What these words are. */
    readonly heading: string;
    readonly labels: { readonly before: string; readonly now: string };
    readonly before: readonly string[];
    readonly now: readonly string[];
    /** They have changed since, or nobody is asked for them any more. */
    readonly since?: { readonly text: string; readonly words?: string };
    readonly put?: { readonly text: string; readonly revision: string };
  };
}

export interface CommentsPageModel {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly reference: string;
  /** The comment of a moment ago. */
  readonly said: boolean;
  readonly threads: readonly ShownThread[];
  readonly ways: readonly Required<Way>[];
  /** Absent while nobody has said anything. */
  readonly mark?: ReadMark;
  /** Why nothing can be said now. */
  readonly closed?: string;
  readonly errors: readonly { readonly text: string; readonly href?: string }[];
  /** The reply that may speak of a real person. */
  readonly realPerson?: NonNullable<QuestionPageModel['realPerson']>;
  readonly typed: Readonly<Record<string, string>>;
}
