// The days by which a charity has promised to close the gaps of its checklist that are still open.
import type { Catalogue } from '../agreement/catalogue';
import type { Checklist } from './checklist';
import { currentRow } from './checklist-review';
import { answeredAs, isCovered, isOpen } from './item-standing';

/** today: ISO date. A gap is closed by a better answer, by a current DSPT result, or when the sharing side has seen that it is. */
export function openPlanDays(checklist: Checklist, catalogue: Catalogue, today: string): readonly string[] {
  return catalogue.checklist.flatMap((item) => {
    const by = checklist.answers[`plan/${item.id}`]?.value.by;
    const answer = answeredAs(item, checklist);
    if (typeof by !== 'string' || by === '' || answer === undefined || !isOpen({ answer })) return [];
    const closed = currentRow(checklist, item.id, item.question)?.safeguardDone || isCovered(item, checklist, { catalogue, today });
    return closed ? [] : [by];
  });
}
