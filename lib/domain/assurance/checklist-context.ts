// What surrounds a checklist: the points and questions, both sides, and what the agreement makes necessary.
import type { Catalogue } from '../agreement/catalogue';
import type { AgreementModel } from '../agreement/model';
import type { AgreementResult } from '../legal-basis/result';
import type { Organisation } from '../people/organisation';
import { asTyped, inSentence } from '../print/words';

export interface ChecklistContext {
  readonly catalogue: Pick<Catalogue, 'checklist' | 'questions' | 'dsptLevels' | 'dsptMandatory'>;
  /** ISO date. */
  readonly today: string;
  readonly sharing: Organisation;
  readonly partner: Organisation;
  /** The law depends on item 3 (rule A9.1 or statement B), so the DSPT alone is not enough. */
  readonly confidentialityNeeded: boolean;
  /** Publicly funded adult social care on the partner's side (rule T5). */
  readonly adultSocialCare: boolean;
  /** An answer of an accepted checklist does not fit the rest of the agreement, and the partner alone can change it. */
  readonly toPutRight?: boolean;
}

/** True when health or other special category details are handled by the partner: its duty of confidence then counts (DPA 2018 s.11). */
export function confidentialityNeeded(result: Pick<AgreementResult, 'flows'>): boolean {
  return result.flows.some((flow) => flow.result.art9.receiving !== null && flow.result.art9.receiving !== 'none');
}

/** The surroundings of the checklist of an agreement, from its settled model and its legal result. Throws when a side is missing. */
export function checklistContext(model: AgreementModel, result: AgreementResult, catalogue: ChecklistContext['catalogue'], today: string): ChecklistContext {
  const sharing = model.parties.find(({ side }) => side === 'sharing');
  const partner = model.parties.find(({ side }) => side === 'receiving');
  if (!sharing || !partner) throw new Error('A checklist needs both sides of the agreement');
  return {
    catalogue,
    today,
    sharing: sharing.organisation,
    partner: partner.organisation,
    confidentialityNeeded: confidentialityNeeded(result),
    adultSocialCare: partner.commissioned.includes('adult_social_care') || partner.organisation.kind === 'council',
  };
}

/** Who carries a plan while the profile names nobody who looks after information. */
const someoneInCharge = 'Service manager';

/** The names that fill the braces of questions and plans. */
export function checklistNames({ sharing, partner }: Pick<ChecklistContext, 'sharing' | 'partner'>) {
  const owner = partner.contacts.igLead.role.trim() || someoneInCharge;
  return { sharingOrg: sharing.name, partner: partner.name, owner, job: inSentence(asTyped(owner)) };
}
