// Who must name a Caldicott Guardian, or say what it does instead, and has done neither: bodies that give publicly funded adult social
// care (rule T5).
import { givesPublicAdultSocialCare } from '../legal-basis/to-flow-facts';
import type { AgreementResult } from '../legal-basis/result';
import type { AgreementFile } from './agreement-file';
import type { AgreementModel, Party } from './model';

interface Named {
  readonly file: Pick<AgreementFile, 'checklist'>;
  readonly model?: AgreementModel;
  readonly result?: AgreementResult;
}

/** The parties that still owe it. */
export function caldicottMissing({ file, model, result }: Named): readonly Party[] {
  if (!model || !result?.actions.includes('CALDICOTT_GUARDIAN_OR_ALTERNATIVE')) return [];
  const said = Boolean(file.checklist?.answers.lead?.value.caldicott);
  return model.parties
    .filter((party) => givesPublicAdultSocialCare(party, model))
    .filter(({ side, organisation: { contacts } }) => contacts.caldicott === undefined && !contacts.caldicottAlternative && !(side === 'receiving' && said));
}
