import 'server-only';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { colleagueForm } from '@/content/questions/colleague';
import * as colleagueInvitations from '@/db/colleague-invitations';
import * as people from '@/db/people';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { done } from '@/lib/domain/outcome';
import { ownRoles } from '@/lib/domain/people/deputyship';
import { colleagueMail, inviteColleague as invite } from '@/lib/domain/people/colleague-invitation';
import { foldMailbox } from '@/lib/domain/people/mailbox';
import { typedMailbox } from '@/lib/domain/people/naming-signatory';
import type { PersonRole } from '@/lib/domain/people/person';
import { mayGive } from '@/lib/domain/people/role-lattice';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded } from '@/lib/server/input-fields';
import { keysOf, perInvitation } from '@/lib/server/tally-limits';

/** Asks somebody into the own organisation, with roles that whoever asks may give. */
export const inviteColleague = command({
  name: 'invite-colleague',
  who: ['admin', 'ig-lead'],
  fold: true,
  input: z.strictObject({ fields: Folded }),
  limit: ({ fields }, actor) => perInvitation(actor, typedMailbox(fields)),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, _input, actor) => people.ofOrganisations(q, actor.organisations),
  allow: () => 'yes',
  decide: ({ subject: team, input, actor, now, prepared: { id } }) => {
    const read = readForm(colleagueForm(mayGive(ownRoles(actor))), input.fields, dayOf(now.toISOString()));
    if (!read.ok) return refusalOf(read);
    const { name, job, email, roles } = read.value;
    const mailbox = foldMailbox(String(email));
    const invitation = invite({ id, mailbox, name: String(name), jobTitle: String(job), roles: roles as readonly PersonRole[], actor, team, now });
    if ('kind' in invitation) return invitation;
    const event = { what: 'colleague-invited', invitation: id, roles: [...invitation.roles] } as const;
    return done({ invitation: id }, event, invitation, [colleagueMail(invitation)], keysOf(perInvitation(actor, mailbox)));
  },
  save: async (q, invitation, now) => colleagueInvitations.issue(q, invitation, now),
});
