import 'server-only';
// Notices by which a side changes its contact sheet, and the word on the telephone that a mailbox is right. Insert-only by triggers.
import type { Side } from '@/lib/domain/agreement/model';
import type { ContactLine, Reach } from '@/lib/domain/contacts/contact-line';
import type { Kit } from './columns';

export function contacting(k: Kit) {
  const contactNotice = k.table(
    'contact_notice',
    {
      id: k.id('id').primaryKey(),
      notice: k.text('notice').notNull(), // one for all agreements that it changes
      agreementReference: k.text('agreement_reference').notNull(),
      side: k.text('side').$type<Side>().notNull(),
      line: k.text('line').$type<ContactLine>().notNull(),
      before: k.json<Reach>('before').notNull(),
      after: k.json<Reach>('after').notNull(),
      fromDay: k.text('from_day').notNull(), // ISO date
      by: k.text('by').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.index('contact_notice_agreement').on(t.agreementReference), k.index('contact_notice_notice').on(t.notice)],
  );
  const contactConfirmation = k.table('contact_confirmation', {
    id: k.id('id').primaryKey(), // of the notice
    by: k.text('by').notNull(),
    at: k.time('at').notNull(),
  });
  return { contactNotice, contactConfirmation };
}
