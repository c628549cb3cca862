// Logging in: a session begins, and whoever was logged in on this browser before is logged out.
import { type Done, done } from '../outcome';
import type { HowLoggedIn } from './actor';
import { browserFamily } from './browser-family';
import type { Person } from './person';

export const SESSION_HOURS = 12;
/** How long an e-mailed link and code are good. */
export const LOG_IN_MINUTES = 10;

export interface LogInWrites {
  readonly tokenSha256: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly how: HowLoggedIn;
  readonly endsAt: Date;
  /** When they showed who they are; the step-up before signing reads it. */
  readonly authenticatedAt: Date;
  /** “Firefox on Windows”. */
  readonly browser?: string;
  /** The session that ends with it; empty where there was none. */
  readonly replaces: string;
  /** It carries on the session that it replaces, of somebody who was in already: no second step is asked for again. */
  readonly goesOn?: true;
}

export interface LoggingIn {
  readonly person: Person;
  readonly how: HowLoggedIn;
  readonly next?: string | null | undefined;
  readonly replaces: string;
  readonly opened: { readonly session: string; readonly tokenSha256: string };
  readonly now: Date;
  /** false for a password, and for a link that is older than a log-in may be: whoever comes in by it has yet to show who they are. */
  readonly fresh?: boolean;
  /** The browser’s own name for itself. */
  readonly agent?: string;
}

/** session: its number, from which the cookie is made. next: the page asked for, not yet checked; empty where none was. */
export interface LoggedIn {
  readonly session: string;
  readonly next: string;
}

export function logIn({ person, how, next, replaces, opened, now, fresh = true, agent }: LoggingIn): Done<LoggedIn, LogInWrites> {
  const { id: personId, organisationId } = person;
  const endsAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  return done(
    { session: opened.session, next: next ?? '' },
    { what: 'logged-in', person: personId, organisation: organisationId, how },
    {
      tokenSha256: opened.tokenSha256,
      personId,
      organisationId,
      how,
      endsAt,
      authenticatedAt: fresh ? now : new Date(0),
      replaces,
      ...(agent !== undefined && { browser: browserFamily(agent) }),
    },
  );
}
