// What a new version of a signed agreement takes over from the one that it replaces, and which of its sections are open to change. The
// earlier one stays signed and in force until the last signature on the new one: see supersede.ts and docs/decisions/010-…
import { addMonths, dayOf } from '../assurance/calendar';
import type { FormValue } from '../questions/form';
import type { Override } from '../legal-basis/result';
import type { Answers, Question } from '../questions/question';

export const changeSections = ['service', 'people', 'details', 'legal', 'method', 'named', 'dates', 'terms'] as const;
/** A part of the agreement that is opened as a whole. */
export type ChangeSection = (typeof changeSections)[number];

/** amendment: something changes. renewal: the same terms for another time. */
export type ReplacementKind = 'amendment' | 'renewal';

export interface Replaces {
  /** The signed agreement that it replaces, and the first one of the chain. */
  readonly reference: string;
  readonly root: string;
  readonly version: number;
  readonly kind: ReplacementKind;
  /** ISO dates: the day of the last signature there, and its first day. */
  readonly signedOn: string;
  readonly starts: string;
  readonly open: readonly ChangeSection[];
  /** Keys of the answers that were taken over as they stood. */
  readonly carried: readonly string[];
  /** ISO UTC: when the new version was begun. */
  readonly at: string;
  /** What the text was made of when it was begun. Absent in versions that were begun before this was kept. */
  readonly taken?: Taken;
}

/** The answers of the draft and the conditions that a person chose, as they were taken over. */
export interface Taken {
  readonly answers: Readonly<Record<string, FormValue>>;
  readonly overrides: readonly Override[];
}

/** What of a file these readings look at. */
export interface Replacing {
  readonly answers: Answers;
  readonly replaces?: Replaces;
}

/** Suggestions that stand behind “Check your answers” have no task of their own. */
const behindCheck: Readonly<Record<string, ChangeSection>> = {
  'our-people': 'named',
  dates: 'dates',
  'left-out': 'details',
  'who-decides': 'terms',
  'standard-terms': 'terms',
};

const isSection = (id: string | undefined): id is ChangeSection => (changeSections as readonly (string | undefined)[]).includes(id);

/** The section that a question of the draft belongs to; undefined for one that no new version opens: with another partner it is another agreement. */
export function sectionOf({ id, task, journey }: Pick<Question, 'id' | 'task' | 'journey'>): ChangeSection | undefined {
  if (journey !== 'draft' || id === 'partner') return undefined;
  return behindCheck[id] ?? (isSection(task) ? task : undefined);
}

/** Is the answer that of the earlier version still? */
export const stillCarried = (key: string, { answers, replaces }: Replacing): boolean =>
  answers[key]?.revision === 1 && replaces?.carried.includes(key) === true;

/** Months after which an answer that is taken over is looked at again when the agreement is renewed. Our own rule. */
const freshMonths = 12;

/** With whom the agreement is stands for as long as it does. */
const lasting: readonly string[] = ['share', 'partner'];

/** Taken over by a renewal, and given so long ago that somebody confirms it anew. */
export function isAged(key: string, file: Replacing): boolean {
  const { replaces, answers } = file;
  const at = answers[key]?.at;
  return (
    replaces?.kind === 'renewal' &&
    at !== undefined &&
    !lasting.includes(key) &&
    stillCarried(key, file) &&
    addMonths(dayOf(at), freshMonths) <= dayOf(replaces.at)
  );
}

/**
 * An old answer that nobody has confirmed is asked anew, with what was said in place: of each side what it said. So is always whether the
 * partner has what it needs: that page shows it what is different.
 */
export const asksAnew = (key: string, file: Replacing): boolean => isAged(key, file) || (key === 'enough' && stillCarried(key, file));

/**
 * A question of a section that was opened, with the answer of the version before: somebody says in this draft that it stands, or changes it.
 * What was confirmed while the new version was begun has been.
 */
export function awaitsLook(question: Pick<Question, 'id' | 'task' | 'journey'>, key: string, file: Replacing): boolean {
  const { replaces, answers } = file;
  const section = sectionOf(question);
  if (!replaces || section === undefined || !replaces.open.includes(section)) return false;
  return stillCarried(key, file) && (answers[key]?.at ?? '') < replaces.at;
}

type Standing = { readonly key: string; readonly question: Question; readonly answered: boolean; readonly volunteered: boolean };

/**
 * Is this question closed in the new version? One of a section that is not open: with its answer as it was taken over, or with a suggestion
 * that stood and that nobody has to answer. What a change elsewhere has left without an answer is open.
 */
export function isClosedHere({ key, question, answered, volunteered }: Standing, file: Replacing): boolean {
  const { replaces, answers } = file;
  if (!replaces || question.journey !== 'draft') return false;
  const section = sectionOf(question);
  if (section !== undefined && replaces.open.includes(section)) return false;
  return answered ? stillCarried(key, file) : volunteered && answers[key] === undefined;
}

export const notOpenHere = 'This part is not open in the new version. Open its section first';
