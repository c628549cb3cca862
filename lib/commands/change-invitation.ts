import 'server-only';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { inviteeForm } from '@/content/questions/new-partner';
import * as agreements from '@/db/agreements';
import * as invitations from '@/db/invitations';
import * as people from '@/db/people';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { done, invalid, refused } from '@/lib/domain/outcome';
import { isWaiting } from '@/lib/domain/people/invitation';
import { invitationMail, invite, ownColleague } from '@/lib/domain/people/invite';
import { foldMailbox } from '@/lib/domain/people/mailbox';
import { typedMailbox } from '@/lib/domain/people/naming-signatory';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';
import { keysOf, perInvitation } from '@/lib/server/tally-limits';

/** A mistyped address: a new invitation to the right one. What the first address got opens nothing any more. */
export const changeInvitation = command({
  name: 'change-invitation',
  who: ['drafter', 'ig-lead'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  limit: ({ fields }, actor) => perInvitation(actor, typedMailbox(fields)),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    return { file, before: await invitations.newestFor(q, reference, actor.organisations), own: await people.ofOrganisations(q, [file.sharing.id]) };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  decide: ({ subject: { file, before, own }, input, actor, now, prepared }) => {
    if (!before || !isWaiting(before) || file.status !== 'with-partner') return refused('There is no invitation that waits for an answer');
    const read = readForm(inviteeForm, input.fields, dayOf(now.toISOString()));
    if (!read.ok) return refusalOf(read);
    const mailbox = foldMailbox(String(read.value.email));
    const colleague = ownColleague(mailbox, own);
    if (colleague) return invalid({ email: colleague });
    const { agreementReference, organisationId, sharingOrganisationId } = before;
    const about = { id: prepared.id, agreementReference, organisationId, sharingOrganisationId, invitedBy: actor.person };
    const invitation = invite({ ...about, mailbox, name: String(read.value.person) }, now);
    const event = { what: 'invitation-changed', agreement: file.reference, invitation: invitation.id, before: before.id } as const;
    return done({ reference: file.reference }, event, invitation, [invitationMail(invitation)], keysOf(perInvitation(actor, mailbox)));
  },
  save: async (q, invitation, now) => invitations.issue(q, invitation, now),
});
