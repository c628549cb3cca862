// What the pages of a checklist need to be drawn. Types only.
import type { evidenceWording } from '@/content/wording/evidence';
import type { unsentWords } from '@/content/wording/unsent';
import type { PressedGroup } from '@/lib/domain/questions/pressed-answers';
import type { ShownWords } from './comment-models';
import type { QuestionPageModel, Way, Why } from './question-page-model';
import type { ShownQueue } from './shown-queue';
import type { ToolkitSuggested } from './toolkit-models';

export interface Labelled {
  readonly label: string;
  readonly text: string;
}

export interface TagWords {
  readonly text: string;
  readonly tint: 'grey' | 'blue' | 'amber' | 'green' | 'red';
}

/** A photo, a file or a link as people read it. */
export interface ShownEvidence {
  readonly id: string;
  /** “Photo”, “PDF”, “Link” */
  readonly kind: string;
  readonly text: string;
  readonly href: string;
  /** It leads away from this service. */
  readonly elsewhere: boolean;
  /** “1.2 MB · Added 22 November 2026 · Not checked for viruses” */
  readonly about: string;
  /** Of a file. */
  readonly proof?: { readonly heading: string; readonly say: string; readonly sha256: string };
}

/** One row of a checklist as people read it. */
export interface ChecklistPoint {
  /** What both sides have written beside it, where a page has it. */
  readonly said?: readonly ShownWords[];
  /** An item id, or “dspt”. */
  readonly id: string;
  readonly title: string;
  readonly asked: string;
  readonly answer: string;
  readonly tag: TagWords;
  readonly details: readonly Labelled[];
  /** “DSPT 1.1.2, 1.1.3” */
  readonly references?: string;
  readonly evidence: readonly ShownEvidence[];
  /** Where evidence is added and taken away, for whoever may. */
  readonly addEvidence?: string;
  readonly plan?: readonly Labelled[];
  /** “… asks for help with this”, where it was ticked. */
  readonly helpAsked?: string;
  /** What the IG lead did about it. */
  readonly noted: readonly string[];
  /** For whoever may say that the help which was offered is done. */
  readonly helpDone?: { readonly action: string; readonly hidden: Readonly<Record<string, string>>; readonly button: string };
  /** For the side that offered it: to where another day is given. */
  readonly helpMove?: Required<Way>;
  /** For whoever may say how it stands with the plan. */
  readonly sayPlan?: SayPlan;
  readonly change?: string;
  readonly changePlan?: string;
}

/** The two ways to say how it stands with a promise: that it is done, asked once, or another day. */
export interface SayPlan {
  readonly action: string;
  /** Opens what follows and the button. */
  readonly done: string;
  readonly told: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly button: string;
  /** Absent where it has no day of its own. */
  readonly move?: Required<Way>;
  readonly about: string;
}

/** Nothing can be done here now: what stands in the way, and where to go. */
export interface ChecklistClosed {
  readonly title: string;
  readonly h1: string;
  readonly text: string;
  readonly way: Way & { readonly text: string };
}

export interface ChecklistTask {
  readonly id: string;
  readonly text: string;
  readonly href?: string;
  readonly status: 'completed' | 'not-started' | 'in-progress' | 'cannot-start' | 'problem';
  readonly statusText?: string;
}

/** Questions of the sharing side, or its decision: news that concerns the whole page. */
export interface ChecklistNews {
  readonly heading: string;
  readonly items: readonly { readonly about: string; readonly text: string; readonly href?: string; readonly reply?: Required<Way> }[];
  readonly text?: string;
  /** To where the checklist is sent again. */
  readonly way?: Required<Way>;
  readonly good?: boolean;
}

