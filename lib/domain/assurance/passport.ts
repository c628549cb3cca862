// The passport: an organisation’s own checklist answers, kept as numbered versions, so that it answers once and uses them for every partner.
// A version is made when a checklist is sent that says something new. Nothing that another organisation recorded or decided is in it, and
// no plan: a plan is a promise to one organisation.
import type { Answers } from '../questions/question';
import { sameValue } from '../same-value';
import type { Checklist } from './checklist';

export interface PassportVersion {
  readonly organisation: string;
  /** From 1, without a gap. */
  readonly number: number;
  readonly answers: Answers;
  /** The checklist that was sent with it: what the version rests on. */
  readonly checklist: string;
  readonly by: string;
  /** ISO UTC. */
  readonly at: string;
}

/** Plans, and links that came with one sending, belong to the one checklist. */
const isForEverybody = (key: string): boolean => key !== 'evidence' && !key.startsWith('plan/');

/** The answers that an organisation may use for every partner. */
export const passportAnswers = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([key]) => isForEverybody(key)));

/** Questions whose answers say different things, or that only one of them answers. */
export function differingAnswers(one: Answers, other: Answers): readonly string[] {
  const [a, b] = [passportAnswers(one), passportAnswers(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !sameValue(a[key]?.value, b[key]?.value));
}

/**
 * The version that stands once this checklist is sent: the newest as it is when the checklist says nothing new, otherwise the next one.
 * What was not asked this time is said as before.
 */
export function passportAfter(newest: PassportVersion | undefined, sent: Checklist, by: { readonly person: string; readonly at: string }): PassportVersion {
  const said = passportAnswers(sent.answers);
  const news = Object.entries(said).filter(([key, { value }]) => !sameValue(newest?.answers[key]?.value, value));
  if (newest && news.length === 0) return newest;
  return {
    organisation: sent.organisationId,
    number: (newest?.number ?? 0) + 1,
    answers: { ...newest?.answers, ...Object.fromEntries(news) },
    checklist: sent.id,
    by: by.person,
    at: by.at,
  };
}
