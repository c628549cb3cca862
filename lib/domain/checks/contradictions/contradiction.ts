// A contradiction: two answers of one agreement that cannot both hold, or an answer that a promise of the text, a profile or the law
// speaks against. Each kind is one object; it finds itself in what is on file, names both sides of it, and says which answer to change.
import type { AgreementFile } from '../../agreement/agreement-file';
import type { Catalogue } from '../../agreement/catalogue';
import type { AgreementModel, Flow, Party } from '../../agreement/model';
import type { AgreementResult, FlowResult, WarningId } from '../../legal-basis/result';
import type { Answers } from '../../questions/question';
import type { AnswerToChange } from './answer-to-change';
import type { TypedText } from './typed-texts';

/** error: cannot be sent, or made final. warning: the IG lead sees it, and it is kept that she did. note: for information. */
export const contradictionLevels = ['error', 'warning', 'note'] as const;
export type ContradictionLevel = (typeof contradictionLevels)[number];

/** Everything that a kind may look at. Only answers that still stand are in it. */
export interface Ground {
  readonly file: AgreementFile;
  readonly answers: Answers;
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  readonly catalogue: Catalogue;
  /** ISO date. */
  readonly today: string;
  readonly sharing: Party;
  readonly receiving: Party;
  readonly outward: Flow;
  readonly back: Flow | undefined;
  /** The legal result of the outward flow. */
  readonly law: FlowResult;
  /** What somebody typed in words of their own. */
  readonly texts: readonly TypedText[];
  readonly answered: (question: string) => boolean;
  /** An option in the words in which it was chosen. */
  readonly chosen: (question: string, value: string) => string;
  /** The labels of details, joined. */
  readonly details: (ids: readonly string[]) => string;
}

/** It holds: what fills its sentence, and the answer to change where that is another one than usual. */
export interface Clash {
  readonly says: Readonly<Record<string, string>>;
  readonly change?: AnswerToChange;
}

export interface ContradictionKind {
  /** Kebab-case, stable: kept with the IG lead’s review and in the record of events. */
  readonly id: string;
  readonly level: ContradictionLevel;
  /** Of an error: what cannot happen while it stands. What only the partner can put right never holds up the sending. */
  readonly stops?: 'sending' | 'final-version';
  /** Both answers, in the words that were chosen; {partner} and {us} are filled in too. */
  readonly sentence: string;
  readonly why: string;
  /** Ids of content/citations.ts. Empty: our own suggestion. */
  readonly sources: readonly string[];
  readonly change: AnswerToChange;
  /** The other answer, of the other side, in which the mistake may be. */
  readonly or?: AnswerToChange;
  /** The legal warning that says the same without the way to change it. */
  readonly saysToo?: WarningId;
  readonly when: (ground: Ground) => Clash | undefined | false;
}

export interface Contradiction extends Pick<ContradictionKind, 'id' | 'level' | 'stops' | 'why' | 'sources' | 'saysToo' | 'or'> {
  readonly sentence: string;
  readonly change: AnswerToChange;
}

/** “a”, “a and b”, “a, b and c”. */
export const inList = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
