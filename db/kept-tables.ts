import 'server-only';
// Versions, signatures, documents and the audit trail: what is never changed once it is written.
import type { Side } from '@/lib/domain/agreement/model';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import type { Kit } from './columns';

/** Insert-only by triggers: a row is written once and never changed or removed. */
export function kept(k: Kit) {
  const version = k.table(
    'version',
    {
      id: k.id('id').primaryKey(),
      agreementId: k.text('agreement_id').notNull(),
      number: k.int('number').notNull(),
      content: k.text('content').notNull(), // canonical JSON, byte for byte what the fingerprint was made from
      fingerprint: k.text('fingerprint').notNull(),
      frozenAt: k.time('frozen_at').notNull(),
      frozenBy: k.text('frozen_by').notNull(),
      contactSheet: k.known<PrintContactSheet>('contact_sheet').notNull(), // outside the fingerprint
    },
    (t) => [k.uniqueIndex('version_number').on(t.agreementId, t.number)],
  );
  const signature = k.table(
    'signature',
    {
      id: k.id('id').primaryKey(),
      versionId: k
        .text('version_id')
        .notNull()
        .references(() => version.id),
      side: k.text('side').$type<Side>().notNull(),
      round: k.int('round').notNull(),
      personId: k.text('person_id').notNull(),
      evidence: k.text('evidence').notNull(), // canonical JSON
      sha256: k.text('sha256').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.uniqueIndex('signature_once').on(t.versionId, t.side, t.round)],
  );
  const signatureWithdrawal = k.table('signature_withdrawal', {
    id: k.id('id').primaryKey(), // of the signature taken back
    by: k.text('by').notNull(),
    at: k.time('at').notNull(),
  });
  const versionVoid = k.table('version_void', {
    id: k.id('id').primaryKey(), // of the version that no longer stands
    why: k.text('why').notNull(),
    by: k.text('by').notNull(),
    at: k.time('at').notNull(),
  });
  const document = k.table(
    'document',
    {
      id: k.id('id').primaryKey(),
      versionId: k
        .text('version_id')
        .notNull()
        .references(() => version.id),
      kind: k.text('kind').notNull(),
      bytes: k.bytes('bytes').notNull(),
      sha256: k.text('sha256').notNull(),
      engine: k.text('engine').notNull(),
      template: k.text('template').notNull(),
      fonts: k.text('fonts').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.index('document_version').on(t.versionId, t.kind)],
  );
  const event = k.table(
    'event',
    {
      id: k.id('id').primaryKey(),
      chain: k.text('chain').notNull(),
      seq: k.int('seq').notNull(),
      at: k.time('at').notNull(),
      body: k.text('body').notNull(), // canonical JSON
      previous: k.text('previous').notNull(),
      hash: k.text('hash').notNull(),
    },
    (t) => [k.uniqueIndex('event_chain').on(t.chain, t.seq)],
  );
  return { version, signature, signatureWithdrawal, versionVoid, document, event };
}
