import 'server-only';
// How the first person of an organisation that nobody acts for comes in. Its link is made from the number and the counter, and is kept nowhere.
import type { Kit } from './columns';

export function comingIn(k: Kit) {
  const invitation = k.table(
    'invitation',
    {
      id: k.id('id').primaryKey(),
      agreementReference: k.text('agreement_reference').notNull(),
      organisationId: k.text('organisation_id').notNull(),
      sharingOrganisationId: k.text('sharing_organisation_id').notNull(),
      mailbox: k.text('mailbox').notNull(), // folded, see foldMailbox
      name: k.text('name').notNull(),
      invitedBy: k.text('invited_by').notNull(),
      counter: k.int('counter').notNull(),
      sentAt: k.time('sent_at').notNull(),
      expiresAt: k.time('expires_at').notNull(),
      revokedAt: k.time('revoked_at'),
      acceptedAt: k.time('accepted_at'),
      acceptedBy: k.text('accepted_by'),
      createdAt: k.time('created_at').notNull(),
    },
    (t) => [k.index('invitation_agreement').on(t.agreementReference), k.index('invitation_organisation').on(t.organisationId)],
  );
  return { invitation };
}
