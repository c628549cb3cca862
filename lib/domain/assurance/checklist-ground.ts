// A checklist with all that surrounds it, worked out from the file of its agreement.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Catalogue } from '../agreement/catalogue';
import { settle } from '../agreement/settle';
import { checklistToPutRight } from '../agreement/to-put-right';
import { contradictionsIn } from '../checks/contradictions/contradictions';
import { assessModel } from '../legal-basis/assess-model';
import type { Checklist } from './checklist';
import { type ChecklistContext, checklistContext } from './checklist-context';

export interface ChecklistGround {
  readonly file: AgreementFile;
  readonly checklist: Checklist;
  readonly context: ChecklistContext;
}

/** Undefined without a checklist, while the agreement does not say between whom or for what, and when its partner is another one by now. */
export function checklistGround(file: AgreementFile, catalogue: Catalogue, today: string): ChecklistGround | undefined {
  const { checklist } = file;
  const model = settle(file, catalogue);
  if (checklist === undefined || model === undefined || checklist.organisationId !== file.partner?.id) return undefined;
  const result = assessModel(model);
  const context = checklistContext(model, result, catalogue, today);
  const accepted = checklist.status === 'accepted' || checklist.status === 'accepted-with-plan';
  const contradictions = () => contradictionsIn({ file, model, result, catalogue, today });
  return { file, checklist, context: accepted && checklistToPutRight({ contradictions }) ? { ...context, toPutRight: true } : context };
}

/** Accepted as it stands, with its plan, the checklist would leave no mailbox that the way of sending fits: the final version would wait. */
export function leavesMailboxOpen({ file, checklist }: Pick<ChecklistGround, 'file' | 'checklist'>, catalogue: Catalogue, today: string): boolean {
  const accepted: AgreementFile = { ...file, checklist: { ...checklist, status: 'accepted-with-plan' } };
  return checklistGround(accepted, catalogue, today)?.context.toPutRight === true;
}
