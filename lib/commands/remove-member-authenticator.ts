import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as authenticators from '@/db/authenticators';
import * as people from '@/db/people';
import { done, refused } from '@/lib/domain/outcome';
import { mayRemoveAppOf } from '@/lib/domain/people/change-roles';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';

/** For a colleague who has lost phone and codes. They still need their mailbox; every session of theirs ends, and they are told. */
export const removeMemberAuthenticator = command({
  name: 'remove-member-authenticator',
  who: ['admin'],
  input: z.strictObject({ person: Id }),
  load: async (q, { person: id }, actor) => {
    const person = await people.member(q, id, actor.organisation);
    return person && { person, active: await authenticators.activeOf(q, id), elsewhere: await people.actsElsewhere(q, id, actor.organisation) };
  },
  allow: (actor, { person }) => (mayRemoveAppOf(actor, person) ? 'yes' : { forbidden: `Ask another admin of ${actor.organisationName}` }),
  decide: ({ subject: { person, active, elsewhere }, actor, now }) => {
    const { id, name } = person;
    if (!confirmedRecently(actor.authenticatedAt, now)) return refused(`Log in again, then remove the app of ${name}`, ['log-in-again']);
    if (!active) return refused(`${name} has no authenticator app set up`);
    if (elsewhere) return refused(`${name} acts for other organisations too. They ask whoever runs this service`);
    return done({ person: id }, { what: 'authenticator-removed', person: id }, id, [{ kind: 'mail-authenticator-changed', about: { person: id } }]);
  },
  save: async (q, id, now) => {
    await authenticators.remove(q, id, now);
    await accounts.endOthers(q, id, '', now);
  },
});
