// A page of the draft that asks one thing, with what stands above its fields. Types only.
import type { ListFilter } from '@/lib/domain/questions/narrow-options';
import type { QuestionPanel } from '@/lib/domain/questions/question-panel';
import type { LegalCardModel } from './legal-card-model';
import type { Closed, QuestionPageModel, Way } from './question-page-model';

/** A box that narrows a long list: a form that asks for the same page again. */
export interface ListFilterModel {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  /** What was looked for; empty at first. */
  readonly words: string;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** How much of the list stands there, and the way to all of it. */
  readonly says?: string;
  readonly all?: Way;
}

export interface DraftQuestionModel extends QuestionPageModel {
  readonly back: Way;
  readonly panel?: QuestionPanel;
  readonly filter?: ListFilterModel;
  /** A box within the form that narrows its list; the form holds the whole list. */
  readonly picker?: { readonly filter: ListFilter; readonly words: string };
  readonly legal?: LegalCardModel;
  /** “From version 1”: the answer is that of the signed version still. */
  readonly from?: string;
  /** Nothing can be answered now, and why; with the way to where it can. */
  readonly closed?: Closed;
  /** Another question that may be worth a look: below the form. */
  readonly see?: { readonly text: string; readonly way: Way };
  /** `rows`: a list of details, kept live in the browser. `second-look`: a page that interrupts. */
  readonly look: 'plain' | 'rows' | 'second-look';
  /** On a page with rows: details that are shared whatever is ticked, and choices whose reason is asked next. */
  readonly counts?: { readonly field: string; readonly always: number; readonly explained: readonly string[] };
}
