// The pages of the partner’s review. Types only.
import type { InShortLine } from '@/lib/domain/print/in-short';
import type { PrintChange } from '@/lib/domain/print/print-changes';
import type { PrintFrame, PrintModel, SectionId } from '@/lib/domain/print/print-model';
import type { AnsweredSince } from '@/lib/domain/questions/answered-since';
import type { QuestionPanel } from '@/lib/domain/questions/question-panel';
import type { HubNote } from './agreement-hub-model';
import type { QuestionPageModel, Way } from './question-page-model';
import type { ReadMark } from './read-mark-model';

export interface Around {
  /** Nothing can be answered now, and why; with the way to where something can be done. */
  readonly closed?: { readonly text: string; readonly way: Way };
  /** The partner has agreed already, and what a new answer does to that. */
  readonly replied?: string;
}

/** The text speaks of the officer’s advice, and the partner’s profile names none; with the way there for whoever may change it. */
export interface OfficerToName {
  readonly text: string;
  readonly way?: Way;
}

export interface ReviewPageModel extends QuestionPageModel, Around {
  readonly back: Way;
  readonly officer?: OfficerToName;
}

/** What a reader who knows an earlier text reads first. */
export interface SecondReading {
  readonly heading: string;
  /** What the partner wanted changed. */
  readonly asked?: { readonly by: string; readonly text: string };
  /** “Added: email address”, where the earlier answers are known. */
  readonly details: readonly string[];
  /** Before and Now, where the earlier text is known. */
  readonly sentences: readonly PrintChange[];
  /** Else the questions that were answered since. */
  readonly rows: readonly AnsweredSince[];
}

/** “Read the agreement”: in short, the question, the whole text. */
export interface ReadAgreementModel extends ReviewPageModel {
  /** Absent while the text is being changed or is final: then it stands on another page. */
  readonly text?: {
    /** In the words of whoever sent it. */
    readonly message?: HubNote;
    /** Of a new version: against the one that both sides signed. */
    readonly against?: SecondReading;
    /** When it has come back. */
    readonly changes?: SecondReading;
    readonly mark: ReadMark;
    readonly inShort: readonly InShortLine[];
    readonly print: PrintModel;
    readonly frame: PrintFrame;
    /** The address of the same text alone, with its PDF. */
    readonly printable: string;
    /** Section → where this reader can comment on it; empty for whoever only reads. */
    readonly commentLinks: Partial<Readonly<Record<SectionId, string>>>;
    /** What has been said so far. */
    readonly comments?: Way;
  };
}

/** Which earlier agreement the fields are filled in from: its reference, and what it is about. */
export interface AsBefore {
  readonly way: Required<Way>;
  /** “Debt advice, with Northfield Surgery, 21 November 2026” */
  readonly about: string;
}

/** A question of the review, with the wording that its answers take over. */
export interface ReviewQuestionModel extends ReviewPageModel {
  /** The wording that the answers take over, each text beside its field. */
  readonly panel?: QuestionPanel;
  /** Nobody has answered yet: what stands in the fields was said before, and waits for a press. */
  readonly asBefore?: AsBefore;
  /** For whoever knows a law that gives the partner its task. */
  readonly adviser?: Way;
}

/** The reply: agree, ask for changes, decline. */
export interface DecidePageModel extends ReviewPageModel {
  /** What was said about the details, which only a change can answer. */
  readonly notEnough?: string;
  /** What must be answered before “Yes, we agree” can be sent. */
  readonly open: readonly Way[];
  /** No person of the partner may sign: what to do about it. */
  readonly nobodySigns?: string;
}
