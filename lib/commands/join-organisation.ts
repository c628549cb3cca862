import 'server-only';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as colleagueInvitations from '@/db/colleague-invitations';
import { joiningFile } from '@/db/joining-files';
import * as membership from '@/db/membership';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import { anybody } from '@/lib/domain/people/actor';
import { joinOrganisation as join } from '@/lib/domain/people/join-organisation';
import { wrongCode } from '@/lib/domain/people/use-log-in';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';
import { keysOf, perAddress, perMailbox } from '@/lib/server/tally-limits';
import { codeOf, equalSecret, joiningPurpose, linkToken, newSession, rowOfLink } from '@/lib/server/tokens';

const again = 'Open the link of the invitation again';

/** Joins an organisation as a colleague, with the link of the invitation and a code from its mailbox. */
export const joinOrganisation = command({
  name: 'join-organisation',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({
    token: ours(z.string(again).max(200, again)),
    code: ours(
      z
        .string(wrongCode)
        .transform((code) => code.replace(/[\s-]/g, ''))
        .pipe(z.string().max(20, wrongCode))
        .optional(),
    ),
  }),
  limit: (_input, actor) => [perAddress('joining-code', actor)],
  prepare: async ({ token, code }, { secret, store }) => {
    const row = await colleagueInvitations.byId(store.q, rowOfLink(token));
    const right = row !== undefined && equalSecret(linkToken(secret, { id: row.id, purpose: joiningPurpose, counter: row.counter }), token);
    const rightCode = row !== undefined && equalSecret(codeOf(secret, { id: row.id, purpose: joiningPurpose, counter: row.codes }), code ?? '');
    return { opened: newSession(secret), newPersonId: randomUUID(), counter: right ? row.counter : undefined, codes: rightCode ? row.codes : undefined };
  },
  load: async (q, { token }) => joiningFile(q, rowOfLink(token)),
  /** By the mailbox: another invitation to it is not ten more tries. */
  limitOf: ({ invitation: { mailbox } }) => [perMailbox('joining-code', mailbox)],
  allow: () => 'yes',
  decide: ({ subject, input, actor, now, prepared: { counter, codes, ...prepared } }) => {
    const { invitation } = subject;
    const tally = keysOf([perMailbox('joining-code', invitation.mailbox), perAddress('joining-code', actor)]);
    const entering = { ...prepared, rightCode: codes === invitation.codes, typedCode: Boolean(input.code) };
    return join({ ...subject, right: counter === invitation.counter, actor, now, tally }, entering);
  },
  save: async (q, { invitation, person, isNew, session }, now) => {
    if (isNew) await people.insert(q, person, now);
    else await membership.begin(q, person);
    await colleagueInvitations.accept(q, invitation, person.id, now);
    await sessions.enter(q, session, now);
  },
});
