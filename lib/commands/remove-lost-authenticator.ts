import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as authenticators from '@/db/authenticators';
import * as people from '@/db/people';
import { done, refused } from '@/lib/domain/outcome';
import { Mailbox } from '@/lib/domain/people/mailbox';
import { command } from '@/lib/server/command';
import { typed } from '@/lib/server/input-kinds';

/**
 * For somebody who has lost phone and codes, and whose admins cannot help: the only admin, or whoever acts for several organisations. Run by
 * whoever runs the service. They still need their mailbox; every session of theirs ends, they are told, and each organisation’s record has it.
 */
export const removeLostAuthenticator = command({
  name: 'remove-lost-authenticator',
  who: ['operator'],
  input: z.strictObject({ email: typed(Mailbox) }),
  load: async (q, { email }) => {
    const members = (await people.withMailbox(q, email)).filter(({ left }) => !left);
    const [person] = members;
    return { members, active: person && (await authenticators.activeOf(q, person.id)) };
  },
  allow: () => 'yes',
  decide: ({ subject: { members, active }, input: { email } }) => {
    const [person, ...others] = members;
    if (!person) return refused(`Nobody with the address ${email} acts for an organisation here`);
    if (!active) return refused(`${person.name} has no authenticator app set up`);
    const { id, name } = person;
    const removed = (of: string) => ({ what: 'authenticator-removed', person: id, of }) as const;
    const out = done({ name }, removed(person.organisationId), id, [{ kind: 'mail-authenticator-changed', about: { person: id } }]);
    return { ...out, also: others.map(({ organisationId }) => removed(organisationId)) };
  },
  save: async (q, id, now) => {
    await authenticators.remove(q, id, now);
    await accounts.endOthers(q, id, '', now);
  },
});
