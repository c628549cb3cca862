// What the points are read from, put together from the draft as it stands or from the frozen bytes of a version.
import type { DutyDone } from '../agreement/duty-done';
import type { Check } from '../agreement/lifecycle';
import { dayOf } from '../assurance/calendar';
import { checklistContext } from '../assurance/checklist-context';
import { itemStandings } from '../assurance/item-standing';
import { conditionsOf } from '../print/conditions';
import type { PrintSource } from '../print/print-context';
import type { PrintModel } from '../print/print-model';
import type { GuidanceContext } from './guidance-point';

type Source = Pick<PrintSource, 'model' | 'result' | 'checklist' | 'catalogue' | 'on'>;

function checklistAt(checklist: Source['checklist']): GuidanceContext['checklist'] {
  if (!checklist || checklist.status === 'in-progress') return 'not-sent';
  return checklist.status === 'question-asked' ? 'question-asked' : 'sent';
}

/** Undefined while no details go out: there is nothing yet that could follow anything. */
export function guidanceContext(
  { model, result, checklist, catalogue, on }: Source,
  print: PrintModel,
  papers: GuidanceContext['papers'],
  met: (check: Check) => boolean,
  { readOn, dutiesDone = [] }: { readonly readOn?: string; readonly dutiesDone?: readonly DutyDone[] | undefined } = {},
): GuidanceContext | undefined {
  const outward = result.flows.find(({ flowId }) => flowId === 'outward')?.result;
  if (!outward) return undefined;
  const madeOn = on.length > 10 ? dayOf(on) : on;
  return {
    model,
    result,
    outward,
    print,
    papers,
    met,
    checklist: checklistAt(checklist),
    asked: conditionsOf(checklist, checklistContext(model, result, catalogue, madeOn)),
    today: readOn ?? madeOn,
    dutiesDone,
    accepted: met('assurance-accepted'),
    ...(checklist && { standings: itemStandings(checklist, checklistContext(model, result, catalogue, madeOn)) }),
  };
}
