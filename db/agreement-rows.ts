import 'server-only';
// From rows to AgreementFile: profiles, names, checklist and the standing version are fetched for all rows at once.
import { and, inArray, isNull, eq } from 'drizzle-orm';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { provisionalPartner } from '@/lib/domain/agreement/provisional-partner';
import { toChecklist } from './checklist-rows';
import * as organisations from './organisations';
import { schema } from './schema';
import type { Q } from './store';

export type AgreementRow = typeof schema.agreement.$inferSelect;
const present = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** What the rows refer to, by id. */
async function related(q: Q, rows: readonly AgreementRow[]) {
  const { person, version, checklist } = schema;
  const profiles = await organisations.these(q, present(rows.flatMap((r) => [r.sharingOrganisationId, r.partnerOrganisationId])));
  const people = await q
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, present(rows.flatMap((r) => [r.drafterId, r.igLeadId]))));
  const columns = { id: version.id, number: version.number, fingerprint: version.fingerprint, frozenAt: version.frozenAt };
  const versions = await q
    .select(columns)
    .from(version)
    .where(inArray(version.id, present(rows.map((r) => r.versionId))));
  const standing = await signed(q, present(rows.map((r) => r.versionId)));
  const checklists = await q
    .select()
    .from(checklist)
    .where(
      inArray(
        checklist.agreementReference,
        rows.map((r) => r.reference),
      ),
    );
  return {
    profiles,
    names: new Map(people.map((p) => [p.id, p.name])),
    versions: new Map(versions.map(({ frozenAt, ...v }) => [v.id, { ...v, frozenAt: frozenAt.toISOString() }])),
    signed: standing,
    checklists: new Map(checklists.map((c) => [c.agreementReference, toChecklist(c)])),
  };
}

/** Which sides' signatures stand on these versions: none that was taken back. */
async function signed(q: Q, versionIds: readonly string[]) {
  const { signature: s, signatureWithdrawal: back } = schema;
  return q
    .select({ versionId: s.versionId, side: s.side })
    .from(s)
    .leftJoin(back, eq(back.id, s.id))
    .where(and(inArray(s.versionId, [...versionIds]), isNull(back.id)));
}

function toFile(row: AgreementRow, { profiles, names, versions, signed: standing, checklists }: Awaited<ReturnType<typeof related>>): AgreementFile {
  const sharing = profiles.get(row.sharingOrganisationId);
  if (!sharing) throw new Error('agreement without its sharing organisation');
  const partner = row.partnerOrganisationId === null ? provisionalPartner(row.reference, row.answers) : profiles.get(row.partnerOrganisationId);
  const version = row.versionId === null ? undefined : versions.get(row.versionId);
  const checklist = checklists.get(row.reference);
  const named = (personId: string) => ({ personId, name: names.get(personId) ?? '' });
  return {
    id: row.id,
    reference: row.reference,
    status: row.status,
    revision: row.revision,
    sharing,
    heldBy: row.heldBy,
    heldSince: row.heldSince.toISOString(),
    drafter: named(row.drafterId),
    answers: row.answers,
    overrides: row.overrides,
    lastVersion: row.lastVersion,
    openComments: row.openComments,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    ...(row.endReason && { endReason: row.endReason }),
    ...(row.endNote && { endNote: row.endNote }),
    ...(row.ending && { end: row.ending }),
    ...(partner && { partner }),
    ...(row.igLeadId && { igLead: named(row.igLeadId) }),
    ...(row.igReview && { igReview: row.igReview }),
    ...(row.sent && { sent: row.sent }),
    ...(row.reply && { reply: row.reply }),
    ...(row.replaces && { replaces: row.replaces }),
    ...(row.sharingSignatory && { sharingSignatory: row.sharingSignatory }),
    ...(checklist && { checklist }),
    ...(version && { version, signed: standing.filter(({ versionId }) => versionId === version.id).map(({ side }) => side) }),
  };
}

export async function toFiles(q: Q, rows: readonly AgreementRow[]): Promise<readonly AgreementFile[]> {
  if (rows.length === 0) return [];
  const found = await related(q, rows);
  return rows.map((row) => toFile(row, found));
}
