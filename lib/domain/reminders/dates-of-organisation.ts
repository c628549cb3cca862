// What an organisation has to do by a day whichever agreement it is for, or before there is one: publish its next DSPT result, answer what a
// charity asks for.
import type { Ask } from '../ask/ask';
import { addDays, dayOf } from '../assurance/calendar';
import type { Checklist } from '../assurance/checklist';
import { countsUntil, type DsptStanding } from '../assurance/dspt';
import { dsptMoments, dsptNext, standingNow } from '../assurance/dspt-status';
import { profilePagesOf } from '../people/missing-in-profile';
import type { Organisation } from '../people/organisation';
import type { Dated } from './dated';
import { daysToAnswer } from './ladder';

/** The last day on which a result counts (ISO date); undefined while there is none that counts at all. */
export function dsptDue(standing: DsptStanding | undefined): string | undefined {
  if (standing?.version === undefined) return undefined;
  const due = countsUntil(standing.version);
  return dsptNext(standing, due).step === 'prepare' ? undefined : due;
}

type Asked = Pick<Ask, 'reference' | 'at' | 'status'>;

/** Until somebody starts the agreement or says no, or the charity takes it back. */
export function dateOfAsk({ reference, at, status }: Asked): readonly Dated[] {
  const since = dayOf(at);
  return status === 'waiting' ? [{ kind: 'ask', key: `ask ${reference}`, due: addDays(since, daysToAnswer), since }] : [];
}

/** own: the checklists that the organisation answers; asks: what it was asked for. */
export function datesOfOrganisation(organisation: Organisation, own: readonly Checklist[], asks: readonly Asked[]): readonly Dated[] {
  const inProfile = profilePagesOf(organisation).includes('dspt');
  const known = organisation.unanswered?.includes('dspt') ? undefined : organisation.dspt;
  const standing = inProfile ? known : standingNow(dsptMoments([], own), known);
  const due = dsptDue(standing);
  const result: readonly Dated[] = due === undefined ? [] : [{ kind: 'dspt', key: `dspt ${organisation.id} ${due}`, due, since: standing?.published ?? '' }];
  return [...result, ...asks.flatMap(dateOfAsk)];
}
