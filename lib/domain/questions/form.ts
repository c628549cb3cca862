// A form: what one page asks, as data. Every page that takes answers, question, checklist, review or assurance, is drawn,
// parsed and explained from this one shape, so that the words beside a field and the rule behind it cannot drift apart.
import type { Condition } from './condition';

export type FieldKind = 'radios' | 'checkboxes' | 'text' | 'textarea' | 'email' | 'password' | 'tel' | 'url' | 'number' | 'date' | 'month' | 'select';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Fields that belong to this choice: asked, required and kept only while it is chosen. */
  readonly reveals?: readonly Field[];
  /** Of what it reveals, what the question itself answers by this choice: field name → value. Where it is a button, that is not asked. */
  readonly says?: Readonly<Record<string, string>>;
  /** Drawn after an “or” line. */
  readonly divider?: boolean;
  /** Cannot be combined with another choice. */
  readonly exclusive?: boolean;
  /** The IG lead must settle this answer on the review page. */
  readonly flags?: 'ig-lead';
  /** The safer value that the rules read in place of this one. */
  readonly countsAs?: string;
  /** A sub-heading drawn above the first option that carries it. */
  readonly heading?: string;
  /** Drawn in a closed panel with this heading, after the options that stand open. */
  readonly apart?: string;
  /** Choosing this leaves the path by an exit page. */
  readonly exit?: ExitId;
}

export type ExitId = 'X1' | 'X2' | 'X3' | 'X4' | 'X5' | 'X6' | 'X7';

/** Words for each way in which an answer can be wrong. A sentence each, as the page and the summary show it. */
export interface FieldErrors {
  readonly empty?: string;
  readonly long?: string;
  readonly short?: string;
  readonly format?: string;
  readonly past?: string;
  readonly future?: string;
  readonly exclusive?: string;
  /** A date before or behind the span of `within`. */
  readonly early?: string;
  readonly late?: string;
  /** A date of which only a part was given. {part} is “day”, “month and year”, … */
  readonly missing?: string;
}

/** What a box offers to choose from: what it then holds, and how the list reads. */
export interface Offer {
  readonly value: string;
  readonly label: string;
}

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label?: string;
  readonly hint?: string;
  readonly options?: readonly Option[];
  readonly optional?: boolean;
  /** May be chosen instead of typed; anything else may be typed. */
  readonly offers?: readonly Offer[];
  /** Characters as a person sees them (graphemes). */
  readonly limit?: number;
  /** Its page is not drawn by Next: our own script counts what is typed. */
  readonly ownCount?: true;
  /** Fewest characters of a text, or the least number. */
  readonly min?: number;
  /** The greatest number. */
  readonly max?: number;
  /** A date that must lie in the past (today counts) or in the future. */
  readonly mustBe?: 'past' | 'future';
  /** A date after today, or after another date of this form where one was given, and at most so many months behind it. */
  readonly within?: { readonly months: number; readonly of?: string /** That very day counts. */; readonly sameDay?: true };
  readonly errors: FieldErrors;
  readonly when?: Condition;
  readonly autocomplete?: string;
  readonly spellcheck?: boolean;
  /** What the field is called inside a sentence: “your message”. The label in lower case, when left out. */
  readonly called?: string;
  /** Words that this answer may not contain, in any case; `whole`: texts that it may not be; `first`: words that it may not begin with. */
  readonly refuses?: readonly {
    readonly words: readonly string[];
    readonly whole?: readonly string[];
    readonly first?: readonly string[];
    readonly error: string;
  }[];
  /** It prints, and is relied on: “none” or a word that only holds the place is no answer. */
  readonly saysSomething?: true;
  /** The same where answers of before stand as they are: the words for whoever types nothing but such a word now. */
  readonly asksWhy?: string;
  /** It goes into our mails: no web address may stand in it. */
  readonly linkless?: true;
  /** It names a law, and a contract is none. */
  readonly namesLaw?: true;
  /** The law leaves no choice: it names the section of a duty. */
  readonly namesDuty?: true;
  /** A contact field: e-mail addresses and telephone numbers are expected here and are no sign of a real patient. */
  readonly contact?: boolean;
}

export interface Form {
  readonly fields: readonly Field[];
  /** Digits of the telephone numbers in the profiles of both sides: whoever writes one of these speaks of a desk and not of a patient. */
  readonly ownNumbers?: readonly string[];
}

/** What is stored: text as text, a date as 2026-11-21, a month as 2026-11, a number as its digits, checkboxes as a list. */
export type FormValue = Readonly<Record<string, string | readonly string[]>>;

/** Field name → sentence. The empty name speaks of the form as a whole. */
export type FormErrors = Readonly<Record<string, string>>;
