// Who changes the profile of an organisation: its admin and its IG lead; of a charity also whoever fills in its checklists, who is
// often the only person there. Everybody in it may read it.
import { isPartnerKind } from '../agreement-sides';
import type { Organisation } from '../organisation';
import type { PersonRole } from '../person';

interface Changing {
  readonly roles: readonly string[];
}

export const changingRoles: readonly PersonRole[] = ['admin', 'ig-lead', 'checklist-owner'];

export function mayChangeProfile({ roles }: Changing, organisation: Pick<Organisation, 'kind'>): boolean {
  return roles.includes('admin') || roles.includes('ig-lead') || (roles.includes('checklist-owner') && isPartnerKind(organisation));
}
