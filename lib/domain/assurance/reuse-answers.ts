// The organisation’s own answers, used again for the next checklist: what still holds today is copied, the rest is asked again. Nothing that
// the other organisation recorded or decided comes with them.
import type { FormValue } from '../questions/form';
import { isWholeAnswer } from '../questions/read-form';
import { type Done, done, type Refusal, refused } from '../outcome';
import { type AnsweringPerson, type ChecklistWrites, whyAnswersRest } from './answer-checklist';
import type { Checklist } from './checklist';
import { withAnswers } from './checklist-changes';
import type { ChecklistContext } from './checklist-context';
import { checklistForm } from './checklist-form';
import type { ChecklistGround } from './checklist-ground';
import { checklistJourney, checkPath } from './checklist-journey';
import { dsptValidity } from './dspt';
import { dsptStandingOf } from './dspt-standing';
import { evidenceToCarry } from './evidence';
import { evidenceForm } from './evidence-form';
import { isOpen, itemStandings } from './item-standing';
import type { PassportVersion } from './passport';

type Values = Readonly<Record<string, FormValue>>;

/** The answers as the new checklist would hold them, for the rules that read a checklist. Its own keep their day: a plan counts from its own. */
const holding = (checklist: Checklist, values: Values): Checklist => ({
  ...checklist,
  answers: Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const own = checklist.answers[key];
      return [key, own?.value === value ? own : { value, revision: 1, by: '', at: '' }];
    }),
  ),
});

/** The same month a year before a day: training before it is no training “at least every year”. */
const monthLastYear = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}`;

/** Answers that time has overtaken: a DSPT result of an edition that has closed, and a yearly training more than a year ago. */
function overtaken(question: string, value: FormValue, checklist: Checklist, today: string): boolean {
  if (question === 'dspt') {
    const version = dsptStandingOf(holding(checklist, { dspt: value }))?.version;
    return version !== undefined && dsptValidity(version, today) === 'lapsed';
  }
  const { often, lastTraining } = value;
  return question === 'training' && often === 'yearly' && typeof lastTraining === 'string' && lastTraining < monthLastYear(today);
}

function stillWhole(checklist: Checklist, context: ChecklistContext, last: Checklist): Values {
  const questions = context.catalogue.questions.filter(({ journey, repeats }) => journey === 'checklist' && !repeats);
  return Object.fromEntries(
    questions.flatMap((question) => {
      const value = last.answers[question.id]?.value;
      const holds = value && isWholeAnswer(checklistForm(question, checklist, context), value) && !overtaken(question.id, value, checklist, context.today);
      return holds ? [[question.id, value] as const] : [];
    }),
  );
}

function evidence(checklist: Checklist, context: ChecklistContext, last: Checklist): Values {
  const links = last.answers.evidence?.value ?? {};
  const asked = new Set(evidenceForm(checklist, context).fields.map(({ name }) => name));
  const kept = Object.entries(links).filter(([name]) => asked.has(name));
  return kept.length > 0 ? { evidence: Object.fromEntries(kept) } : {};
}

/** A plan is a promise to one organisation, and often counts on its help: it holds for that one alone, and until its date. */
function plans(checklist: Checklist, context: ChecklistContext, last: Checklist): Values {
  if (last.sharingOrganisationId !== checklist.sharingOrganisationId) return {};
  const question = context.catalogue.questions.find(({ repeats }) => repeats === 'open-checklist-items');
  const form = question && checklistForm(question, checklist, context);
  return Object.fromEntries(
    itemStandings(checklist, context)
      .filter(isOpen)
      .flatMap(({ item }) => {
        const key = `plan/${item.id}`;
        const value = last.answers[key]?.value;
        const holds = form && value && isWholeAnswer(form, value) && typeof value.by === 'string' && value.by > context.today;
        return holds ? [[key, value] as const] : [];
      }),
  );
}

/** Key of an answer → its value, for every answer that is copied. What the checklist answers itself stays; once it was sent nothing is copied. */
export function answersToReuse({ checklist, context }: ChecklistGround, last: Checklist | undefined): Values {
  if (last === undefined || checklist.version > 0) return {};
  const own: Values = Object.fromEntries(Object.entries(checklist.answers).map(([key, { value }]) => [key, value]));
  const answers = { ...stillWhole(checklist, context, last), ...own };
  const shown = { ...evidence(holding(checklist, answers), context, last), ...answers };
  const all = { ...plans(holding(checklist, shown), context, last), ...shown };
  return Object.fromEntries(Object.entries(all).filter(([key]) => !(key in own)));
}

/** What an organisation answers from: the version of its answers that stands, and the checklist that it sent last. */
export interface EarlierAnswers {
  readonly passport: PassportVersion;
  readonly last: Checklist;
}

/** One checklist of both: the answers of the version, with the plans and the evidence of what was sent last. */
export const asOneChecklist = ({ passport, last }: EarlierAnswers): Checklist => ({ ...last, answers: { ...last.answers, ...passport.answers } });

/** The checklist as it would stand with the answers in it; undefined when none can be used. */
export function withReused(ground: ChecklistGround, earlier: EarlierAnswers | undefined, by: AnsweringPerson): Checklist | undefined {
  const before = earlier && asOneChecklist(earlier);
  const values = answersToReuse(ground, before);
  if (before === undefined || Object.keys(values).length === 0) return undefined;
  const { person, at } = by;
  const answers = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, revision: 1, by: person, at }]));
  const changed = withAnswers(ground.checklist, answers);
  return changed.evidence ? changed : { ...changed, ...evidenceToCarry(before, ground.context.today) };
}

export interface ReuseWrites extends ChecklistWrites {
  /** The number of the version that the checklist holds from now on. */
  readonly passport: number;
}

/**
 * Copies them in one step, from exactly the version that was shown. It leads to the check of the answers when nothing is open, otherwise to
 * the list of tasks.
 */
export function decideReuse(
  ground: ChecklistGround,
  earlier: EarlierAnswers | undefined,
  shown: number,
  by: AnsweringPerson,
): Done<{ readonly checklist: string; readonly to: string }, ReuseWrites> | Refusal {
  const { checklist, context } = ground;
  const rests = whyAnswersRest(ground);
  if (rests !== undefined) return refused(rests);
  if (checklist.version > 0) return refused('This checklist was sent already, so nothing was copied into it');
  const changed = withReused(ground, earlier, by);
  if (!earlier || !changed)
    return refused(
      Object.keys(checklist.answers).length > 0
        ? 'Nothing of your earlier answers is left to use here'
        : 'No answers of an earlier checklist can be used again',
    );
  const { number } = earlier.passport;
  if (number !== shown) return refused('Your answers have changed since you opened this page. Read them again before you use them');
  const { id, agreementReference: agreement } = checklist;
  return done(
    { checklist: id, to: checklistJourney(changed, context).next ? '' : checkPath },
    {
      what: 'checklist-answers-reused',
      agreement,
      checklist: id,
      from: earlier.last.id,
      passport: number,
      questions: Object.keys(changed.answers).filter((key) => !checklist.answers[key]),
    },
    { checklist, changed, passport: number },
  );
}
