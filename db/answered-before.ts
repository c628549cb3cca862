import 'server-only';
// Agreements that an organisation was asked about before: what it said of itself there may be offered to it again, and to nobody else.
import { and, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { EarlierAgreement } from '@/lib/domain/questions/answered-before';
import { schema } from './schema';
import type { Q } from './store';

const { agreement: t, organisation, formerParty } = schema;
/** Newest replies: what is older is not how it is now. */
const most = 10;

/** Those with a reply first, of them those with the same sender, the last changed first. What came with a merger was said by another organisation. */
export async function answeredBefore(
  q: Q,
  { id, sharing, partner }: Pick<AgreementFile, 'id' | 'sharing' | 'partner'>,
  organisations: readonly string[],
): Promise<readonly EarlierAgreement[]> {
  if (!partner || !organisations.includes(partner.id)) return [];
  const others = and(eq(t.partnerOrganisationId, partner.id), ne(t.id, id), isNotNull(t.sent), isNull(formerParty.agreementId));
  return q
    .select({ reference: t.reference, sharing: organisation.profile, answers: t.answers, overrides: t.overrides })
    .from(t)
    .innerJoin(organisation, eq(organisation.id, t.sharingOrganisationId))
    .leftJoin(formerParty, and(eq(formerParty.agreementId, t.id), eq(formerParty.side, 'receiving')))
    .where(others)
    .orderBy(desc(sql`${t.reply} is not null`), desc(sql`${t.sharingOrganisationId} = ${sharing.id}`), desc(t.updatedAt), desc(t.reference))
    .limit(most);
}
