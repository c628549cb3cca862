// How one of the ten points stands: what was answered, or why it was not asked.
import type { ChecklistItem } from '../agreement/catalogue';
import type { Evidence } from '../evidence/evidence';
import { evaluateCondition, type JourneyFact } from '../questions/condition';
import type { FormValue } from '../questions/form';
import type { Question } from '../questions/question';
import type { Checklist, ItemAnswer } from './checklist';
import { type ChecklistContext, checklistNames } from './checklist-context';
import { currentRow, type ReviewRow } from './checklist-review';
import { checklistFact } from './checklist-facts';
import { isCurrentDspt } from './dspt';
import { coversPoint } from './dspt-covers';
import { dsptStandingOf } from './dspt-standing';
import { evidenceOf } from './evidence';
import { mailboxAnswer } from './mailbox';
import { type Plan, planOf } from './plan';
import type { PlanSaid } from './plan-said';

export interface ItemStanding {
  readonly item: ChecklistItem;
  /** dspt: covered by the result. not-asked: the result stands and the law does not need the answer. missing: asked, not answered. */
  readonly source: 'answer' | 'profile' | 'dspt' | 'not-asked' | 'missing';
  /** What the answer counts as; absent when missing or not asked. */
  readonly answer?: ItemAnswer;
  readonly plan?: Plan;
  /** The charity ticked “Ask for help with this”. */
  readonly helpAsked: boolean;
  /** Photos, files and links that stand beside it. */
  readonly evidence: readonly Evidence[];
  /** What the IG lead did about it, when that still stands. */
  readonly row?: ReviewRow;
}

/** Does the result that the charity has answer for the point today? */
export function isCovered(item: ChecklistItem, checklist: Checklist, { catalogue, today }: Pick<ChecklistContext, 'catalogue' | 'today'>): boolean {
  const standing = dsptStandingOf(checklist);
  return standing?.version !== undefined && isCurrentDspt(standing, today) && coversPoint(item, catalogue.dsptMandatory, standing.version);
}

/** Is a question of the checklist asked now? Answers to questions that are not asked any more stop counting. */
export function isAsked({ asked, id }: Pick<Question, 'asked' | 'id'>, checklist: Checklist, context: ChecklistContext): boolean {
  const fact = checklistFact(checklist, context);
  const item = context.catalogue.checklist.find(({ question }) => question === id);
  // A result that does not cover a point, although others of its edition do, is none for that point.
  const uncovered = item !== undefined && item.dsptCovers.length > 0 && !isCovered(item, checklist, context);
  const ground = {
    fact: (name: JourneyFact) => fact(name) && !(name === 'dspt-current' && uncovered),
    answer: (field: string, question = '') => checklist.answers[question]?.value[field],
  };
  return asked === undefined || evaluateCondition(asked, ground);
}

const answers: readonly ItemAnswer[] = ['in-place', 'partly', 'not-yet', 'not-sure', 'not-applicable'];

/** “Yes” to training every year, with “less often” beneath it, is a part of it: the second answer is the more precise one. */
function counted(item: ChecklistItem, value: FormValue, checklist: Checklist): ItemAnswer | undefined {
  if (item.id === 'secure-transfer') return mailboxAnswer(checklist);
  const answer = answers.find((one) => one === value.answer);
  return item.id === 'training' && answer === 'in-place' && (value.often === 'less' || value.often === 'never') ? 'partly' : answer;
}

/** What an answer counts as, whether or not it is asked now; undefined where there is none. */
export function answeredAs(item: ChecklistItem, checklist: Checklist): ItemAnswer | undefined {
  const value = checklist.answers[item.question]?.value;
  return value && counted(item, value, checklist);
}

type Source = Pick<ItemStanding, 'source' | 'answer'>;

function sourceOf(item: ChecklistItem, checklist: Checklist, context: ChecklistContext): Source {
  const question = context.catalogue.questions.find(({ id }) => id === item.question);
  if (question === undefined || isAsked(question, checklist, context)) {
    const answer = answeredAs(item, checklist);
    return answer ? { source: 'answer', answer } : { source: 'missing' };
  }
  const standing = dsptStandingOf(checklist);
  if (!standing || !isCurrentDspt(standing, context.today)) return { source: 'profile', answer: 'in-place' };
  if (isCovered(item, checklist, context)) return { source: 'dspt', answer: 'in-place' };
  return item.dsptCovers.length > 0 ? { source: 'profile', answer: 'in-place' } : { source: 'not-asked' };
}

/** “DSPT 1.1.2, 1.1.3”: the category 3 references of an item, as they stand on every page and in print. */
export const itemReferences = ({ printRefs }: Pick<ChecklistItem, 'printRefs'>): string => `DSPT ${printRefs.join(', ')}`;

/** Partly, not yet and not sure need a plan. */
export const isOpen = ({ answer }: Pick<ItemStanding, 'answer'>): boolean => answer === 'partly' || answer === 'not-yet' || answer === 'not-sure';

/** What was said of the plan for an item as it is answered now. */
export function saidOf({ review, answers }: Pick<Checklist, 'review' | 'answers'>, item: string): PlanSaid | undefined {
  const said = review?.plans?.[item];
  return said && said.of === answers[`plan/${item}`]?.at ? said : undefined;
}

/** The plan as it stands by what was said of it. */
const withSaid = (plan: Plan, said: PlanSaid | undefined): Plan => (said ? { ...plan, by: said.day ?? plan.by, said } : plan);

/** How one item stands now. */
export function itemStanding(item: ChecklistItem, checklist: Checklist, context: ChecklistContext): ItemStanding {
  const found = sourceOf(item, checklist, context);
  const evidence = evidenceOf(checklist, item.id);
  const planned = isOpen(found) ? checklist.answers[`plan/${item.id}`] : undefined;
  const row = currentRow(checklist, item.id, item.question);
  return {
    item,
    ...found,
    ...(planned && { plan: withSaid(planOf(planned, item, checklistNames(context)), saidOf(checklist, item.id)) }),
    helpAsked: planned?.value.help?.includes('yes') ?? false,
    evidence,
    ...(row && { row }),
  };
}

/** All ten, in their order. */
export function itemStandings(checklist: Checklist, context: ChecklistContext): readonly ItemStanding[] {
  return context.catalogue.checklist.map((item) => itemStanding(item, checklist, context));
}
