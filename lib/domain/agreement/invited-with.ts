// Who is invited when an agreement is sent: whoever the drafter typed, the first time; after it was taken back, whoever was asked before.
import type { Invitation } from '../people/invitation';
import { invite } from '../people/invite';
import type { Organisation } from '../people/organisation';
import type { Answers } from '../questions/question';
import type { AgreementFile } from './agreement-file';
import { newPartnerIn, provisionalPartner } from './provisional-partner';

export interface Sending {
  readonly file: AgreementFile;
  /** The newest invitation of this agreement. */
  readonly before: Invitation | undefined;
  readonly by: string;
  /** The number of a new invitation. */
  readonly id: string;
  readonly now: Date;
}

export interface InvitedWith {
  /** Absent where the partner is there already. */
  readonly invitation?: Invitation;
  /** The organisation that is made for it. */
  readonly organisation?: Organisation;
  /** With the new organisation chosen, as if it had been on the list. */
  readonly answers: Answers;
}

/** The mailbox that gets an invitation when this is sent; undefined where the partner is there already. */
export function invitedMailbox({ file, before }: Pick<Sending, 'file' | 'before'>): string | undefined {
  return invitedWith({ file, before, by: '', id: '', now: new Date(0) }).invitation?.mailbox;
}

export function invitedWith({ file, before, by, id, now }: Sending): InvitedWith {
  const { answers, reference: agreementReference, sharing } = file;
  const { partner } = answers;
  const about = { id, agreementReference, sharingOrganisationId: sharing.id, invitedBy: by };
  const typed = newPartnerIn(answers);
  const organisation = provisionalPartner(agreementReference, answers);
  if (typed && organisation && partner) {
    const invitation = invite({ ...about, organisationId: organisation.id, mailbox: typed.email, name: typed.person }, now);
    return { invitation, organisation, answers: { ...answers, partner: { ...partner, value: { partner: organisation.id }, revision: partner.revision + 1 } } };
  }
  if (!before || before.acceptedAt || before.organisationId !== file.partner?.id) return { answers };
  const { organisationId, mailbox, name } = before;
  return { invitation: invite({ ...about, organisationId, mailbox, name }, now), answers };
}
