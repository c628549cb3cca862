import 'server-only';
// New mailboxes of the other side that nobody has confirmed by telephone, over all signed agreements of organisations.
import { and, asc, eq, inArray, isNull, min, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { waitingMailboxes } from '@/lib/domain/contacts/confirm-mailbox';
import { grouped } from '@/lib/domain/contacts/grouped';
import { toNotice } from './contact-notices';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q } from './store';

const { agreement: a, contactNotice: t, contactConfirmation: c, listedAgreement: l, version: v } = schema;
const [of, given, said] = [alias(a, 'of'), alias(t, 'given'), alias(c, 'said')];

export interface MailboxToConfirm {
  /** Who confirms it. */
  readonly organisation: string;
  readonly reference: string;
  readonly otherName: string;
  readonly at: Date;
}

/** Looked at for each that is shown: a later notice may have taken the place of an earlier one. */
const looked = 4;

/**
 * From the notices to the agreements, whichever way round the database would go: there are few of those, and thousands of these. Each with
 * the sheet of its agreement and all that was said of it: one row for every notice there.
 */
const waiting = prepared((q, organisations) => {
  const found = q
    .select({
      notice: t.notice,
      organisation: l.organisationId,
      reference: min(t.agreementReference).as('waits_in'),
      otherName: min(l.otherName).as('waits_for'),
      at: min(t.at).as('first_at'),
    })
    .from(t)
    .crossJoin(a)
    .innerJoin(l, and(eq(l.agreementId, a.id), inArray(l.organisationId, organisations), eq(l.status, 'signed'), ne(l.side, t.side)))
    .leftJoin(c, eq(c.id, t.id))
    .where(and(eq(a.reference, t.agreementReference), inArray(t.line, ['referrals', 'team']), isNull(c.id)))
    .groupBy(t.notice, l.organisationId)
    .orderBy(asc(min(t.at)))
    .limit(slot('looked'))
    .as('found');
  return q
    .select({
      waits: found.notice,
      organisation: found.organisation,
      otherName: found.otherName,
      since: found.at,
      base: v.contactSheet,
      notice: given,
      confirmed: said,
    })
    .from(found)
    .innerJoin(of, eq(of.reference, found.reference))
    .innerJoin(v, eq(v.id, of.versionId))
    .innerJoin(given, eq(given.agreementReference, found.reference))
    .leftJoin(said, eq(said.id, given.id))
    .orderBy(asc(found.at), asc(found.notice), asc(found.organisation), asc(given.at), asc(given.id));
});

/** Each notice once for each organisation, though it may change many agreements: one call is enough for all of them. The longest waiting first. */
export async function toConfirm(q: Q, organisations: readonly string[], most: number): Promise<readonly MailboxToConfirm[]> {
  const all = await waiting(q, organisations, { looked: looked * most });
  const found = [...grouped(all, ({ waits, organisation }) => `${organisation} ${waits}`).values()].flatMap((rows): readonly MailboxToConfirm[] => {
    const [first] = rows;
    if (!first || first.otherName === null || first.since === null) return [];
    const { waits, organisation, otherName, since: at, base, notice } = first;
    const still = waitingMailboxes(
      base,
      rows.map((row) => toNotice(row)),
    ).some((one) => one.notice === waits);
    return still ? [{ organisation, reference: notice.agreementReference, otherName, at }] : [];
  });
  return found.slice(0, most);
}
