import 'server-only';
// Writes the lines of the list of agreements: one for each side that may see it, with every change of the agreement.
import { and, eq, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import { answeredText } from '@/lib/domain/agreement/answered';
import { hasFixedWords } from '@/lib/domain/agreement/guidance-changed';
import { listWords, sortName } from '@/lib/domain/agreement/list-words';
import type { Side } from '@/lib/domain/agreement/model';
import { provisionalPartner } from '@/lib/domain/agreement/provisional-partner';
import { settledDates } from '@/lib/domain/agreement/settle-dates';
import type { Term } from '@/lib/domain/agreement/status-tag';
import { termOnFile } from '@/lib/domain/agreement/term-on-file';
import { waitsFirst } from '@/lib/domain/assurance/waits-first';
import { type FormerParty, nameWithFormer } from '@/lib/domain/people/former-party';
import type { Organisation } from '@/lib/domain/people/organisation';
import { toChecklist } from './checklist-rows';
import { formerParties } from './former-parties';
import { inTransactions } from './in-transactions';
import { schema } from './schema';
import type { Store, Tx } from './store';

const t = schema.listedAgreement;
const { agreement, organisation, checklist, checklistAgain: again } = schema;
type Row = typeof agreement.$inferSelect;
export type Line = typeof t.$inferInsert;

const termOfRow = ({ status, answers, heldSince, ending }: Row): Partial<Term> =>
  termOnFile({ status, heldSince: heldSince.toISOString(), ...(ending && { end: ending }) }, settledDates(answers)) ?? {};

function line(row: Row, side: Side, organisationId: string, other: Organisation | undefined, formerly: readonly FormerParty[]): Line {
  const { id, reference, status, answers, sharingSignatory, reply } = row;
  const { starts, review, ends } = termOfRow(row);
  const service = answeredText(answers, 'service', 'serviceType');
  const ownService = answeredText(answers, 'service', 'other');
  const otherName = nameWithFormer(
    other?.name ?? '',
    formerly.filter((one) => one.side !== side),
  );
  const ownFormer = formerly.filter((one) => one.side === side).map(({ name }) => name);
  return {
    organisationId,
    agreementId: id,
    reference,
    side,
    otherId: other?.id ?? null,
    otherName,
    sortName: sortName(otherName),
    service: service ?? null,
    ownService: ownService ?? null,
    words: listWords([otherName, ...ownFormer].join(' '), ownService, reference),
    status,
    endReason: row.endReason,
    open: status === 'signed' || status === 'ended' ? 0 : 1,
    replied: reply ? 1 : 0,
    unsure: answeredText(answers, 'only-you', 'uk') === 'not-sure' ? 1 : 0,
    starts: starts ?? null,
    review: (ends === undefined ? review : undefined) ?? null,
    ends: ends ?? null,
    waits: 0,
    madeUnder: hasFixedWords(status) ? row.madeUnder : null,
    heldBy: row.heldBy,
    drafterId: row.drafterId,
    igLeadId: row.igLeadId,
    signatoryId: (side === 'sharing' ? sharingSignatory : reply?.signatory)?.personId ?? null,
    heldSince: row.heldSince,
    changedAt: row.updatedAt,
  };
}

/** Of its checklist as it stands now, or as it was looked at again. */
async function waitsOf(q: Tx, { reference, replaces }: Pick<Row, 'reference' | 'replaces'>): Promise<number> {
  const [found] = await q
    .select({ checklist, rechecks: again.rechecks })
    .from(checklist)
    .leftJoin(again, eq(again.checklistId, checklist.id))
    .where(eq(checklist.agreementReference, reference));
  return found && waitsFirst(toChecklist(found.checklist), found.rechecks ?? [], replaces !== null) ? 1 : 0;
}

/** Something was said of its checklist: its lines say if anything still comes first. */
export async function keepWaits(q: Tx, reference: string): Promise<void> {
  const [row] = await q
    .select({ id: agreement.id, reference: agreement.reference, replaces: agreement.replaces })
    .from(agreement)
    .where(eq(agreement.reference, reference));
  if (!row) return;
  const waits = await waitsOf(q, row);
  await q
    .update(t)
    .set({ waits })
    .where(and(eq(t.agreementId, row.id), ne(t.waits, waits)));
}

/** The lines of one agreement. The partner finds it in its list from the moment it is sent. */
export function linesOf(row: Row, profiles: ReadonlyMap<string, Organisation>, formerly: readonly FormerParty[] = []): readonly Line[] {
  const { sharingOrganisationId: sharing, partnerOrganisationId: partner, sent } = row;
  const partners = partner === null || !sent ? [] : [line(row, 'receiving', partner, profiles.get(sharing), formerly)];
  const other = partner === null ? provisionalPartner(row.reference, row.answers) : profiles.get(partner);
  return [line(row, 'sharing', sharing, other, formerly), ...partners];
}

/**
 * Something was done that both sides may see, and the agreement itself stays as it is: a comment, a word about its checklist, another contact.
 * Its lines have changed now.
 */
export async function touched(q: Tx, reference: string, at: Date): Promise<void> {
  const of = q.select({ id: agreement.id }).from(agreement).where(eq(agreement.reference, reference));
  await q
    .update(t)
    .set({ changedAt: at })
    .where(and(inArray(t.agreementId, of), lt(t.changedAt, at)));
}

/** Writes the lines of an agreement anew. What both sides saw since stays the last thing that happened. */
export async function relist(q: Tx, id: string): Promise<void> {
  const [row] = await q.select().from(agreement).where(eq(agreement.id, id));
  if (!row) throw new Error('no agreement to list');
  const parties = [row.sharingOrganisationId, ...(row.partnerOrganisationId === null ? [] : [row.partnerOrganisationId])];
  const profiles = await q.select().from(organisation).where(inArray(organisation.id, parties));
  const lines = linesOf(row, new Map(profiles.map(({ id: party, profile }) => [party, profile])), await formerParties(q, id));
  const before = await q.select({ organisationId: t.organisationId, changedAt: t.changedAt }).from(t).where(eq(t.agreementId, id));
  const last = (one: Line) =>
    [one, ...before.filter(({ organisationId }) => organisationId === one.organisationId)].map(({ changedAt }) => changedAt.getTime());
  await q.delete(t).where(eq(t.agreementId, id));
  const waits = await waitsOf(q, row);
  await q.insert(t).values(lines.map((one) => ({ ...one, waits, changedAt: new Date(Math.max(...last(one))) })));
}

/** An organisation has another name: so have its agreements in the lists of others. */
export async function renamed(q: Tx, { id, name }: Pick<Organisation, 'id' | 'name'>): Promise<void> {
  const stale = await q
    .select({ organisationId: t.organisationId, agreementId: t.agreementId, ownService: t.ownService, reference: t.reference })
    .from(t)
    .where(and(eq(t.otherId, id), ne(t.otherName, name)));
  const merged = new Set((await q.select({ id: schema.formerParty.agreementId }).from(schema.formerParty)).map(({ id: one }) => one));
  for (const { agreementId } of stale.filter((one) => merged.has(one.agreementId))) await relist(q, agreementId);
  for (const { organisationId, agreementId, ownService, reference } of stale.filter((one) => !merged.has(one.agreementId))) {
    await q
      .update(t)
      .set({ otherName: name, sortName: sortName(name), words: listWords(name, ownService ?? undefined, reference) })
      .where(and(eq(t.organisationId, organisationId), eq(t.agreementId, agreementId)));
  }
}

/** Agreements from before there were lists, or from another build: those without a line, and those that changed since their line. */
export async function relistMissing(store: Store): Promise<number> {
  const missing = await store.q
    .select({ id: agreement.id })
    .from(agreement)
    .leftJoin(t, and(eq(t.agreementId, agreement.id), eq(t.organisationId, agreement.sharingOrganisationId)))
    .where(or(isNull(t.agreementId), lt(t.changedAt, agreement.updatedAt)));
  await inTransactions(store, missing, (q, { id }) => relist(q, id));
  return missing.length;
}
