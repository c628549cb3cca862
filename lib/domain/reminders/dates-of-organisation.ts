// What an organisation has to do by a day whichever agreement it is for: publish its next DSPT result.
import type { Checklist } from '../assurance/checklist';
import { countsUntil, type DsptStanding } from '../assurance/dspt';
import { dsptMoments, dsptNext, standingNow } from '../assurance/dspt-status';
import { profilePagesOf } from '../people/missing-in-profile';
import type { Organisation } from '../people/organisation';
import type { Dated } from './dated';

/** The last day on which a result counts (ISO date); undefined while there is none that counts at all. */
export function dsptDue(standing: DsptStanding | undefined): string | undefined {
  if (standing?.version === undefined) return undefined;
  const due = countsUntil(standing.version);
  return dsptNext(standing, due).step === 'prepare' ? undefined : due;
}

/** own: the checklists that the organisation answers. */
export function datesOfOrganisation(organisation: Organisation, own: readonly Checklist[]): readonly Dated[] {
  const inProfile = profilePagesOf(organisation).includes('dspt');
  const known = organisation.unanswered?.includes('dspt') ? undefined : organisation.dspt;
  const standing = inProfile ? known : standingNow(dsptMoments([], own), known);
  const due = dsptDue(standing);
  return due === undefined ? [] : [{ kind: 'dspt', key: `dspt ${organisation.id} ${due}`, due, since: standing?.published ?? '' }];
}
