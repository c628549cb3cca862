import 'server-only';
// Which version each of these agreements is: the one that is fixed, or the one that is being written.
import { inArray } from 'drizzle-orm';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q } from './store';

const t = schema.agreement;

/** Of the one that is fixed, or of the one that is being written. */
export const versionNumber = (fixed: string | null, last: number): number => (fixed === null ? last + 1 : last);

const asked = prepared((q, references) =>
  q
    .select({
      reference: t.reference,
      sharing: t.sharingOrganisationId,
      partner: t.partnerOrganisationId,
      sent: t.sent,
      fixed: t.versionId,
      last: t.lastVersion,
    })
    .from(t)
    .where(inArray(t.reference, references)),
);

/** Reference → number, for those of these organisations. */
export async function versionNumbers(q: Q, references: readonly string[], organisations: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (references.length === 0) return new Map();
  const own = (id: string | null) => id !== null && organisations.includes(id);
  const rows = await asked(q, references);
  return new Map(
    rows
      .filter(({ sharing, partner, sent }) => own(sharing) || (own(partner) && sent !== null))
      .map(({ reference, fixed, last }) => [reference, versionNumber(fixed, last)]),
  );
}
