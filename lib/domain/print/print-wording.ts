// The words of the printed agreement as data: one entry for each sentence, with braces for what the answers fill in, and
// with where it comes from. content/wording holds the one value; the domain only chooses and fills.
import type { Suggestion } from '../agreement/model';
import type { SectionId, SentenceKind } from './print-model';
import { oncePossessive } from './words';

export interface WordedSentence {
  readonly text: string;
  readonly kind: SentenceKind;
  /** A citation id, a rule id, or what was answered or confirmed: a question id, `profile/…`, `standard-terms/…`, `check/…`. */
  readonly from: string;
  /** The suggestion that it says: printed as an answer once somebody changed it. */
  readonly says?: Suggestion;
  /** A sentence that is a list may be longer than 25 words. */
  readonly list?: true;
}

interface Keeping {
  readonly place: string;
  readonly jobs: string;
}

/** Wording that somebody can take over with “Use this wording”; see agreement/suggested-wording.ts. */
export interface SuggestedWording {
  readonly purpose: { readonly purpose: string; readonly lost: string; readonly mayDo: string };
  readonly keeping: { readonly care: Keeping; readonly wider: Keeping; readonly group: Keeping };
  readonly interests: {
    readonly want: Readonly<Record<'care' | 'wider' | 'statute' | 'receiving', string>>;
    readonly need: Readonly<Record<'sharing' | 'receiving', string>>;
    /** Follows the need where some detail goes only in some cases. */
    readonly also: Readonly<Record<'sometimes' | 'others' | 'both', string>>;
    /** Ends why it is fair: the people who are named beside the person are in the balance too. */
    readonly tail: Readonly<Record<'alone' | 'others', string>>;
  };
  readonly fair: Readonly<
    Record<'care' | 'care-decided' | 'care-child' | 'asked' | 'decided' | 'decided-child' | 'told' | 'told-decided' | 'told-child' | 'statute', string>
  >;
}

export interface PrintWording {
  readonly title: string;
  readonly headings: Readonly<Record<SectionId | 'small-charity' | 'small-other', string>>;
  readonly sentences: Readonly<Record<string, WordedSentence>>;
  /** Item id → its name where the text says that it is not shared; its print label when there is none. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** Item id → items that it may contain: what may be in a shared item is never said to be left out. */
  readonly contains: Readonly<Record<string, readonly string[]>>;
  /** Item id → why it is needed where a law gives the right to it. */
  readonly byStatute: Readonly<Record<string, string>>;
  readonly suggested: SuggestedWording;
}

export type Values = Readonly<Record<string, string>>;

/** Fills the braces of a text. A brace without a value is a fault in the content and throws. */
export function fill(text: string, values: Values): string {
  const filled = text.replace(/\{([A-Za-z]+)\}/gu, (brace, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing to fill ${brace} with in “${text}”`);
    return value;
  });
  return oncePossessive(filled);
}
