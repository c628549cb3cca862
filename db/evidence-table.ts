import 'server-only';
// Whose each kept file is. A file lies under its hash, so that the same bytes lie there once, whoever added them.
import type { FileKind } from '@/lib/domain/evidence/file-fault';
import type { Kit } from './columns';

export function keepingEvidence(k: Kit) {
  const evidenceFile = k.table(
    'evidence_file',
    {
      id: k.id('id').primaryKey(),
      organisationId: k.text('organisation_id').notNull(),
      kind: k.text('kind').$type<FileKind>().notNull(),
      sha256: k.text('sha256').notNull(),
      size: k.int('size').notNull(),
      by: k.text('by').notNull(),
      at: k.time('at').notNull(),
      sentAt: k.time('sent_at'),
    },
    (t) => [k.index('evidence_file_organisation').on(t.organisationId), k.index('evidence_file_sha256').on(t.sha256)],
  );
  return { evidenceFile };
}
