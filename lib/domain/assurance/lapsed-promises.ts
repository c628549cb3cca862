// Promises of a checklist whose day has passed: a plan of the partner, help of the sharing side. A new version would print “by” a day that
// is over, so whoever promised says that it is done, or gives a new day.
import type { Side } from '../agreement/model';
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { helpOpen } from './help-offered';
import { itemStandings } from './item-standing';
import { saidDone } from './plan-said';

/** A day that is over. Today is not. */
export const isOver = (day: unknown, today: string): boolean => typeof day === 'string' && day !== '' && day < today;

/** The sides that have to say something of a promise; none twice. */
export function lapsedPromises(checklist: Checklist, context: ChecklistContext): readonly Side[] {
  const { today } = context;
  const help = helpOpen(checklist).some(({ help: { by } }) => isOver(by, today));
  const plans = itemStandings(checklist, context).some(({ plan, row }) => isOver(plan?.by, today) && !saidDone(plan?.said) && !row?.safeguardDone);
  return [...(plans ? (['receiving'] as const) : []), ...(help ? (['sharing'] as const) : [])];
}
