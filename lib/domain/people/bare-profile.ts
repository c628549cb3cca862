// An organisation of which only name and kind are known yet. What the law says of its kind is filled in; the rest is for its profile.
import { type Contact, isAsked, type Organisation, type OrganisationKind, profilePages } from './organisation';

export const organisationKinds = [
  'gp-practice',
  'nhs-trust',
  'icb',
  'council',
  'other-public',
  'law-enforcement',
  'provider',
  'hospice',
  'charity',
  'community-group',
  'cic',
  'company',
  'other',
] as const satisfies readonly OrganisationKind[];

const publicKinds: readonly OrganisationKind[] = ['gp-practice', 'nhs-trust', 'icb', 'council', 'other-public', 'law-enforcement'];

/** Public authorities by kind: Freedom of Information Act 2000, schedule 1, which the Data Protection Act 2018, section 7, follows. */
export const isPublicKind = (kind: OrganisationKind): boolean => publicKinds.includes(kind);

/** A health or care body is bound by a duty of confidence of its own. A body that enforces the law is public, and is not. */
export const isBoundKind = (kind: OrganisationKind): boolean => isPublicKind(kind) && kind !== 'law-enforcement';

/** Every desk is the one person who is there until somebody else is named. */
export function bareProfile(known: Pick<Organisation, 'id' | 'name' | 'shortName' | 'kind'>, person: Contact): Organisation {
  const publicAuthority = isPublicKind(known.kind);
  return {
    ...known,
    nation: 'england',
    address: '',
    publicAuthority,
    confidentialityDuty: isBoundKind(known.kind),
    contacts: { igLead: person, safeguarding: person, objections: person, incidents: person },
    teams: [],
    unanswered: profilePages.filter(isAsked),
  };
}
