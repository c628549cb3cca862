// The charity says that it has done what its accepted checklist promised, or by which other day it will: a plan for a gap, or the condition
// of the sharing side’s last look. Whoever asked for something can say that it is done as well: the IG lead who saw it, or was told. What was
// accepted and signed stays as it is.
import { type Condition, conditionsOf, firstNamed, firstOf } from '../print/conditions';
import type { AgreementFile } from '../agreement/agreement-file';
import { mailedOnce } from '../audit/notices';
import { type Done, done, type Refusal, refused } from '../outcome';
import type { Side } from '../agreement/model';
import type { Form } from '../questions/form';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import type { Checklist } from './checklist';
import type { ChecklistGround } from './checklist-ground';
import { isOpen, itemStandings } from './item-standing';
import type { PlanSaid, SaidOfPlan } from './plan-said';
import { saidDone } from './plan-said';
import { conditionDue, type Recheck } from './recheck';
import type { DecidingPerson } from './review-checklist';
import { type Accepted, type Look, looksSince, nextLook } from './worse-since';

/** In place of an item: the condition of the last look. */
export const conditionItem = 'condition';

export const newDayForm: Form = {
  fields: [
    {
      name: 'by',
      kind: 'date',
      label: 'By when will it be done?',
      called: 'the new date',
      mustBe: 'future',
      errors: { empty: 'Enter the new date', format: 'The new date must be a real date', future: 'The new date must be in the future' },
    },
    {
      name: 'reason',
      kind: 'text',
      label: 'Why is it later?',
      called: 'the reason',
      limit: 200,
      errors: { empty: 'Enter why it is later', long: 'The reason must be 200 characters or less' },
    },
  ],
};

export interface OpenPromise {
  /** An item id, or “condition”. */
  readonly item: string;
  readonly what: string;
  readonly owner: string;
  /** ISO date. */
  readonly by: string;
}

export interface OpenFirst extends Omit<Condition, 'item'> {
  /** What is said to be done, by its name (`firstNamed`). */
  readonly item: string;
}

/** What the decision asked for before anything is sent, and nobody has said to be done. A later look settles it. */
export function openFirsts({ file, checklist, context }: ChecklistGround): readonly OpenFirst[] {
  if (file.status === 'ended' || looksSince({ checklist, file }).length > 0) return [];
  return conditionsOf(checklist, context).map((one) => ({ ...one, item: firstNamed(one) }));
}

/** The condition of the last look, as it stands now. */
export function conditionOf({ checklist, file }: Pick<Accepted, 'checklist' | 'file'>): Recheck['condition'] {
  return looksSince({ checklist, file }).at(-1)?.condition;
}

/** What the charity promised and nobody has said to be done; nothing while the checklist is not accepted. */
export function openPromises({ file, checklist, context }: ChecklistGround): readonly OpenPromise[] {
  const { status } = checklist;
  if (file.status === 'ended' || (status !== 'accepted' && status !== 'accepted-with-plan')) return [];
  const plans = itemStandings(checklist, context).flatMap((standing): readonly OpenPromise[] => {
    const { item, plan, row } = standing;
    if (!plan || !isOpen(standing) || saidDone(plan.said) || row?.safeguardDone) return [];
    return [{ item: item.id, what: plan.wording, owner: plan.owner, by: plan.by }];
  });
  const condition = conditionOf({ checklist, file });
  return condition && !saidDone(condition.said) ? [...plans, { item: conditionItem, ...condition, by: conditionDue(condition) }] : plans;
}

/** What the sharing side asked for itself: it alone may hear from somebody else that it is done. */
export const askedBySharing = (ground: ChecklistGround): readonly string[] => [
  ...openFirsts(ground).map(({ item }) => item),
  ...openPromises(ground).flatMap(({ item }) => (item === conditionItem ? [item] : [])),
];

export interface PlanWrites {
  readonly checklist: Checklist;
  /** With what was said of a plan. */
  readonly changed?: Checklist;
  /** With what was said of the condition. */
  readonly rechecks?: NonNullable<AgreementFile['rechecks']>;
  /** The first day (ISO date) on which the checklist wants another look. */
  readonly from?: Look;
}

function saying(ground: ChecklistGround, item: string, said: PlanSaid): Pick<PlanWrites, 'changed' | 'rechecks'> {
  const { checklist, file } = ground;
  const { rechecks = [] } = file;
  const last = rechecks.at(-1);
  if (item === conditionItem && last?.condition) return { rechecks: [...rechecks.slice(0, -1), { ...last, condition: { ...last.condition, said } }] };
  const { review, answers } = checklist;
  if (!review) return {};
  const first = firstOf(item);
  if (first !== undefined) {
    const { by, byName, at } = said;
    return { changed: { ...checklist, review: { ...review, firsts: { ...review.firsts, [first]: { by, byName, at } } } } };
  }
  const plan: SaidOfPlan = { ...said, of: answers[`plan/${item}`]?.at ?? '' };
  return { changed: { ...checklist, review: { ...review, plans: { ...review.plans, [item]: plan } } } };
}

/** `outcome`: “done”; otherwise the fields of the form give another day. */
export function readSaid(fields: Readonly<Record<string, unknown>>, today: string): { readonly day?: string; readonly reason?: string } | Refusal {
  const { outcome, ...given } = fields;
  if (outcome === 'done') return {};
  const answer = readForm(newDayForm, given, today);
  return answer.ok ? { day: String(answer.value.by), reason: String(answer.value.reason) } : refusalOf(answer);
}

export function decidePlanDone(
  ground: ChecklistGround & Pick<Accepted, 'later' | 'notices'>,
  posted: { readonly item: string; readonly fields: Readonly<Record<string, unknown>>; readonly side: Side | undefined },
  by: DecidingPerson,
): Done<{ readonly checklist: string }, PlanWrites> | Refusal {
  const { file, checklist, context } = ground;
  const { id, agreementReference: agreement } = checklist;
  const { item, fields, side } = posted;
  if (file.status === 'ended') return refused('The agreement has ended. Its checklist is kept as it stood');
  const comesFirst = openFirsts(ground).some((one) => one.item === item);
  const isFirst = fields.outcome === 'done' && firstOf(item) !== undefined && comesFirst;
  if (!isFirst && !openPromises(ground).some((one) => one.item === item)) return refused('This is not open any more. What was said of it stands beside it');
  if (side === 'sharing' && (fields.outcome !== 'done' || !askedBySharing(ground).includes(item)))
    return refused(`${context.partner.name} promised this, and says when it is done`);
  const given = readSaid(fields, context.today);
  if ('kind' in given) return given;
  const writes = saying(ground, item, { ...by, ...given, ...(side === 'sharing' && { side }) });
  const from = nextLook({ ...ground, checklist: writes.changed ?? checklist, file: writes.rechecks ? { ...file, rechecks: writes.rechecks } : file });
  const event = { agreement, checklist: id, item };
  const told = mailedOnce('mail-plan-said', { agreement }, `mail-plan-said:${id}:${by.at.slice(0, 'YYYY-MM-DDTHH'.length)}`);
  return done(
    { checklist: id },
    given.reason === undefined
      ? { what: 'plan-done', ...event, ...(comesFirst && { first: true }) }
      : { what: 'plan-moved', ...event, ...(given.day !== undefined && { day: given.day }), note: given.reason },
    { checklist, ...writes, ...(from !== undefined && { from }) },
    told,
  );
}