export interface ChecklistStartPage {
  readonly title: string;
  readonly h1: string;
  readonly back: Way;
  readonly tag: TagWords;
  readonly say: readonly string[];
  /** What the press before has done. */
  readonly noted?: string;
  readonly news?: ChecklistNews;
  readonly groups?: readonly { readonly heading: string; readonly tasks: readonly ChecklistTask[] }[];
  readonly points?: { readonly heading: string; readonly rows: readonly ChecklistPoint[] };
  /** What the sharing side asked for when it looked again. */
  readonly condition?: { readonly heading: string; readonly text: string; readonly rows: readonly Labelled[]; readonly sayPlan?: SayPlan };
  /** What has to be done before anything is sent. */
  readonly firsts?: { readonly heading: string; readonly rows: readonly { readonly text: string; readonly sayPlan?: SayPlan }[] };
  readonly asked?: AskedPoints;
  /** For whoever fills it in. */
  readonly unsent?: UnsentModel;
  readonly button?: Way & { readonly text: string };
  /** Filling it in together on the telephone, or confirming what was said there. */
  readonly telephone?: { readonly text?: string; readonly way: Way & { readonly text: string } };
  /** The organisation’s own answers, to be read and used again. */
  readonly reuse?: { readonly text: string; readonly way: Required<Way>; readonly first: boolean };
  /** Which version of the organisation’s own answers the checklist holds; for that organisation alone. */
  readonly holds?: Required<Way>;
}

export interface ChecklistQuestionPage extends QuestionPageModel {
  readonly back: Way;
  /** Nobody has answered it: the answers are the buttons. */
  readonly answers?: { readonly groups: readonly PressedGroup[]; readonly leave: Required<Way> };
  /** Small text below the fields: “DSPT 1.1.2, 1.1.3”. */
  readonly references?: string;
  /** What the IG lead asks about this answer, whose words it is, and where to reply. */
  readonly asks?: { readonly by: string; readonly text: string; readonly reply: Required<Way> };
  /** The charity has replied to it: what is left to do. */
  readonly replied?: { readonly heading: string; readonly text: string; readonly way: Required<Way> };
  readonly unsent?: UnsentModel;
  /** What was asked and replied about this point last, and where to ask. */
  readonly thread?: { readonly said: readonly ShownWords[]; readonly way: Required<Way> };
  /** What the charity’s own answers to the DSPT’s questions suggest. */
  readonly suggested?: ToolkitSuggested;
  /** reason: what the address of the mailbox showed. */
  readonly plan?: { readonly heading: string; readonly rows: readonly Labelled[]; readonly reason?: string; readonly evidence?: Required<Way> };
  readonly dspt?: {
    readonly help: string;
    readonly paragraphs: readonly string[];
    readonly links: readonly { readonly text: string; readonly href: string }[];
  };
}

/** For the browser: answers that find no signal wait there. */
export interface UnsentModel {
  /** Whose: no number of a person. */
  readonly owner: string;
  readonly base: string;
  /** The question of this page; none on the start of the checklist. */
  readonly screen?: string;
  /** Questions that are still open, in their order. */
  readonly ahead: readonly string[];
  readonly words: typeof unsentWords;
}

/** Points that were asked about, each with whose turn it is. */
export interface AskedPoints {
  readonly heading: string;
  readonly tasks: readonly ChecklistTask[];
}

export interface PointThreadPage extends QuestionPageModel {
  readonly back: Way;
  readonly said: readonly ShownWords[];
  /** What both sides read here and what happens with it. */
  readonly intro?: string;
  /** Why nothing can be written now: then there is no form. */
  readonly rests?: string;
}

export interface PlanDatePage extends QuestionPageModel {
  readonly back: Way;
  /** As it was promised. */
  readonly promised: string;
  readonly intro: string;
}

export interface ChecklistCheckPage {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** What the IG lead asked and nobody has replied to. */
  readonly waiting?: { readonly heading: string; readonly ways: readonly Required<Way>[]; readonly say: string };
  readonly points: readonly ChecklistPoint[];
  readonly errors: QuestionPageModel['errors'];
  readonly problems: readonly { readonly text: string; readonly href?: string }[];
  readonly button: string;
  readonly why: Why;
}

