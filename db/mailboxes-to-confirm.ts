import 'server-only';
// New mailboxes of the other side that nobody has confirmed by telephone, over all signed agreements of an organisation.
import { and, asc, eq, inArray, isNull, min, ne } from 'drizzle-orm';
import { waitingMailboxes } from '@/lib/domain/contacts/confirm-mailbox';
import * as contactNotices from './contact-notices';
import { schema } from './schema';
import type { Q } from './store';

const { contactNotice: t, contactConfirmation: c, listedAgreement: l } = schema;

export interface MailboxToConfirm {
  readonly reference: string;
  readonly otherName: string;
  readonly at: Date;
}

/** Looked at so often: a later notice may have taken the place of an earlier one. */
const looked = 20;

/** Each notice once, though it may change many agreements: one call is enough for all of them. The longest waiting first. */
export async function toConfirm(q: Q, own: string, most: number): Promise<readonly MailboxToConfirm[]> {
  const rows = await q
    .select({ notice: t.notice, reference: min(t.agreementReference), otherName: min(l.otherName), at: min(t.at) })
    .from(t)
    .innerJoin(l, and(eq(l.reference, t.agreementReference), eq(l.organisationId, own), eq(l.status, 'signed'), ne(l.side, t.side)))
    .leftJoin(c, eq(c.id, t.id))
    .where(and(inArray(t.line, ['referrals', 'team']), isNull(c.id)))
    .groupBy(t.notice)
    .orderBy(asc(min(t.at)))
    .limit(looked);
  const found: MailboxToConfirm[] = [];
  for (const { notice, reference, otherName, at } of rows) {
    if (reference === null || otherName === null || at === null) continue;
    const sheet = found.length < most ? await contactNotices.sheetOf(q, reference, own) : undefined;
    if (sheet && waitingMailboxes(sheet.base, sheet.notices).some((one) => one.notice === notice)) found.push({ reference, otherName, at });
  }
  return found;
}
