import 'server-only';
// From rows to AgreementFile: profiles, names, checklist and the standing version are fetched for all rows at once.
import { eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { FormerParty } from '@/lib/domain/people/former-party';
import type { Side } from '@/lib/domain/agreement/model';
import { provisionalPartner } from '@/lib/domain/agreement/provisional-partner';
import { toChecklist } from './checklist-rows';
import { knownFile } from './known-files';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q } from './store';

export type AgreementRow = typeof schema.agreement.$inferSelect;
const { agreement, organisation, person, version, checklist, checklistAgain, signature, signatureWithdrawal, merger, formerParty } = schema;

const sharing = alias(organisation, 'sharing');
const partner = alias(organisation, 'partner');
const drafter = alias(person, 'drafter');
const lead = alias(person, 'lead');
const former = alias(organisation, 'former');

/** Has this side signed the standing version, and not taken it back? */
const hasSigned = (side: Side) => sql<number>`exists (select 1 from ${signature} left join ${signatureWithdrawal} on ${signatureWithdrawal.id} = ${signature.id}
    where ${signature.versionId} = ${version.id} and ${signature.side} = ${side} and ${signatureWithdrawal.id} is null)`;

const sides: readonly Side[] = ['sharing', 'receiving'];

/** What agreements refer to: both profiles, the names of those who have it, the checklist and the standing version. */
const relatedOf = prepared((q, references) =>
  q
    .select({
      reference: agreement.reference,
      sharing: sharing.profile,
      partner: partner.profile,
      drafter: drafter.name,
      lead: lead.name,
      version: { id: version.id, number: version.number, fingerprint: version.fingerprint, frozenAt: version.frozenAt },
      checklist,
      rechecks: checklistAgain.rechecks,
      profileMailbox: checklistAgain.profileMailbox,
      signed: { sharing: hasSigned('sharing'), receiving: hasSigned('receiving') },
      former: { side: formerParty.side, id: merger.fromId, since: merger.day, profile: former.profile },
    })
    .from(agreement)
    .leftJoin(sharing, eq(sharing.id, agreement.sharingOrganisationId))
    .leftJoin(partner, eq(partner.id, agreement.partnerOrganisationId))
    .leftJoin(drafter, eq(drafter.id, agreement.drafterId))
    .leftJoin(lead, eq(lead.id, agreement.igLeadId))
    .leftJoin(version, eq(version.id, agreement.versionId))
    .leftJoin(checklist, eq(checklist.agreementReference, agreement.reference))
    .leftJoin(checklistAgain, eq(checklistAgain.checklistId, checklist.id))
    .leftJoin(formerParty, eq(formerParty.agreementId, agreement.id))
    .leftJoin(merger, eq(merger.id, formerParty.mergerId))
    .leftJoin(former, eq(former.id, merger.fromId))
    .where(inArray(agreement.reference, references))
    .orderBy(merger.at),
);
type Related = Awaited<ReturnType<typeof relatedOf>>[number] & { readonly formerly: readonly FormerParty[] };

function toFormer({ side, id, since, profile }: Awaited<ReturnType<typeof relatedOf>>[number]['former']): readonly FormerParty[] {
  return side && id && since && profile ? [{ side, id, since, name: profile.name }] : [];
}

/** Ended by the one that is part of another now: by that side all the same. */
function endOf({ ending, sharingOrganisationId, partnerOrganisationId }: AgreementRow, formerly: readonly FormerParty[]): AgreementFile['end'] {
  const side = formerly.find(({ id }) => id === ending?.byOrganisation)?.side;
  const now = side === 'sharing' ? sharingOrganisationId : partnerOrganisationId;
  return ending && side && now ? { ...ending, byOrganisation: now } : (ending ?? undefined);
}

async function related(q: Q, rows: readonly AgreementRow[]): Promise<ReadonlyMap<string, Related>> {
  const found = await relatedOf(
    q,
    rows.map(({ reference }) => reference),
  );
  const formerly = (reference: string) => found.filter((one) => one.reference === reference).flatMap(({ former: was }) => toFormer(was));
  return new Map(
    found.map((one) => [
      one.reference,
      {
        ...one,
        formerly: one.former.id === null ? [] : formerly(one.reference),
      },
    ]),
  );
}

function toFile(row: AgreementRow, found: Related | undefined): AgreementFile {
  if (!found?.sharing) throw new Error('agreement without its sharing organisation');
  const { version: v } = found;
  const other = row.partnerOrganisationId === null ? provisionalPartner(row.reference, row.answers) : found.partner;
  return {
    id: row.id,
    reference: row.reference,
    status: row.status,
    revision: row.revision,
    sharing: found.sharing,
    heldBy: row.heldBy,
    heldSince: row.heldSince.toISOString(),
    drafter: { personId: row.drafterId, name: found.drafter ?? '' },
    answers: row.answers,
    overrides: row.overrides,
    lastVersion: row.lastVersion,
    openComments: row.openComments,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    ...(row.madeUnder && { madeUnder: row.madeUnder }),
    ...(row.endReason && { endReason: row.endReason }),
    ...(row.endNote && { endNote: row.endNote }),
    ...(row.dutiesDone && { dutiesDone: row.dutiesDone }),
    ...(row.ending && { end: endOf(row, found.formerly) }),
    ...(found.formerly.length > 0 && { formerly: found.formerly }),
    ...(other && { partner: other }),
    ...(row.igLeadId && { igLead: { personId: row.igLeadId, name: found.lead ?? '' } }),
    ...(row.igReview && { igReview: row.igReview }),
    ...(row.approvals && { approvals: row.approvals }),
    ...(row.sent && { sent: row.sent }),
    ...(row.reply && { reply: row.reply }),
    ...(row.replaces && { replaces: row.replaces }),
    ...(row.sharingSignatory && { sharingSignatory: row.sharingSignatory }),
    ...(found.checklist && { checklist: toChecklist(found.checklist) }),
    ...(found.rechecks && found.rechecks.length > 0 && { rechecks: found.rechecks }),
    ...(found.profileMailbox && { profileMailbox: found.profileMailbox }),
    ...(v && { version: { ...v, frozenAt: v.frozenAt.toISOString() }, signed: sides.filter((side) => found.signed[side]) }),
  };
}

/** The files of these rows. The same one as before where nothing has changed: what was worked out for it still holds. */
export async function toFiles(q: Q, rows: readonly AgreementRow[]): Promise<readonly AgreementFile[]> {
  if (rows.length === 0) return [];
  const found = await related(q, rows);
  return rows.map((row) => knownFile(toFile(row, found.get(row.reference))));
}
