// A plan for a gap: what the charity will do, who does it, by when, and what keeps details safe until then. Every item has one ready.
import type { ChecklistItem } from '../agreement/catalogue';
import { fill } from '../print/print-wording';
import type { FormValue } from '../questions/form';
import type { Answer } from '../questions/question';
import { addDays, dayOf } from './calendar';
import type { PlanSaid } from './plan-said';

export interface Plan {
  readonly wording: string;
  readonly owner: string;
  /** ISO date. */
  readonly by: string;
  readonly safeguard: string;
  /** What was said of it since it was accepted. */
  readonly said?: PlanSaid;
}

export interface PlanNames {
  readonly sharingOrg: string;
  readonly partner: string;
  /** The job of whoever looks after information at the partner: plans name jobs, because people change. */
  readonly owner: string;
  /** The same inside a sentence. */
  readonly job: string;
  readonly [brace: string]: string;
}

const atStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The plan that is ready for an item, its days counted from a date. */
export function readyPlan({ readyPlan: ready }: ChecklistItem, names: PlanNames, from: string): Plan {
  const wording = atStart(fill(ready.wording, names));
  return {
    wording: ready.after ? `${wording} ${ready.after.text}` : wording,
    owner: atStart(fill(ready.owner, names)),
    by: addDays(from, ready.days),
    safeguard: atStart(fill(ready.interimSafeguard, names)),
  };
}

/** What goes on after a plan, where its words still end with it. */
export const goesOn = ({ wording }: Pick<Plan, 'wording'>, { readyPlan: { after } }: ChecklistItem): ChecklistItem['readyPlan']['after'] =>
  after && wording.endsWith(` ${after.text}`) ? after : undefined;

/** What of it somebody can say to be done. */
export const toBeDone = (plan: Pick<Plan, 'wording'>, item: ChecklistItem): string =>
  plan.wording.slice(0, plan.wording.length - (goesOn(plan, item)?.text.length ?? 0)).trimEnd();

/** The fields of K12 with the words of a plan in them: pre-filled behind “Change it”, and stored with “Use this plan”. */
export function planFields({ wording, owner, by, safeguard }: Plan): FormValue {
  return { text: wording, owner, by, safeguard };
}

/**
 * What is stored for K12. “Use this plan” stores the words that were shown, so that a later change of the ready plans never changes
 * what somebody agreed to.
 */
export function planAnswer(value: FormValue, item: ChecklistItem, names: PlanNames, today: string): FormValue {
  return value.plan === 'use' ? { ...planFields(readyPlan(item, names, today)), ...value } : value;
}

/** The plan in an answer to K12. */
export function planOf({ value, at }: Answer, item: ChecklistItem, names: PlanNames): Plan {
  const ready = readyPlan(item, names, dayOf(at));
  const written = (name: string, otherwise: string) => (typeof value[name] === 'string' && value[name] !== '' ? value[name] : otherwise);
  return {
    wording: written('text', ready.wording),
    owner: written('owner', ready.owner),
    by: written('by', ready.by),
    safeguard: written('safeguard', ready.safeguard),
  };
}
