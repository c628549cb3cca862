// The days by which a charity has promised to close the gaps of its checklist that are still open.
import type { Catalogue } from '../agreement/catalogue';
import type { Checklist } from './checklist';
import { currentRow } from './checklist-review';
import { answeredAs, isCovered, isOpen, saidOf } from './item-standing';
import { saidDone } from './plan-said';

export interface OpenPlan {
  /** “Publish a privacy notice” */
  readonly what: string;
  /** ISO date. */
  readonly by: string;
}

/** today: ISO date. A gap is closed by a better answer, when the charity has said that it is, by a current DSPT result, or when the sharing side has seen that it is. */
export function openPlans(checklist: Checklist, catalogue: Catalogue, today: string): readonly OpenPlan[] {
  return catalogue.checklist.flatMap((item) => {
    const said = saidOf(checklist, item.id);
    const by = said?.day ?? checklist.answers[`plan/${item.id}`]?.value.by;
    const answer = answeredAs(item, checklist);
    if (typeof by !== 'string' || by === '' || answer === undefined || !isOpen({ answer })) return [];
    const closed = saidDone(said) || currentRow(checklist, item.id, item.question)?.safeguardDone || isCovered(item, checklist, { catalogue, today });
    return closed ? [] : [{ what: item.readyPlan.title, by }];
  });
}

export const openPlanDays = (checklist: Checklist, catalogue: Catalogue, today: string): readonly string[] =>
  openPlans(checklist, catalogue, today).map(({ by }) => by);
