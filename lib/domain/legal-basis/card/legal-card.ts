// The legal basis card as data: a status, one line for people, its parts, and behind every line why it applies.
import type { Side } from '../../agreement/model';
import type { ProfilePage } from '../../people/organisation';
import type { NationLine } from '../nations';
import type { RuleId, Status } from '../result';

export type CardTag =
  | 'National guidance'
  | 'Our suggestion, IG lead to confirm'
  | 'Chosen in place of the suggestion'
  /** Of a text that is fixed: somebody confirmed it, or it was taken over. */
  | 'Our suggestion'
  | `Our suggestion, confirmed by the IG lead on ${string}`;

/** An answer that the rule read. */
export interface Because {
  /** Id of the question, or `profile` for what an organisation says once about itself. */
  readonly question: string;
  /** The question as it was asked, or whose profile it is. */
  readonly asked: string;
  readonly words: string;
  /** The page of the profile, where it is one. */
  readonly profile?: { readonly side: Side; readonly page: ProfilePage };
}

/** Where an answer is changed: the id of its question, or the side and the page of a profile. */
export const placeOf = ({ question, profile }: Pick<Because, 'question' | 'profile'>): string =>
  profile === undefined ? question : `profile/${profile.side}/${profile.page}`;

/** “Why this applies”. */
export interface WhyPanel {
  readonly ruleId: RuleId;
  readonly claim: string;
  readonly becauseYouAnswered: readonly Because[];
  /** Citation ids. Empty: our own judgement. */
  readonly sources: readonly string[];
  readonly ourWords: string;
  readonly tag: CardTag;
  readonly caveat?: string;
  /** Where a line has two panels: which of the two this is. */
  readonly about?: string;
  /** Of an action that a choice brought: who chose and when, with the reason that was written down. */
  readonly recorded?: string;
}

export interface ConditionShown {
  readonly condition: string;
  readonly words: string;
  readonly code: string;
  readonly why: string;
  /** What it brings, in sentences. Empty in the never list. */
  readonly brings: readonly string[];
}

export interface CardLine {
  /** Unique in the card: “art6-sharing”, “action-NAME_STATUTE”. */
  readonly id: string;
  /** Whose line it is; absent where it speaks of both or of the whole. */
  readonly party?: { readonly id: string; readonly name: string };
  readonly flowId?: 'outward' | 'return';
  readonly claim: string;
  /** The legal code in small print: “Article 6(1)(e)”. Empty where there is none. */
  readonly code: string;
  /** A sentence under the line: a choice that was made, or what is taken as true for now. */
  readonly note?: string;
  readonly tag: CardTag;
  readonly why: readonly WhyPanel[];
  /** Other conditions, for an IG lead. */
  readonly options?: { readonly permitted: readonly ConditionShown[]; readonly never: readonly ConditionShown[] };
}

export interface CardPart {
  readonly id: 'confidence' | 'article-6' | 'article-9' | 'article-10' | 'also' | 'to-do' | 'standing';
  readonly heading: string;
  readonly lines: readonly CardLine[];
}

export interface LegalCard {
  readonly status: Status;
  readonly statusWord: string;
  readonly tone: 'good' | 'check' | 'stop';
  /** One line for people. */
  readonly firstLine: string;
  /** What needs a second look, or what stops the sharing. */
  readonly warnings: readonly CardLine[];
  /** Good to know; asks nothing of anybody. */
  readonly notes: readonly CardLine[];
  readonly parts: readonly CardPart[];
  /** Outside England: what holds there, with sources. */
  readonly nation?: { readonly heading: string; readonly lines: readonly NationLine[] };
  /** What is taken as true of the partner until it answers. */
  readonly takenAs: readonly string[];
  readonly rulesVersion: string;
}
