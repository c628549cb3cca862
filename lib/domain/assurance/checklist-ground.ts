// A checklist with all that surrounds it, worked out from the file of its agreement.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Catalogue } from '../agreement/catalogue';
import { settle } from '../agreement/settle';
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
  return { file, checklist, context: checklistContext(model, assessModel(model), catalogue, today) };
}
