// What somebody of the charity told the IG lead of the sharing side on the telephone. It is kept apart from the checklist: a line is no
// answer before the charity confirms it, and nothing that reads a checklist sees it.
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import type { FormValue } from '../questions/form';
import type { Answers } from '../questions/question';
import { isWholeAnswer, readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { type AnsweringPerson, type ChecklistWrites, whyAnswersRest } from './answer-checklist';
import type { Checklist } from './checklist';
import { withAnswers } from './checklist-changes';
import { checklistNames } from './checklist-context';
import { checklistForm } from './checklist-form';
import type { ChecklistGround } from './checklist-ground';
import { checklistJourney, type ChecklistStep, stepAt } from './checklist-journey';
import { mailboxErrors } from './mailbox';
import { planAnswer } from './plan';

export interface ToldAnswer {
  readonly value: FormValue;
  readonly revision: number;
  /** The IG lead who was told. */
  readonly by: string;
  readonly byName: string;
  /** ISO UTC. */
  readonly at: string;
}

/** The key of an answer → what was told. */
export type ToldAnswers = Readonly<Record<string, ToldAnswer>>;

/** Its Yes is a duty in law, so it is the charity’s own word alone. */
export const isTheirsAlone = ({ key, item }: Pick<ChecklistStep, 'key' | 'item'>): boolean => key === 'contracts' || item?.id === 'contracts';

/** Lines that wait: what the charity has answered itself since stands in their place. */
export const toldOpen = (told: ToldAnswers, { answers }: Pick<Checklist, 'answers'>): ToldAnswers =>
  Object.fromEntries(Object.entries(told).filter(([key]) => answers[key] === undefined));

/** The checklist as it would be with every line confirmed; to find the way through it, and for nothing else. */
export function asTold(checklist: Checklist, told: ToldAnswers): Checklist {
  const lines = Object.entries(toldOpen(told, checklist)).map(([key, { value, by, at }]) => [key, { value, by, at, revision: 1 }] as const);
  return { ...checklist, answers: { ...Object.fromEntries(lines), ...checklist.answers } };
}

/** The way with every line confirmed, for the charity alone: it follows from its own answers too. */
export const toldJourney = ({ checklist, context }: ChecklistGround, told: ToldAnswers) => checklistJourney(asTold(checklist, told), context);

/** The answer that decides which others are asked. */
const opening = 'dspt';

/**
 * The checklist as the IG lead may know it: what was said on the telephone, and nothing that the charity has answered and not sent, not
 * even its DSPT result: a published one anybody can look up, and of any other the charity alone decides when it tells. What was said of
 * it there opens the way, also where the charity has an answer of its own by now, which nobody overwrites.
 */
export function asHeard(checklist: Checklist, told: ToldAnswers): Checklist {
  const { evidence: _, ...own } = checklist;
  const { [opening]: said } = told;
  return asTold({ ...own, answers: {} }, { ...toldOpen(told, checklist), ...(said && { [opening]: said }) });
}

/** The charity has answered it itself: no line of the telephone takes its place, and none opens the way but the first. */
export const isAnsweredByThem = ({ answers }: Pick<Checklist, 'answers'>, key: string): boolean => key !== opening && answers[key] !== undefined;

/** The way on the telephone: every question that is asked then, and which is the charity’s alone. */
export const heardJourney = ({ checklist, context }: ChecklistGround, told: ToldAnswers) => checklistJourney(asHeard(checklist, told), context);

/** The next question that can be noted: behind this one first. */
export function nextTold(ground: ChecklistGround, told: ToldAnswers, after?: string): ChecklistStep | undefined {
  const { steps } = heardJourney(ground, told);
  const waits = (step: ChecklistStep) => !step.answered && !isTheirsAlone(step) && !isAnsweredByThem(ground.checklist, step.key);
  return steps.slice(steps.findIndex(({ key }) => key === after) + 1).find(waits) ?? steps.find(waits);
}

export interface PostedTold {
  readonly screen: string;
  /** Of the line that the page was drawn from; 0 for none. */
  readonly revision: number;
  readonly fields: FormValue;
}

export interface ToldWrites {
  readonly checklist: string;
  readonly key: string;
  readonly told: ToldAnswer;
}

type Noted = Done<{ readonly checklist: string; readonly to: string }, ToldWrites>;

/** Notes one line. `by.byName` is the name that stands beside it. */
export function decideTold(ground: ChecklistGround, told: ToldAnswers, posted: PostedTold, by: AnsweringPerson & { readonly byName: string }): Noted | Refusal {
  const { checklist, context, file } = ground;
  const partner = context.partner.name;
  if (whyAnswersRest(ground) !== undefined) return refused(`The answers of ${partner} cannot change now`);
  const step = stepAt(heardJourney(ground, told), posted.screen);
  if (!step) return { kind: 'not-found' };
  if (isTheirsAlone(step)) return refused(`Only ${partner} can answer this`);
  if (isAnsweredByThem(checklist, step.key)) return refused(`${partner} has answered this itself`);
  const before = told[step.key];
  if ((before?.revision ?? 0) !== posted.revision) {
    const whose = before?.by === by.person ? 'You' : (before?.byName ?? 'Somebody else');
    return { kind: 'conflict', yours: posted.fields, theirs: before?.value ?? {}, by: whose, ...(before && { at: before.at }) };
  }
  const read = readForm(checklistForm(step.question, asHeard(checklist, told), context), { ...posted.fields }, context.today);
  if (!read.ok) return refusalOf(read);
  const errors = step.key === 'email' ? mailboxErrors(read.value) : {};
  if (Object.keys(errors).length > 0) return invalid(errors);
  const value = step.question.repeats && step.item ? planAnswer(read.value, step.item, checklistNames(context), context.today) : read.value;
  const line: ToldAnswer = { value, revision: posted.revision + 1, by: by.person, byName: by.byName, at: by.at };
  const next = nextTold(ground, { ...told, [step.key]: line }, step.key);
  return done(
    { checklist: checklist.id, to: next?.path ?? '' },
    { what: 'checklist-told', agreement: file.reference, checklist: checklist.id, question: step.key, revision: line.revision },
    { checklist: checklist.id, key: step.key, told: line },
  );
}

/** A line as the page showed it: a line that was noted anew since is not confirmed unseen. */
export const lineShown = (key: string, { revision }: Pick<ToldAnswer, 'revision'>): string => `${key}:${revision}`;

interface Confirmed extends ChecklistWrites {
  readonly keys: readonly string[];
}

/** Confirms lines: from here on they are the charity’s own answers, given by whoever confirmed them. */
export function decideConfirmTold(
  ground: ChecklistGround,
  told: ToldAnswers,
  shown: readonly string[],
  by: AnsweringPerson,
): Done<{ readonly checklist: string; readonly left: number }, Confirmed> | Refusal {
  const { checklist, context, file } = ground;
  const rests = whyAnswersRest(ground);
  if (rests !== undefined) return refused(rests);
  if (shown.length === 0) return invalid({ confirm: 'Select the lines that are right' });
  const open = toldOpen(told, checklist);
  const lines = Object.entries(open).filter(([key, line]) => shown.includes(lineShown(key, line)));
  if (lines.length !== new Set(shown).size) return refused('A line has changed since you opened this page. Read it again');
  const { steps } = toldJourney(ground, told);
  const whole = lines.filter(([key, { value }]) => {
    const step = steps.find((one) => one.key === key);
    return step && !isTheirsAlone(step) && isWholeAnswer(checklistForm(step.question, asTold(checklist, told), context), value);
  });
  if (whole.length !== lines.length) return refused('A line is not asked any more. Read the others again');
  const answers: Answers = Object.fromEntries(whole.map(([key, { value }]) => [key, { value, revision: 1, by: by.person, at: by.at }]));
  return done(
    { checklist: checklist.id, left: Object.keys(open).length - lines.length },
    { what: 'told-answers-confirmed', agreement: file.reference, checklist: checklist.id, questions: Object.keys(answers) },
    // What opens the way on the telephone stays noted: the call may still go on.
    { checklist, changed: withAnswers(checklist, answers), keys: Object.keys(answers).filter((key) => key !== opening) },
  );
}

/** Asks the charity to confirm what was noted: one mail with one link, and one a day while nothing new was noted. */
export function decideAskToConfirm(
  ground: ChecklistGround,
  told: ToldAnswers,
  tally: readonly string[],
): Done<{ readonly checklist: string }, undefined> | Refusal {
  const { checklist, context, file } = ground;
  if (whyAnswersRest(ground) !== undefined) return refused(`The answers of ${context.partner.name} cannot change now`);
  const lines = Object.entries(toldOpen(told, checklist)).map(([key, line]) => lineShown(key, line));
  if (lines.length === 0) return refused('Nothing that you noted waits to be confirmed');
  const dedupe = ['told-answers', checklist.id, context.today, ...lines].join(' ');
  return done(
    { checklist: checklist.id },
    { what: 'told-answers-sent', agreement: file.reference, checklist: checklist.id, lines: lines.length },
    undefined,
    [{ kind: 'mail-told-answers', about: { agreement: file.reference }, dedupe }],
    tally,
  );
}
