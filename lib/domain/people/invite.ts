// Inviting somebody for an organisation that nobody acts for: the first time, to another address, or once more to the same one.
import type { Notice } from '../audit/notices';
import { expiryOf, type Invitation } from './invitation';
import type { Person } from './person';

export interface Inviting {
  readonly id: string;
  readonly agreementReference: string;
  readonly organisationId: string;
  readonly sharingOrganisationId: string;
  readonly mailbox: string;
  readonly name: string;
  readonly invitedBy: string;
}

export const invite = (inviting: Inviting, now: Date): Invitation => ({
  ...inviting,
  counter: 1,
  sentAt: now,
  expiresAt: expiryOf(now),
  revokedAt: null,
  acceptedAt: null,
  acceptedBy: null,
});

/** Ids only: the link is made when the mail is sent. The counter keeps a mail that waited from carrying a link that opens nothing. */
export const invitationMail = ({ id, counter }: Pick<Invitation, 'id' | 'counter'>): Notice => ({
  kind: 'mail-invitation',
  about: { invitation: id, counter: String(counter) },
});

/** A new link, by which every earlier one opens nothing. */
export const anotherLink = ({ counter }: Invitation, now: Date): Pick<Invitation, 'counter' | 'sentAt' | 'expiresAt'> => ({
  counter: counter + 1,
  sentAt: now,
  expiresAt: expiryOf(now),
});

/** A link in place of one that has aged, for the same mailbox: what is left of the 14 days is what is left. */
export const freshLink = ({ counter, expiresAt }: Invitation, now: Date): Pick<Invitation, 'counter' | 'sentAt' | 'expiresAt'> => ({
  counter: counter + 1,
  sentAt: now,
  expiresAt,
});

/** Nobody invites their own colleague to be the other side. Of everybody else’s people nothing is said. */
export const ownColleague = (mailbox: string, own: readonly Pick<Person, 'email'>[]): string | undefined =>
  own.some(({ email }) => email === mailbox) ? 'This is the email address of somebody at your organisation. Enter the address of the other side' : undefined;
