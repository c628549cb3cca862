import 'server-only';
// Who was a side of an agreement before it became part of the one that is now.
import { eq, inArray } from 'drizzle-orm';
import type { FormerParty } from '@/lib/domain/people/former-party';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q } from './store';

const { merger, formerParty, organisation } = schema;

const rowsOf = prepared((q, agreements) =>
  q
    .select({ side: formerParty.side, id: merger.fromId, since: merger.day, profile: organisation.profile })
    .from(formerParty)
    .innerJoin(merger, eq(merger.id, formerParty.mergerId))
    .innerJoin(organisation, eq(organisation.id, merger.fromId))
    .where(inArray(formerParty.agreementId, agreements))
    .orderBy(merger.at),
);

/** Of one agreement that was read for its own organisations, the first merger first. */
export async function formerParties(q: Q, agreement: string): Promise<readonly FormerParty[]> {
  return (await rowsOf(q, [agreement])).map(({ profile, ...row }) => ({ ...row, name: profile.name }));
}
