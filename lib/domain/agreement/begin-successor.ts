// The draft of a new version as it begins: what both sides signed, taken over as it stands, with only some sections open. Nothing is answered
// or confirmed for anybody: an answer keeps who gave it and when.
import { dayOf } from '../assurance/calendar';
import type { FormValue } from '../questions/form';
import type { Answer, Answers, Question } from '../questions/question';
import { sameValue } from '../same-value';
import type { AgreementFile } from './agreement-file';
import { type ChangeSection, isAged, type ReplacementKind, type Replaces } from './replaces';
import { withoutCardsOf } from './reopened-cards';
import { sentAnswers } from './sent-answers';
import { settledDates } from './settle-dates';
import { termOf } from './status-tag';
import { lastSignedAt } from './term-on-file';

export interface Beginning {
  readonly kind: ReplacementKind;
  readonly open: readonly ChangeSection[];
  /** A renewal begins with its dates. */
  readonly dates?: FormValue;
  /** Keys of old answers that whoever begins the renewal has confirmed one by one. */
  readonly confirmed: readonly string[];
  readonly by: string;
  /** ISO UTC. */
  readonly at: string;
}

/** The answers that the text of the signed version was made of, and the confirmation of what we suggested. */
function signedAnswers(answers: Answers, questions: readonly Question[]): Answers {
  const kept = Object.entries(answers).filter(([key]) => {
    const question = questions.find(({ id }) => id === key.split('/', 1)[0]);
    return key === 'check' || (question !== undefined && question.journey !== 'checklist' && !question.outside && question.id !== 'copied');
  });
  return Object.fromEntries(kept.map(([key, answer]) => [key, { ...answer, revision: 1 }]));
}

/** A first day that has passed cannot be kept, nor a review before the new first day: what we suggest stands in their place. */
function laterDates(dates: Answer, { starts }: Replaces, at: string): Answer {
  const today = dayOf(at);
  const { startDate, reviewDate, ...value } = dates.value;
  const starting = value.start === 'date' && typeof startDate === 'string' && startDate > today && startDate >= starts;
  const reviewing = value.review === 'date' && typeof reviewDate === 'string' && reviewDate > (starting ? String(startDate) : today);
  return {
    ...dates,
    value: {
      ...value,
      ...(starting ? { startDate } : { start: 'last-signature' }),
      ...(reviewing ? { reviewDate } : value.review === 'date' && { review: '12m' }),
    },
  };
}

/** What `before` leaves to its next version. `standing`: its answers that still count. */
export function beginSuccessor(
  before: AgreementFile,
  standing: Answers,
  questions: readonly Question[],
  { kind, open, dates, confirmed, by, at }: Beginning,
): { readonly answers: Answers; readonly replaces: Replaces } {
  const signed = signedAnswers(standing, questions);
  const lastSigned = lastSignedAt(before) ?? before.updatedAt;
  const about = {
    reference: before.reference,
    root: before.replaces?.root ?? before.reference,
    version: before.version?.number ?? before.lastVersion,
    kind,
    signedOn: dayOf(lastSigned),
    starts: termOf(settledDates(before.answers), lastSigned).starts,
    open,
    carried: Object.keys(signed),
    at,
  };
  const old = { answers: signed, replaces: about };
  const settled = Object.entries(signed).flatMap(([key, answer]): readonly (readonly [string, Answer])[] => {
    if (key === 'dates') return dates ? [] : [[key, laterDates(answer, about, at)]];
    if (key === 'check' && isAged(key, old)) return []; // read again as a whole, card by card
    if (key === 'check' && kind === 'amendment') return [[key, withoutCardsOf(open, answer)]];
    return [[key, confirmed.includes(key) && isAged(key, old) ? { ...answer, by, at } : answer]];
  });
  const answers: Answers = Object.fromEntries([...settled, ...(dates ? [['dates', { value: dates, revision: 1, by, at }] as const] : [])]);
  const carried = Object.keys(answers).filter((key) => sameValue(answers[key]?.value, signed[key]?.value));
  return { answers, replaces: { ...about, carried, taken: { answers: sentAnswers({ answers }, questions), overrides: before.overrides } } };
}
