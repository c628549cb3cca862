// Which side of an agreement an organisation can be on. This version drafts what a health or care organisation sends: its rules find
// the legal basis of a public sender, so a charity that sent would be given one that is not its own.
import { isBoundKind } from './bare-profile';
import type { Organisation } from './organisation';
import type { PersonRole } from './person';

/** A charity, a group, a company, the police or any other body that is no public health or care body answers an agreement; it is the partner. */
export const isPartnerKind = ({ kind }: Pick<Organisation, 'kind'>): boolean => !isBoundKind(kind);

/** Whoever may answer an agreement for the partner. A reader only reads. */
export const answeringRoles: readonly PersonRole[] = ['checklist-owner', 'drafter', 'ig-lead', 'signatory', 'admin'];

/** A health or care organisation sends, so it starts an agreement. */
export const startsAgreements = (organisation: Pick<Organisation, 'kind'>): boolean => !isPartnerKind(organisation);

/** Said to an organisation that only answers. */
export const onlyAnswers =
  'This version drafts agreements that a health or care organisation sends. Any other organisation answers one. Ask the organisation you work with to start it';
