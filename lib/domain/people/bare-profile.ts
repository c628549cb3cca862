// An organisation of which only name and kind are known yet. What the law says of its kind is filled in; the rest is for its profile.
import type { Contact, Organisation, OrganisationKind } from './organisation';

export const organisationKinds = [
  'gp-practice',
  'nhs-trust',
  'icb',
  'council',
  'other-public',
  'charity',
  'community-group',
  'company',
] as const satisfies readonly OrganisationKind[];

/** Public authorities by kind: Freedom of Information Act 2000, schedule 1, which the Data Protection Act 2018, section 7, follows. */
const isPublic = (kind: OrganisationKind): boolean => kind !== 'charity' && kind !== 'community-group' && kind !== 'company';

/** Every desk is the one person who is there until somebody else is named. */
export function bareProfile(known: Pick<Organisation, 'id' | 'name' | 'shortName' | 'kind'>, person: Contact): Organisation {
  const publicAuthority = isPublic(known.kind);
  return {
    ...known,
    nation: 'england',
    address: '',
    publicAuthority,
    confidentialityDuty: publicAuthority,
    contacts: { igLead: person, safeguarding: person, objections: person, incidents: person },
    teams: [],
  };
}
