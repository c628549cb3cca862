// The public enquiry: a page that asks, or the answer. Types only.
import type { LegalCardModel } from './legal-card-model';
import type { QuestionPageModel, ShownSource, Way } from './question-page-model';

export interface EnquiryRow {
  readonly name: string;
  readonly label: string;
  readonly words: string;
  readonly change: string;
}

export interface EnquiryRule {
  readonly id: string;
  readonly sentence: string;
  /** Where it comes from, by the numbers in the list of sources, each with the part that is meant. */
  readonly sources: readonly { readonly number: number; readonly part?: string }[];
  readonly caveat?: string;
  /** The answers that it read, by their numbers in the list of all answers. */
  readonly because: readonly number[];
}

/** One text, with each page of it that a rule comes from. Only a text of several pages names them. */
export interface EnquiryText extends Pick<ShownSource, 'title' | 'by' | 'date' | 'checked'> {
  readonly pages: readonly { readonly url: string; readonly part: string }[];
}

export interface EnquiryRules {
  /** In the order in which they fired, each once. */
  readonly all: readonly EnquiryRule[];
  /** Each text once, however many rules come from it. */
  readonly sources: readonly EnquiryText[];
  /** When we looked at most of the sources. A source of another day says its own. */
  readonly checked?: string;
  /** Numbers of the texts that we have not read ourselves. */
  readonly unread: readonly number[];
  /** What holds for every rule that no guidance settles. */
  readonly caveat?: string;
  /** Entries of the guidance that explain the sources. */
  readonly more: readonly Required<Way>[];
}

export interface EnquiryAnswerModel {
  readonly h1: string;
  /** Where somebody may be in danger. */
  readonly urgent: boolean;
  readonly legal: LegalCardModel;
  /** Other ways, under a heading that says what they are. */
  readonly instead?: { readonly heading: string; readonly ways: readonly { readonly text: string; readonly url?: string }[] };
  /** Entries of the guidance. */
  readonly more: readonly Required<Way>[];
  /** Where an agreement is started; or why not here. */
  readonly start?: { readonly href: string; readonly together: boolean } | { readonly notHere: true };
  readonly rows: readonly EnquiryRow[];
  readonly rules: EnquiryRules;
}

export interface EnquiryPageModel {
  readonly title: string;
  readonly back?: Way;
  /** The page that starts it says what the enquiry is. */
  readonly first: boolean;
  readonly asks?: QuestionPageModel;
  readonly answer?: EnquiryAnswerModel;
  /** Whoever reads the answer is nobody yet. */
  readonly logIn?: boolean;
}
