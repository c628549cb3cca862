// Whether something that was asked for first is not done yet, as far as a checklist and the looks at it show: for lists, which open no
// agreement. Whoever opens one asks lib/domain/print/conditions.ts; a test holds this to it.
import { asksFirstOfAll } from './condition-words';
import type { Checklist } from './checklist';
import { saidOf } from './item-standing';
import { saidDone } from './plan-said';
import type { Recheck } from './recheck';
import { looksSince } from './worse-since';

const words = (given: unknown): string => (typeof given === 'string' ? given : '');

/** `byWords`: a decision from before there was a choice is read by its words. */
function reasonWaits({ decision, review }: Checklist, byWords: boolean): boolean {
  if (decision?.reason === undefined || review?.firsts?.reason) return false;
  return decision.first ?? (byWords && asksFirstOfAll(decision.reason));
}

function planWaits(checklist: Checklist, item: string, byWords: boolean): boolean {
  const { review, answers } = checklist;
  const [row, value] = [review?.rows[item], answers[`plan/${item}`]?.value];
  if (!row || row.outcome === 'ask' || !value || saidDone(saidOf(checklist, item))) return false;
  const done = row.safeguardDone !== undefined;
  const inPlace = done || review?.firsts?.[item] !== undefined;
  if (row.first === undefined) return byWords && (asksFirstOfAll(words(value.text)) || (!inPlace && asksFirstOfAll(words(value.safeguard))));
  return row.first !== 'nothing' && !(row.first === 'safeguard' ? inPlace : done);
}

/** `replaces`: of a new version, which starts nothing, only what was chosen counts. A later look settles what was asked before it. */
export function waitsFirst(checklist: Checklist, rechecks: readonly Recheck[], replaces: boolean): boolean {
  const last = looksSince({ checklist, file: { rechecks } }).at(-1);
  if (last) return last.condition?.first === true && !saidDone(last.condition.said);
  if (checklist.status !== 'accepted-with-plan') return false;
  return reasonWaits(checklist, !replaces) || Object.keys(checklist.review?.rows ?? {}).some((item) => planWaits(checklist, item, !replaces));
}
