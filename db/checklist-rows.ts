import 'server-only';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { schema } from './schema';

/** A checklist as the domain reads it. */
export function toChecklist(row: typeof schema.checklist.$inferSelect): Checklist {
  return {
    id: row.id,
    agreementReference: row.agreementReference,
    organisationId: row.organisationId,
    sharingOrganisationId: row.sharingOrganisationId,
    status: row.status,
    version: row.version,
    revision: row.revision,
    answers: row.answers,
    ...(row.evidence && { evidence: row.evidence }),
    ...(row.sentAt && { sentAt: row.sentAt.toISOString() }),
    ...(row.review && { review: row.review }),
    ...(row.decision && { decision: row.decision }),
  };
}
