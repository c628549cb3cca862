import 'server-only';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import { invitationFile } from '@/db/invitation-files';
import * as invitations from '@/db/invitations';
import * as membership from '@/db/membership';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import type { Tx } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { namingPartner } from '@/lib/domain/agreement/naming-partner';
import { acceptInvitation as accept } from '@/lib/domain/people/accept-invitation';
import { invitationForm } from '@/lib/domain/people/invitation-form';
import { anybody, hasShownMailbox } from '@/lib/domain/people/actor';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { invalid } from '@/lib/domain/outcome';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { keysOf, perAddress } from '@/lib/server/tally-limits';
import { equalSecret, invitationPurpose, linkToken, newSession, rowOfLink } from '@/lib/server/tokens';
import { ours, typed } from '@/lib/server/input-kinds';

/** A name with a day of birth beside it is no name. */
const nameAlone = 'Enter your full name and nothing else';

/** Accepts an invitation, from the button on the page that its link opens. `token` is the link’s; for somebody who is logged in its number will do. */
export const acceptInvitation = command({
  name: 'accept-invitation',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({
    token: ours(z.string('Open the link of the invitation again').max(200, 'Open the link of the invitation again')),
    // Only from somebody new: everybody else is called what they are called.
    name: typed(z.string('Enter your full name').max(2_000, 'Full name must be 80 characters or less').default('')),
  }),
  limit: (_input, actor) => [perAddress('invitation', actor)],
  prepare: async ({ token }, { secret, store }) => {
    const row = await invitations.byId(store.q, rowOfLink(token));
    const right = row !== undefined && equalSecret(linkToken(secret, { id: row.id, purpose: invitationPurpose, counter: row.counter }), token);
    return { opened: newSession(secret), newPersonId: randomUUID(), counter: right ? row.counter : undefined };
  },
  load: async (q, { token }, actor) => invitationFile(q, rowOfLink(token), actor),
  allow: () => 'yes',
  decide: ({ subject, input, actor, now, prepared }) => {
    const read = readForm(invitationForm, { name: input.name }, dayOf(now.toISOString()));
    const { invitation, file, holder, returning } = subject;
    if (!read.ok && !holder && !returning) return read.interruption ? invalid({ name: nameAlone }) : refusalOf(read);
    const accepted = accept({
      ...subject,
      right: prepared.counter === invitation.counter,
      loggedInAs: actor.email,
      unshown: !hasShownMailbox(actor),
      replaces: actor.session,
      agent: actor.agent,
      name: read.ok ? String(read.value.name) : '',
      newPersonId: prepared.newPersonId,
      opened: prepared.opened,
      now,
      tally: keysOf([perAddress('invitation', actor)]),
    });
    return accepted.kind === 'done' ? { ...accepted, writes: { ...accepted.writes, file } } : accepted;
  },
  save: async (q, { invitation, person, isNew, returns, session, file }, now) => {
    if (isNew) await people.insert(q, person, now);
    if (returns) await membership.begin(q, person);
    if (file.partner?.id !== person.organisationId) await hand(q, file, person.organisationId, now);
    await invitations.accept(q, invitation, person.id, now);
    if (session) await sessions.enter(q, session, now);
  },
});

/** They act for an organisation that is here already: agreement and checklist are its own from now on. */
async function hand(q: Tx, file: AgreementFile, organisationId: string, now: Date): Promise<void> {
  await agreements.change(q, file, { partnerOrganisationId: organisationId, ...namingPartner(file, organisationId) }, now);
  if (file.checklist) await checklists.handTo(q, file.checklist, organisationId, now);
}
