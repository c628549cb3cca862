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
import { daysToAnswer, type Step } from './ladder';

/** The last day on which a result counts (ISO date); undefined while there is none that counts at all. */
export function dsptDue(standing: DsptStanding | undefined): string | undefined {
  if (standing?.version === undefined) return undefined;
  const due = countsUntil(standing.version);
  return dsptNext(standing, due).step === 'prepare' ? undefined : due;
}

type Asked = Pick<Ask, 'reference' | 'at' | 'status'>;
type AskedBy = Asked & Pick<Ask, 'by' | 'asked'>;

/** Until somebody starts the agreement or says no, or the charity takes it back. */
export function dateOfAsk({ reference, at, status }: Asked): readonly Dated[] {
  const since = dayOf(at);
  return status === 'waiting' ? [{ kind: 'ask', key: `ask ${reference}`, due: addDays(since, daysToAnswer), since }] : [];
}

/**
 * Of a mailbox alone, whose holder may act for nobody here: from the day on which an answer was hoped for, whoever asked is reminded that they
 * can ring, or ask elsewhere. Nobody there has chosen to hear from us, so it hears no more by then.
 */
export function dateOfUnanswered(ask: AskedBy): readonly Dated[] {
  if (ask.asked !== undefined) return [];
  return dateOfAsk(ask).map((one) => ({ ...one, kind: 'ask-unanswered', key: `ask-unanswered ${ask.reference}`, person: ask.by }));
}

/** The reminders of the mailbox itself are those before the day. */
export const remindsMailbox = ({ left }: Pick<Step, 'left'>): boolean => left > 0;

export interface AsksOfOrganisation {
  /** What it was asked for. */
  readonly asked: readonly Asked[];
  /** What it asks for. */
  readonly asking: readonly AskedBy[];
}

/** own: the checklists that the organisation answers. */
export function datesOfOrganisation(organisation: Organisation, own: readonly Checklist[], { asked, asking }: AsksOfOrganisation): readonly Dated[] {
  const inProfile = profilePagesOf(organisation).includes('dspt');
  const known = organisation.unanswered?.includes('dspt') ? undefined : organisation.dspt;
  const standing = inProfile ? known : standingNow(dsptMoments([], own), known);
  const due = dsptDue(standing);
  const result: readonly Dated[] = due === undefined ? [] : [{ kind: 'dspt', key: `dspt ${organisation.id} ${due}`, due, since: standing?.published ?? '' }];
  return [...result, ...asked.flatMap(dateOfAsk), ...asking.flatMap(dateOfUnanswered)];
}
