// What an organisation has to do by a day whichever agreement it is for: publish its next DSPT result.
import type { Checklist } from '../assurance/checklist';
import { countsUntil } from '../assurance/dspt';
import { dsptMoments, dsptNext, standingNow } from '../assurance/dspt-status';
import { profilePagesOf } from '../people/missing-in-profile';
import type { Organisation } from '../people/organisation';
import type { Dated } from './dated';

/** own: the checklists that the organisation answers. today: ISO date. */
export function datesOfOrganisation(organisation: Organisation, own: readonly Checklist[], today: string): readonly Dated[] {
  const inProfile = profilePagesOf(organisation).includes('dspt');
  const known = organisation.unanswered?.includes('dspt') ? undefined : organisation.dspt;
  const standing = inProfile ? known : standingNow(dsptMoments([], own), known);
  if (standing?.version === undefined || dsptNext(standing, today).step === 'prepare') return [];
  const due = countsUntil(standing.version);
  return [{ kind: 'dspt', key: `dspt ${organisation.id} ${due}`, due, since: standing.published ?? '' }];
}