export interface EvidencePage extends Pick<QuestionPageModel, 'form' | 'value' | 'errors' | 'wrongParts'> {
  readonly title: string;
  readonly caption: string;
  readonly h1: string;
  readonly back: Way;
  readonly pieces: readonly ShownEvidence[];
  /** most: bytes of the largest file. */
  readonly add: { readonly action: string; readonly most: number; readonly hidden: Readonly<Record<string, string>> };
  readonly remove: { readonly action: string; readonly hidden: Readonly<Record<string, string>> };
  readonly words: Pick<typeof evidenceWording, 'say' | 'list' | 'none' | 'photo' | 'file' | 'add' | 'adding' | 'failed' | 'faults' | 'remove' | 'on'>;
}

export interface ChecklistSentPage {
  readonly title: string;
  readonly h1: string;
  readonly say: string;
  readonly next: string;
  readonly paragraphs: readonly string[];
  readonly button: Way & { readonly text: string };
  readonly answers: Way & { readonly text: string };
}

/** A point as it stands in the review: with all that both sides have said about it. */
export interface ReviewPoint extends ChecklistPoint {
  readonly said: readonly ShownWords[];
  /** Since the last review; with what it said then, where that is known. */
  readonly changed?: {
    readonly tag: string;
    readonly before?: { readonly heading: string } & Pick<ChecklistPoint, 'answer' | 'details' | 'plan'>;
  };
}

export interface ChecklistReviewPage extends QuestionPageModel {
  readonly back: Way;
  /** Where it is one of several that are taken one after another. */
  readonly queue?: ShownQueue;
  readonly tag: TagWords;
  readonly dspt: { readonly point: ReviewPoint; readonly say: string; readonly link: { readonly text: string; readonly href: string } };
  /** Form field → the row that it is about. */
  readonly rows: Readonly<Record<string, ReviewPoint>>;
  /** What is in place; `ask`: above the field that asks about one of them. */
  readonly settled: { readonly heading: string; readonly ask: string; readonly rows: readonly ReviewPoint[] };
  /** On another look: the points that come first, and what stands above the others. */
  readonly changes?: { readonly heading: string; readonly none: string; readonly fold: string; readonly first: readonly string[] };
  /** Above the last field. */
  readonly decision: { readonly heading: string; readonly mailbox?: ChecklistDecisionPage['mailbox'] };
}

export interface ChecklistDecisionPage extends QuestionPageModel {
  readonly back: Way;
  readonly queue?: ShownQueue;
  readonly plans: { readonly heading: string; readonly none: string; readonly rows: readonly ChecklistPoint[] };
  /** Accepting the plan leaves the final version waiting: said before it is accepted. */
  readonly mailbox?: { readonly heading: string; readonly text: string };
  readonly blocking?: { readonly heading: string; readonly words: readonly string[]; readonly way: Way & { readonly text: string } };
}

/** One side of what is held beside each other. */
export interface SaidThen {
  readonly text: string;
  readonly tag?: TagWords;
  readonly details?: readonly Labelled[];
  readonly note?: string;
}

export interface OldAndNew {
  readonly was: SaidThen & { readonly heading: string };
  readonly now: SaidThen & { readonly heading: string };
}

export interface ChecklistAgainPage extends QuestionPageModel {
  readonly back: Way;
  readonly queue?: ShownQueue;
  readonly say: string;
  readonly changed: {
    readonly heading: string;
    readonly rows: readonly { readonly key: string; readonly text: string; readonly beside?: OldAndNew }[];
  };
  /** Everything that stands as it was accepted, folded. */
  readonly same: { readonly fold: string; readonly points: readonly ChecklistPoint[] };
  readonly before: { readonly heading: string; readonly rows: readonly string[] };
  readonly answers: Required<Way>;
}

/** A page, or why there is none now. */
export type OrClosed<P extends object> =
  | (P & { readonly closed?: never })
  | { readonly closed: ChecklistClosed; readonly title: string; readonly errors?: never };
