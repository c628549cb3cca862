import 'server-only';
// Going on for another of one’s organisations. The session gets a new number and keeps its end, and when its person last showed who they are.
import * as z from 'zod';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import { done } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { browserFamily } from '@/lib/domain/people/browser-family';
import { command } from '@/lib/server/command';
import { NextPage } from '@/lib/server/input-fields';
import { ours } from '@/lib/server/input-kinds';
import { newSession } from '@/lib/server/tokens';

const select = 'Select the organisation you want to act for';

export const switchOrganisation = command({
  name: 'switch-organisation',
  who: anyMember,
  input: z.strictObject({ organisation: ours(z.string(select).min(1, select).max(80)), next: NextPage }),
  prepare: async (_input, { secret }) => newSession(secret),
  /** Whoever has no part in that organisation finds nothing there. */
  load: async (q, { organisation }, actor) => {
    const member = await people.member(q, actor.person, organisation);
    const open = await sessions.byToken(q, actor.session);
    return member && open && { member, session: open.session };
  },
  allow: () => 'yes',
  decide: ({ subject: { member, session }, input, actor, prepared }) =>
    done(
      { session: prepared.session, next: input.next ?? '' },
      { what: 'organisation-changed', person: actor.person, to: member.organisationId },
      {
        tokenSha256: prepared.tokenSha256,
        personId: actor.person,
        organisationId: member.organisationId,
        how: session.how,
        endsAt: session.endsAt,
        authenticatedAt: session.authenticatedAt,
        replaces: actor.session,
        browser: browserFamily(actor.agent),
      },
    ),
  save: async (q, session, now) => sessions.enter(q, { ...session, goesOn: true }, now),
});
