// The answers of the last checklist, used again for the next: what still holds today is copied, the rest is asked again. Nothing that
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

type Values = Readonly<Record<string, FormValue>>;

/** The answers as the new checklist would hold them, for the rules that read a checklist. */
const holding = (checklist: Checklist, values: Values): Checklist => ({
  ...checklist,
  answers: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, revision: 1, by: '', at: '' }])),
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

/** Key of an answer → its value, for every answer that is copied; empty once the checklist has an answer of its own. */
export function answersToReuse({ checklist, context }: ChecklistGround, last: Checklist | undefined): Values {
  if (last === undefined || Object.keys(checklist.answers).length > 0) return {};
  const answers = stillWhole(checklist, context, last);
  const shown = { ...answers, ...evidence(holding(checklist, answers), context, last) };
  return { ...shown, ...plans(holding(checklist, shown), context, last) };
}

/** Copies them in one step. It leads to the check of the answers when nothing is open, otherwise to the list of tasks. */
export function decideReuse(
  ground: ChecklistGround,
  last: Checklist | undefined,
  by: AnsweringPerson,
): Done<{ readonly checklist: string; readonly to: string }, ChecklistWrites> | Refusal {
  const { checklist, context } = ground;
  const rests = whyAnswersRest(ground);
  if (rests !== undefined) return refused(rests);
  if (Object.keys(checklist.answers).length > 0) return refused('This checklist has answers already, so nothing was copied into it');
  const values = answersToReuse(ground, last);
  if (last === undefined || Object.keys(values).length === 0) return refused('No answers of an earlier checklist can be used again');
  const { person, at } = by;
  const answers = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, revision: 1, by: person, at }]));
  const changed = { ...withAnswers(checklist, answers), ...evidenceToCarry(last, ground.context.today) };
  const { id, agreementReference: agreement } = checklist;
  return done(
    { checklist: id, to: checklistJourney(changed, context).next ? '' : checkPath },
    { what: 'checklist-answers-reused', agreement, checklist: id, from: last.id, questions: Object.keys(values) },
    { checklist, changed },
  );
}
