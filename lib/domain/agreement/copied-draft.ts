// A draft that was copied from an earlier agreement: what it takes over, and what its drafter said is different this time (C2). Nothing is
// confirmed by copying: the cards of “Check your answers” are confirmed anew, and what is different is asked again with the old answer in place.
import type { Answers, Question, TaskId } from '../questions/question';
import type { AgreementFile } from './agreement-file';
import { answeredList } from './answered';

/** The key under which a draft keeps where it comes from. No question has it. */
export const copiedFrom = 'copied-from';

/** Who the partner is, when it starts, who is named and who decides are settled anew with each partner. */
const left: readonly string[] = ['partner', 'dates', 'our-people', 'who-decides', 'copied'];

/** What can be different this time → the questions that are then asked again. */
const sections: Readonly<Record<string, TaskId>> = { why: 'people', what: 'details', telling: 'legal', how: 'method' };

export const isCopied = (answers: Answers): boolean => answers[copiedFrom] !== undefined;

/** Own words that name the other partner would be about somebody else. */
function namesPartner(value: Answers[string]['value'], { partner }: Pick<AgreementFile, 'partner'>): boolean {
  const names = [partner?.name, partner?.shortName].filter((name) => name !== undefined && name !== '').map((name) => String(name).toLowerCase());
  const texts = Object.values(value)
    .flat()
    .map((text) => text.toLowerCase());
  return names.some((name) => texts.some((text) => text.includes(name)));
}

/** The answers that a copy begins with: those of the draft that still stand, as if its drafter had just given them. */
export function copiedAnswers(
  { answers, partner, reference }: Pick<AgreementFile, 'answers' | 'partner' | 'reference'>,
  questions: readonly Question[],
  by: string,
  at: string,
): Answers {
  const taken = Object.entries(answers).filter(([key, { value }]) => {
    const question = questions.find(({ id }) => id === key.split('/', 1)[0]);
    return question?.journey === 'draft' && !question.outside && !left.includes(question.id) && !namesPartner(value, { partner });
  });
  const kept = taken.map(([key]) => key);
  const given = [...taken, [copiedFrom, { value: { source: reference, kept } }] as const];
  return Object.fromEntries(given.map(([key, { value }]) => [key, { value, revision: 1, by, at }]));
}

/** Is the answer that of the earlier agreement still? */
export const stillCopied = (key: string, answers: Answers): boolean => answers[key]?.revision === 1 && answeredList(answers, copiedFrom, 'kept').includes(key);

/** Said to be different this time, and not answered since. */
export function asksAgain({ task }: Pick<Question, 'task'>, key: string, answers: Answers): boolean {
  if (!stillCopied(key, answers)) return false;
  return answeredList(answers, 'copied', 'different').some((section) => sections[section] === task);
}
