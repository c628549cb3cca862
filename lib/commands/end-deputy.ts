import 'server-only';
import * as z from 'zod';
import * as deputyships from '@/db/deputyships';
import { done, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { mayNameDeputy } from '@/lib/domain/people/deputyship';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';
import { keysOf, perPerson } from '@/lib/server/tally-limits';

/** Ends standing in before its last day. Whoever stands in may end it too. */
export const endDeputy = command({
  name: 'end-deputy',
  who: anyMember,
  input: z.strictObject({ deputyship: Id }),
  limit: (_input, actor) => [perPerson('deputy-end', actor)],
  load: async (q, { deputyship }, actor) => deputyships.own(q, deputyship, actor.organisations),
  allow: (actor, { personId, deputyId }) =>
    actor.person === deputyId || mayNameDeputy(actor, { id: personId }) ? 'yes' : { forbidden: `Ask an admin of ${actor.organisationName}` },
  decide: ({ subject: { id, personId, deputyId, endedAt }, actor }) => {
    if (endedAt) return refused('This has ended already');
    const result = { person: personId, back: mayNameDeputy(actor, { id: personId }) };
    const told = actor.person === personId ? [] : [{ kind: 'mail-deputy-ended', about: { person: personId, from: deputyId } } as const];
    return done(result, { what: 'deputy-ended', person: personId, deputy: deputyId }, { id, by: actor.person }, told, keysOf([perPerson('deputy-end', actor)]));
  },
  save: async (q, { id, by }, now) => deputyships.end(q, id, by, now),
});
