// A question: one page of a journey. One entry in content/questions is all it takes; task list, page, validation,
// error words, check answers and the walk-every-question test follow from it.
import type { SectionId } from '../print/print-model';
import type { Condition } from './condition';
import type { Field, FormValue, Option } from './form';
import type { ListFilter } from './narrow-options';

/** Where the choices of a field come from when they are not fixed words. Resolved by one table in option-sources.ts. */
export type OptionSource =
  | 'known-partners'
  | 'service-types'
  | 'suggested-items'
  | 'catalogue-items'
  | 'own-words-items'
  | 'partner-signatories'
  | 'partner-sites'
  | OwnSource;
/** Of the sharing organisation, for this agreement (D07). */
export type OwnSource = 'own-teams' | 'own-sites' | 'own-contacts' | 'own-seniors' | 'own-signatories';

export interface QuestionField extends Omit<Field, 'options'> {
  /** Offers the jobs of the people of whoever answers; of a checklist alone. */
  readonly offersJobs?: true;
  readonly options?: readonly QuestionOption[] | { readonly from: OptionSource; readonly also?: readonly QuestionOption[] };
  /** The error of a text that names a detail which is shared. */
  readonly refusesShared?: string;
}
export interface QuestionOption extends Omit<Option, 'reveals'> {
  readonly reveals?: readonly QuestionField[];
}

export type TaskId = 'service' | 'people' | 'details' | 'legal' | 'method' | 'ig-review' | 'send';

export interface Question {
  /** Kebab-case, stable: the key of its answer in the store. */
  readonly id: string;
  /** The id of the screen in the screen specification, for people who compare the two. */
  readonly screen: string;
  readonly journey: 'draft' | 'checklist' | 'review';
  readonly task?: TaskId;
  /** The section of the agreement that the answer goes into, where it is not the one of its task: see section-fed.ts. */
  readonly prints?: SectionId;
  /** The caption above the heading. */
  readonly section: string;
  /** The address below /draft, /review or /checklists/[id]. */
  readonly path: string;
  /** May hold {partner}, {sharingOrg}, {item}; resolved before it is shown. */
  readonly h1: string;
  readonly hint?: string;
  /** What stands above the fields: a panel that components/questions draws. */
  readonly shows?: string;
  readonly fields: readonly QuestionField[];
  /** A box that narrows a long list of choices. */
  readonly filter?: ListFilter;
  /** Asked only while this holds; always, when left out. */
  readonly asked?: Condition;
  readonly why: string;
  /** Ids of content/citations.ts. Empty: our own suggestion, and the page says so. */
  readonly sources: readonly string[];
  /** Other words for the heading, or behind “Why”, while a condition holds; the first that holds counts. */
  readonly instead?: readonly { readonly when: Condition; readonly h1?: string; readonly why?: string }[];
  /** Asked before there is a draft: part of the file, but no page of the draft's own. */
  readonly beforeDraft?: true;
  /** A page of its own command (send, decide): drawn and read like a question, but no part of the journey. */
  readonly outside?: true;
  /** Asked of nobody (while this holds): there for whoever follows a link. Never missing, and counted once it is answered. */
  readonly volunteered?: true | Condition;
  /** Reached by Change from “Check your answers” alone, and leads back there: what we suggest stands until somebody changes it. */
  readonly behindCheck?: true;
  /** Questions that, when they are asked, must have an answer before this page makes sense. */
  readonly after?: readonly string[];
  /** What the answer was given for. When that changes, the question asks again: see bind-answer.ts. */
  readonly binds?:
    | 'service'
    | 'service-law'
    | 'service-kind'
    | 'starting-set'
    | 'legal-result'
    | 'details'
    | 'extra-details'
    | 'sensitive-details'
    | 'own-words-details'
    | 'dangerous-details';
  /** Its answer holds the words of this other answer, which says only that they were changed: Change leads to it. */
  readonly wordsOf?: string;
  /** One page for each item of this list; the answer's key is `${id}/${item}`. */
  readonly repeats?: 'unexplained-items' | 'open-checklist-items';
}

export interface Answer {
  readonly value: FormValue;
  readonly revision: number;
  readonly by: string;
  /** ISO UTC. */
  readonly at: string;
}

/** Question id (or `${id}/${item}`) → its answer. */
export type Answers = Readonly<Record<string, Answer>>;
