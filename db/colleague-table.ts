import 'server-only';
// How colleagues come in and go. The link of an invitation and its code are made from its numbers and are kept nowhere.
import type { PersonRole } from '@/lib/domain/people/person';
import type { Kit } from './columns';

export function colleagues(k: Kit) {
  const colleagueInvitation = k.table(
    'colleague_invitation',
    {
      id: k.id('id').primaryKey(),
      organisationId: k.text('organisation_id').notNull(),
      mailbox: k.text('mailbox').notNull(), // folded, see foldMailbox
      name: k.text('name').notNull(),
      jobTitle: k.text('job_title').notNull(),
      roles: k.json<readonly PersonRole[]>('roles').notNull(),
      invitedBy: k.text('invited_by').notNull(),
      counter: k.int('counter').notNull(),
      codes: k.int('codes').notNull(),
      codeAt: k.time('code_at'),
      sentAt: k.time('sent_at').notNull(),
      expiresAt: k.time('expires_at').notNull(),
      revokedAt: k.time('revoked_at'),
      acceptedAt: k.time('accepted_at'),
      acceptedBy: k.text('accepted_by'),
      createdAt: k.time('created_at').notNull(),
    },
    (t) => [k.index('colleague_invitation_organisation').on(t.organisationId), k.index('colleague_invitation_mailbox').on(t.mailbox)],
  );
  /** Whoever acted for an organisation and does so no more; their membership itself is gone. */
  const formerMember = k.table(
    'former_member',
    {
      personId: k.text('person_id').notNull(),
      organisationId: k.text('organisation_id').notNull(),
      roles: k.json<readonly PersonRole[]>('roles').notNull(),
      leftAt: k.time('left_at').notNull(),
      removedBy: k.text('removed_by').notNull(),
    },
    (t) => [k.key({ columns: [t.personId, t.organisationId] }), k.index('former_member_organisation').on(t.organisationId)],
  );
  return { colleagueInvitation, formerMember, ...standingIn(k) };
}

/** Who stands in for whom. */
function standingIn(k: Kit) {
  /** Both days included; ended: before its last day, by somebody. */
  const deputyship = k.table(
    'deputyship',
    {
      id: k.id('id').primaryKey(),
      organisationId: k.text('organisation_id').notNull(),
      personId: k.text('person_id').notNull(),
      deputyId: k.text('deputy_id').notNull(),
      fromDay: k.text('from_day').notNull(),
      untilDay: k.text('until_day').notNull(),
      madeBy: k.text('made_by').notNull(),
      madeAt: k.time('made_at').notNull(),
      endedAt: k.time('ended_at'),
      endedBy: k.text('ended_by'),
    },
    (t) => [k.index('deputyship_deputy').on(t.deputyId), k.index('deputyship_person').on(t.personId)],
  );
  return { deputyship };
}
