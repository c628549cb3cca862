// An invitation: how the first person of an organisation comes in. One agreement, one mailbox, one link that works once.
import type { PersonRole } from './person';

/** How long an invitation can be accepted, and how long its link alone is enough: an older one asks for a fresh link to the same mailbox. */
export const INVITATION_DAYS = 14;
export const FRESH_DAYS = 3;

/**
 * What the first person of an invited organisation can do: everything its side needs, until it brings in more people. Its own reason in law
 * among them: nobody else can change it.
 */
export const invitedRoles: readonly PersonRole[] = ['admin', 'ig-lead', 'checklist-owner', 'signatory'];
/** Whom the invitation asks for, until they say otherwise. */
export const invitedJob = 'Service manager';

export interface Invitation {
  readonly id: string;
  readonly agreementReference: string;
  /** The organisation that was made for it. */
  readonly organisationId: string;
  readonly sharingOrganisationId: string;
  /** Folded. */
  readonly mailbox: string;
  readonly name: string;
  readonly invitedBy: string;
  /** Counts the links: only the newest opens anything. */
  readonly counter: number;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: string | null;
}

/** aged: still good, but its link is no longer proof enough of who reads the mailbox. */
export type InvitationState = 'open' | 'aged' | 'accepted' | 'expired' | 'revoked';

const days = (from: Date, n: number): Date => new Date(from.getTime() + n * 86_400_000);
export const expiryOf = (sentAt: Date): Date => days(sentAt, INVITATION_DAYS);

export function invitationState(
  { acceptedAt, revokedAt, expiresAt, sentAt }: Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt' | 'sentAt'>,
  now: Date,
): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  if (now >= expiresAt) return 'expired';
  return now < days(sentAt, FRESH_DAYS) ? 'open' : 'aged';
}

/** Nobody has come in by it, and nobody has taken it back: it can be sent again, or to another address. */
export const isWaiting = ({ acceptedAt, revokedAt }: Pick<Invitation, 'acceptedAt' | 'revokedAt'>): boolean => acceptedAt === null && revokedAt === null;

/** “m…@riverside.example”: enough for whoever has the mailbox to know it, and for nobody else to write to it. */
export const maskedMailbox = (mailbox: string): string => mailbox.replace(/^(.).*@/u, '$1…@');

/** Masked so that it does not read as another one does: “amina.z…@riverside.example” beside “amina.y…@riverside.example”. */
export function maskedUnlike(mailbox: string, other: string): string {
  if (maskedMailbox(mailbox) !== maskedMailbox(other)) return maskedMailbox(mailbox);
  const at = mailbox.indexOf('@');
  const apart = [...mailbox].findIndex((sign, n) => sign !== [...other][n]);
  return apart >= at ? mailbox : `${[...mailbox].slice(0, apart + 1).join('')}…${mailbox.slice(at)}`;
}
