import 'server-only';
// New mailboxes of the other side that nobody has confirmed by telephone, over all signed agreements of an organisation.
import { and, asc, eq, inArray, isNull, min, ne } from 'drizzle-orm';
import { waitingMailboxes } from '@/lib/domain/contacts/confirm-mailbox';
import * as contactNotices from './contact-notices';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q } from './store';

const { agreement: a, contactNotice: t, contactConfirmation: c, listedAgreement: l } = schema;

export interface MailboxToConfirm {
  readonly reference: string;
  readonly otherName: string;
  readonly at: Date;
}

/** Looked at so often: a later notice may have taken the place of an earlier one. */
const looked = 20;

/** From the notices to the agreements, whichever way round the database would go: there are few of those, and thousands of these. */
const waiting = prepared((q) =>
  q
    .select({ notice: t.notice, reference: min(t.agreementReference), otherName: min(l.otherName), at: min(t.at) })
    .from(t)
    .crossJoin(a)
    .innerJoin(l, and(eq(l.agreementId, a.id), eq(l.organisationId, slot('own')), eq(l.status, 'signed'), ne(l.side, t.side)))
    .leftJoin(c, eq(c.id, t.id))
    .where(and(eq(a.reference, t.agreementReference), inArray(t.line, ['referrals', 'team']), isNull(c.id)))
    .groupBy(t.notice)
    .orderBy(asc(min(t.at)))
    .limit(slot('looked')),
);

/** Each notice once, though it may change many agreements: one call is enough for all of them. The longest waiting first. */
export async function toConfirm(q: Q, own: string, most: number): Promise<readonly MailboxToConfirm[]> {
  const found: MailboxToConfirm[] = [];
  for (const { notice, reference, otherName, at } of await waiting(q, [], { own, looked })) {
    if (reference === null || otherName === null || at === null) continue;
    const sheet = found.length < most ? await contactNotices.sheetOf(q, reference, own) : undefined;
    if (sheet && waitingMailboxes(sheet.base, sheet.notices).some((one) => one.notice === notice)) found.push({ reference, otherName, at });
  }
  return found;
}
