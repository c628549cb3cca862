// The IG lead’s one page (D35): what has changed, the legal basis, and the parts of its one form. Types only.
import type { InShortLine } from '@/lib/domain/print/in-short';
import type { PrintChange } from '@/lib/domain/print/print-changes';
import type { Form } from '@/lib/domain/questions/form';
import type { ShownContradictions } from './contradictions-model';
import type { LegalCardModel } from './legal-card-model';
import type { QuestionPageModel, Way } from './question-page-model';

export interface ProvedRow {
  readonly label: string;
  readonly text?: string;
  /** The page of the answer that proves it, where whoever looks may change it now. */
  readonly change?: string;
  /** Where it leads, in words of its own. */
  readonly way?: Way;
}

export interface IgReviewPart {
  readonly id: 'answers' | 'words' | 'legal' | 'dpia' | 'caldicott' | 'telling' | 'advice' | 'outcome';
  readonly heading: string;
  /** What the answers prove: text, never a ticked box. */
  readonly proved?: { readonly intro: string; readonly rows: readonly ProvedRow[]; readonly then?: string };
  readonly form: Form;
  /** It was answered before and nothing in it is open: closed until somebody looks. The words of its panel. */
  readonly closed?: string;
}

export interface IgReviewChanges {
  readonly heading: string;
  readonly basis: string;
  readonly groups: readonly {
    readonly heading: string;
    /** Answers in words, where the text before them is not known any more. */
    readonly rows: readonly { readonly key: string; readonly asked: string; readonly lines: readonly string[] }[];
    /** What they changed in the text, as Before and Now. */
    readonly sentences: readonly PrintChange[];
  }[];
}

export interface IgReviewPageModel extends QuestionPageModel {
  readonly closed?: { readonly text: string; readonly way: Way };
  /** What is judged here: the agreement in short, and where it stands whole. */
  readonly agreement?: { readonly inShort: readonly InShortLine[]; readonly whole: Way };
  readonly changes?: IgReviewChanges;
  /** Answers that do not fit together, but for those that the legal basis says itself. */
  readonly contradictions?: ShownContradictions;
  readonly legal?: LegalCardModel;
  /** It reads as it did when she read it: closed until somebody looks. The words of its panel, and when it was read in the draft. */
  readonly legalClosed?: { readonly text: string; readonly before?: string };
  readonly parts: readonly IgReviewPart[];
  /** Field of a flagged answer → the page that changes the answer. */
  readonly changeLinks: Readonly<Record<string, Way>>;
}
