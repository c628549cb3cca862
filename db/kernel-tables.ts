import 'server-only';
// Mail that waits, receipts, counts and attempts: what no user asks for by name.
import type { MailFault } from '@/lib/domain/audit/mail-fault';
import type { Kit } from './columns';

export type WaitingState = 'waiting' | 'done' | 'dead';

/** What the kernel itself needs, and what may be forgotten again. */
export function kernel(k: Kit) {
  /** E-mail, address and browser of a signer with their salts: erasable without breaking a chain. */
  const signaturePersonal = k.table('signature_personal', {
    signatureId: k.id('signature_id').primaryKey(),
    details: k.json<Readonly<Record<string, { readonly value: string; readonly salt: string }>>>('details').notNull(),
  });
  const outbox = k.table(
    'outbox',
    {
      id: k.id('id').primaryKey(),
      kind: k.text('kind').notNull(),
      about: k.json<Readonly<Record<string, string>>>('about').notNull(), // ids only
      dedupe: k.text('dedupe').notNull().unique(),
      dueAt: k.time('due_at').notNull(),
      tries: k.int('tries').notNull().default(0),
      state: k.text('state').$type<WaitingState>().notNull().default('waiting'),
      reason: k.text('reason'),
      at: k.time('at').notNull(),
    },
    (t) => [k.index('outbox_due').on(t.state, t.dueAt)],
  );
  const mail = k.table(
    'mail',
    {
      id: k.id('id').primaryKey(),
      to: k.text('to').notNull(),
      toName: k.text('to_name').notNull(),
      subject: k.text('subject').notNull(),
      text: k.text('text').notNull(),
      about: k.text('about').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.index('mail_at').on(t.at)],
  );
  /** Mail that was given up, for each organisation whose admin is told. Address and subject as they were tried; never the text. */
  const undelivered = k.table(
    'undelivered',
    {
      outboxId: k
        .text('outbox_id')
        .notNull()
        .references(() => outbox.id),
      organisationId: k.text('organisation_id').notNull(),
      kind: k.text('kind').notNull(),
      to: k.text('to').notNull(),
      toName: k.text('to_name').notNull(),
      subject: k.text('subject').notNull(),
      reason: k.text('reason').$type<MailFault>().notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.key({ columns: [t.outboxId, t.organisationId] }), k.index('undelivered_organisation').on(t.organisationId, t.at)],
  );
  const receipt = k.table(
    'receipt',
    {
      person: k.text('person').notNull(),
      once: k.text('once').notNull(),
      command: k.text('command').notNull(),
      answer: k.json<object>('answer').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.uniqueIndex('receipt_once').on(t.person, t.once), k.index('receipt_at').on(t.at)],
  );
  const tally = k.table('tally', { key: k.text('key').primaryKey(), n: k.int('n').notNull(), since: k.time('since').notNull() });
  const attempt = k.table('attempt', {
    id: k.id('id').primaryKey(),
    owner: k.text('owner').notNull(),
    command: k.text('command').notNull(),
    values: k.json<Readonly<Record<string, unknown>>>('values').notNull(),
    outcome: k.json<Readonly<Record<string, unknown>>>('outcome').notNull(),
    until: k.time('until').notNull(),
  });
  return { signaturePersonal, outbox, mail, undelivered, receipt, tally, attempt };
}
