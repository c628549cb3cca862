// A partner whose checklist says who is its Caldicott Guardian, or what it does instead, where its profile does not (rule T5). What was
// written may name somebody: the signed text says that the contact sheet names them, and the sheet has the words, where they can be erased.
import type { Checklist } from '../assurance/checklist';
import { givesPublicAdultSocialCare } from '../legal-basis/to-flow-facts';
import type { Organisation } from '../people/organisation';
import type { AgreementModel } from './model';

export const namedOnSheet = 'whoever the contact sheet names as Caldicott Guardian or in place of one';

/** The words of the checklist, where they count: the profile comes first. */
export function guardianSaid({ contacts }: Organisation, checklist: Pick<Checklist, 'answers'> | undefined): string | undefined {
  const said = checklist?.answers.lead?.value.caldicott;
  return contacts.caldicott || contacts.caldicottAlternative || typeof said !== 'string' || said === '' ? undefined : said;
}

export function withGuardianOnSheet(model: AgreementModel, checklist: Pick<Checklist, 'answers'> | undefined): AgreementModel {
  const parties = model.parties.map((party) => {
    const { organisation, side } = party;
    if (side !== 'receiving' || !givesPublicAdultSocialCare(party, model) || guardianSaid(organisation, checklist) === undefined) return party;
    return { ...party, organisation: { ...organisation, contacts: { ...organisation.contacts, caldicottAlternative: namedOnSheet } } };
  });
  return { ...model, parties };
}
