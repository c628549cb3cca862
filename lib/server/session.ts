import 'server-only';
// Who is there: the person of a session, or a visitor. A session rests half an hour and lives twelve hours.
import * as sessions from '@/db/sessions';
import type { Actor } from '@/lib/domain/people/actor';
import type { Q } from '@/db/store';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { actingRoles } from '@/lib/domain/people/deputyship';
import { LOG_IN_MINUTES } from '@/lib/domain/people/log-in';
import { isLive } from '@/lib/domain/people/session-life';
import { cookieValue, visitName } from './cookies';
import type { Runtime } from './runtime';
import { sha256 } from './sha256';
import { newNumber } from './tokens';

const MINUTE = 60_000;
export const LIFE_MS = 12 * 60 * MINUTE;

/** A session waits as long for its second step as a code by email is good. */
const owesStep = (since: Date, now: Date): boolean => now.getTime() - since.getTime() < LOG_IN_MINUTES * MINUTE;

export interface Asking {
  readonly cookies: string | null | undefined;
  readonly address: string;
  readonly agent: string;
  /** false for what a page asks by itself: that keeps no session awake. */
  readonly awake: boolean;
}

export interface There {
  readonly actor: Actor;
  /** Whose attempts these are. After an ended session: the person whose session it was. */
  readonly owner: string;
  /** Whose attempts may be shown: the person's own and those of this browser. */
  readonly owners: readonly string[];
  /** How many notifications wait for this person, as sessions.byToken counts them. */
  readonly unread: number;
  /** Their session ended by itself. */
  readonly ended: boolean;
  /** The person whose session stands in this browser, or stood there last, however it ended. */
  readonly before?: string;
  /** The number of a visitor cookie to set, where there is none yet. */
  readonly newVisit?: string;
}

const VISIT = /^[A-Za-z0-9_-]{16,64}$/;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

function visitor(asking: Asking, visit: string): Actor {
  return {
    person: `visitor:${visit}`,
    name: '',
    email: '',
    jobTitle: '',
    organisation: '',
    organisationName: '',
    organisations: [],
    roles: ['visitor'],
    authenticatedAt: new Date(0),
    session: '',
    address: asking.address,
    agent: asking.agent.slice(0, 300),
  };
}

export function actorOf(
  { session, person, organisationName, sends, actsForOthers, standsInFor }: Omit<sessions.SessionPerson, 'unread'>,
  asking: Pick<Asking, 'address' | 'agent'>,
): Actor {
  return {
    person: person.id,
    name: person.name,
    email: person.email,
    jobTitle: person.jobTitle,
    organisation: person.organisationId,
    organisationName,
    ...(sends && { sends }),
    ...(actsForOthers && { actsForOthers }),
    organisations: [person.organisationId],
    roles: actingRoles(person.roles, standsInFor),
    ...(standsInFor.length > 0 && { ownRoles: person.roles, standsInFor }),
    authenticatedAt: session.authenticatedAt,
    how: session.how,
    session: session.tokenSha256,
    address: asking.address,
    agent: asking.agent.slice(0, 300),
  };
}

/** Does this session open nothing before the second step of its person? */
export const isWaiting = sessions.isWaiting;

/** Is this session somebody else’s than the one that stands, or stood last, in this browser? Of a browser without one nothing is known. */
export async function isAnother(q: Q, tokenSha256: string, { before }: Pick<There, 'before'>): Promise<boolean> {
  return before !== undefined && (await sessions.byToken(q, tokenSha256))?.person.id !== before;
}

/** Finds out from the cookies who asks. Writes at most once a minute, and only that the person was here. */
export async function whoIsThere(running: Pick<Runtime, 'config' | 'store' | 'now'>, asking: Asking): Promise<There> {
  const token = cookieValue(asking.cookies, running.config.cookie.name);
  const given = cookieValue(asking.cookies, visitName(running.config));
  const visit = given && VISIT.test(given) ? given : newNumber();
  const visiting = `visitor:${visit}`;
  const asVisitor = { owner: visiting, owners: [visiting], unread: 0, ended: false, ...(visit !== given && { newVisit: visit }) };
  const now = running.now();
  const found = token && TOKEN.test(token) ? await sessions.byToken(running.store.q, sha256(token), dayOf(now.toISOString())) : undefined;
  const before = found && { before: found.person.id };
  if (found && isLive(found.session, now)) {
    const { tokenSha256, lastSeenAt, waitsSince, personId: person } = found.session;
    if (waitsSince)
      return { actor: { ...visitor(asking, visit), ...(owesStep(waitsSince, now) && { waiting: { person, session: tokenSha256 } }) }, ...asVisitor, ...before };
    if (asking.awake && now.getTime() - lastSeenAt.getTime() >= MINUTE) await running.store.tx((q) => sessions.touch(q, tokenSha256, now));
    const host = running.config.hostOrganisation;
    const actor = { ...actorOf(found, asking), ...(host !== undefined && { serviceHost: host }) };
    return { actor, owner: found.person.id, owners: [found.person.id, visiting], unread: found.unread, ended: false, ...before };
  }
  const ended = found !== undefined && found.session.endedAt === null && found.session.waitsSince === null; // logging out is no surprise to anybody
  return { actor: visitor(asking, visit), ...asVisitor, owner: ended ? found.person.id : visiting, ended, ...before };
}
