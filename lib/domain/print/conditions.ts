// The sharing side’s own conditions: what its IG lead said has to be done before anything is sent, of an accepted plan or of the reason for
// the decision.
import { reasonFirst } from '../assurance/asked-first';
import type { Checklist } from '../assurance/checklist';
import { type ChecklistContext, checklistContext } from '../assurance/checklist-context';
import { isOpen, type ItemStanding, itemStandings } from '../assurance/item-standing';
import { toBeDone } from '../assurance/plan';
import { type AskedFirst, saidDone } from '../assurance/plan-said';
import { asksFirstOfAll } from '../assurance/condition-words';
import type { PrintContext } from './print-context';
import { asTyped, inSentence } from './words';

export interface Condition {
  /** The item of the checklist, with its number in the schedule; absent for the reason. */
  readonly item?: { readonly id: string; readonly order: number };
  /** Chosen by the IG lead; otherwise the words alone say so. */
  readonly chosen: boolean;
  /** Of the item. */
  readonly part?: Exclude<AskedFirst, 'nothing'>;
  /** Ready to stand inside a sentence. */
  readonly text: string;
}

const saysFirst = 'first-';

/** By what name it is said to be done: the id of its item where it is the plan, otherwise “first-” with an item id or “reason”. */
export const firstNamed = ({ item, part }: Pick<Condition, 'item' | 'part'>): string =>
  item && part === 'plan' ? item.id : `${saysFirst}${item?.id ?? reasonFirst}`;

/** The item, or “reason”, of what is no plan; undefined for a plan. */
export const firstOf = (name: string): string | undefined => (name.startsWith(saysFirst) ? name.slice(saysFirst.length) : undefined);

type Ground = Pick<PrintContext, 'checklist' | 'model' | 'result' | 'catalogue' | 'today'>;

/** Before `first` was asked of a decision, its words alone said whether something comes first: such decisions, and versions signed on them, are read so still. */
function ofDecision({ decision, review }: Checklist): readonly Condition[] {
  if (decision?.reason === undefined || review?.firsts?.[reasonFirst]) return [];
  const { first, reason: text } = decision;
  return (first ?? asksFirstOfAll(text)) ? [{ chosen: first !== undefined, text }] : [];
}

/** As above, where `first` is absent. */
function byWords(wording: string, safeguard: string, safeguardDone: boolean): readonly Pick<Condition, 'part' | 'text'>[] {
  const parts = [{ part: 'plan', text: wording } as const, ...(safeguardDone ? [] : [{ part: 'safeguard', text: safeguard } as const])];
  return parts.filter(({ text }) => asksFirstOfAll(text));
}

function ofPlan({ item, plan, row }: ItemStanding, { review }: Checklist): readonly Condition[] {
  if (!plan || saidDone(plan.said)) return [];
  const done = row?.safeguardDone !== undefined;
  const inPlace = done || review?.firsts?.[item.id] !== undefined;
  const wording = toBeDone(plan, item);
  if (row?.first === undefined) return byWords(wording, plan.safeguard, inPlace).map((one) => ({ item, chosen: false, ...one }));
  if (row.first === 'nothing' || (row.first === 'safeguard' ? inPlace : done)) return [];
  return [{ item, chosen: true, part: row.first, text: row.first === 'plan' ? wording : plan.safeguard }];
}

/** Those that are not said to be done, the reason first; none where it was accepted as it is. */
export function conditionsOf(checklist: Checklist | undefined, context: ChecklistContext): readonly Condition[] {
  if (checklist?.status !== 'accepted-with-plan') return [];
  const plans = itemStandings(checklist, context)
    .filter(isOpen)
    .flatMap((standing) => ofPlan(standing, checklist));
  return [...ofDecision(checklist), ...plans].map(({ text, ...of }) => ({ ...of, text: inSentence(asTyped(text)) }));
}

export const conditions = ({ checklist, model, result, catalogue, today }: Ground): readonly Condition[] =>
  conditionsOf(checklist, checklistContext(model, result, catalogue, today));
