import 'server-only';
// Assurance checklists, one for each agreement that was sent.
import { and, desc, eq, inArray, isNotNull, ne, or, type Placeholder, sql } from 'drizzle-orm';
import type { AssuranceDecision, AssuranceReview, Checklist, ChecklistStatus } from '@/lib/domain/assurance/checklist';
import { type Evidence, isFile } from '@/lib/domain/evidence/evidence';
import type { Answers } from '@/lib/domain/questions/question';
import { toChecklist } from './checklist-rows';
import { keepOfChecklist } from './coming-days';
import * as evidenceFiles from './evidence-files';
import * as listed from './listed-agreements';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.checklist;

/** Both sides see a checklist: one answers it, the other decides on it. */
const visibleTo = (organisations: readonly (string | Placeholder)[]) =>
  or(inArray(t.organisationId, [...organisations]), inArray(t.sharingOrganisationId, [...organisations]));

const byId = prepared((q, organisations) =>
  q
    .select()
    .from(t)
    .where(and(eq(t.id, slot('id')), visibleTo(organisations))),
);

export async function find(q: Q, id: string, organisations: readonly string[]): Promise<Checklist | undefined> {
  const [row] = await byId(q, organisations, { id });
  return row && toChecklist(row);
}

/** Those that this organisation answers, the last changed first; none of anybody else’s organisation. */
export async function answeredBy(q: Q, organisationId: string, organisations: readonly string[]): Promise<readonly Checklist[]> {
  if (!organisations.includes(organisationId)) return [];
  return (await q.select().from(t).where(eq(t.organisationId, organisationId)).orderBy(desc(t.updatedAt))).map(toChecklist);
}

/** The one that this organisation sent last, of all but this; undefined for anybody else’s organisation. */
export async function lastSent(
  q: Q,
  { id, organisationId }: Pick<Checklist, 'id' | 'organisationId'>,
  organisations: readonly string[],
): Promise<Checklist | undefined> {
  const [row] = await q
    .select()
    .from(t)
    .where(and(eq(t.organisationId, organisationId), inArray(t.organisationId, [...organisations]), ne(t.id, id), isNotNull(t.sentAt)))
    .orderBy(desc(t.sentAt), desc(t.id))
    .limit(1);
  return row && toChecklist(row);
}

type Pair = Pick<Checklist, 'id' | 'organisationId' | 'sharingOrganisationId'>;

/**
 * Others that one organisation answered for the other. No index is of what is written here, so the database goes by the one that answers: it knows
 * no numbers, and would walk all that the other decides on.
 */
const beside = ({ id, organisationId, sharingOrganisationId }: Pair) =>
  and(eq(t.organisationId, organisationId), eq(sql`coalesce(${t.sharingOrganisationId}, '')`, sharingOrganisationId), ne(t.id, id));

const isTheirs = ({ organisationId, sharingOrganisationId }: Pair, organisations: readonly string[]): boolean =>
  organisations.includes(organisationId) || organisations.includes(sharingOrganisationId);

/** The others that this organisation answered for the same one and that were accepted. */
export async function acceptedBeside(q: Q, pair: Pair, organisations: readonly string[]): Promise<readonly Checklist[]> {
  if (!isTheirs(pair, organisations)) return [];
  const rows = await q
    .select()
    .from(t)
    .where(and(beside(pair), inArray(t.status, ['accepted', 'accepted-with-plan'])));
  return rows.map(toChecklist);
}

/** The accepted ones that this organisation filled in; none of anybody else’s organisation. */
export async function acceptedBy(q: Q, organisationId: string, organisations: readonly string[]): Promise<readonly Checklist[]> {
  if (!organisations.includes(organisationId)) return [];
  const rows = await q
    .select()
    .from(t)
    .where(and(eq(t.organisationId, organisationId), inArray(t.status, ['accepted', 'accepted-with-plan'])));
  return rows.map(toChecklist);
}

/** The accepted ones of these agreements. */
export async function acceptedOf(q: Q, references: readonly string[], organisations: readonly string[]): Promise<readonly Checklist[]> {
  if (references.length === 0) return [];
  // Whose they are is looked at here: the database would go by that, and walk all that an organisation has.
  const rows = await q
    .select()
    .from(t)
    .where(and(inArray(t.agreementReference, [...references]), inArray(t.status, ['accepted', 'accepted-with-plan'])));
  return rows.filter((row) => organisations.includes(row.organisationId) || organisations.includes(row.sharingOrganisationId)).map(toChecklist);
}

/** What this organisation sent to the same one last, under any agreement but this. */
export async function sentBeside(q: Q, pair: Pair, organisations: readonly string[]): Promise<Checklist | undefined> {
  if (!isTheirs(pair, organisations)) return undefined;
  const sent = and(beside(pair), isNotNull(t.sentAt), ne(t.status, 'in-progress'), ne(t.status, 'question-asked'));
  const [row] = await q.select().from(t).where(sent).orderBy(desc(t.sentAt), desc(t.id)).limit(1);
  return row && toChecklist(row);
}

export type NewChecklist = Pick<Checklist, 'id' | 'agreementReference' | 'organisationId' | 'sharingOrganisationId'>;

/** Made when an agreement is sent; the one that is there already stays. */
export async function insert(q: Tx, checklist: NewChecklist, at: Date): Promise<void> {
  await q
    .insert(t)
    .values({ ...checklist, status: 'in-progress', version: 0, revision: 1, answers: {}, createdAt: at, updatedAt: at })
    .onConflictDoNothing({ target: t.agreementReference });
  await keepOfChecklist(q, checklist.id);
}

/** The checklist with which a new version of an agreement begins. */
export async function insertCarried(q: Tx, { sentAt, ...checklist }: Checklist, at: Date): Promise<void> {
  await q.insert(t).values({ ...checklist, ...(sentAt && { sentAt: new Date(sentAt) }), createdAt: at, updatedAt: at });
  await keepOfChecklist(q, checklist.id);
}

export interface ChecklistChange {
  readonly status?: ChecklistStatus;
  readonly version?: number;
  readonly answers?: Answers;
  readonly evidence?: readonly Evidence[] | null;
  readonly sentAt?: Date;
  readonly review?: AssuranceReview | null;
  readonly decision?: AssuranceDecision | null;
}

/** Writes the change on top of exactly the revision that was read, and counts it up by one. */
export async function change(q: Tx, read: Pick<Checklist, 'id' | 'revision'>, changes: ChecklistChange, at: Date): Promise<void> {
  const had = q.changes();
  await q
    .update(t)
    .set({ ...changes, revision: read.revision + 1, updatedAt: at })
    .where(and(eq(t.id, read.id), eq(t.revision, read.revision)));
  if (q.changes() === had) throw new Error('checklist: changed since it was read in this very transaction');
  await keepOfChecklist(q, read.id);
}

/** Another organisation fills it in: whoever was invited acts for one that is here already. */
export async function handTo(q: Tx, { id }: Pick<Checklist, 'id'>, organisationId: string, at: Date): Promise<void> {
  await q.update(t).set({ organisationId, updatedAt: at }).where(eq(t.id, id));
  await keepOfChecklist(q, id);
}

/** What the other side sees happen to it. Answers and evidence are the charity’s own until they are sent. */
const shownToBoth = ({ sentAt, review, decision }: Checklist): string => JSON.stringify([sentAt, review, decision]);

/** Writes a checklist as a step of its life cycle left it, on top of exactly the one that was read. */
export async function replace(q: Tx, read: Checklist, changed: Checklist, at: Date): Promise<void> {
  const { status, version, answers, evidence = [], sentAt, review, decision } = changed;
  const written = { status, version, answers, evidence: evidence.length > 0 ? evidence : null, review: review ?? null, decision: decision ?? null };
  if (shownToBoth(read) !== shownToBoth(changed)) await listed.touched(q, changed.agreementReference, at);
  await change(q, read, { ...written, ...(sentAt && { sentAt: new Date(sentAt) }) }, at);
  if (version > 0)
    await evidenceFiles.markSent(
      q,
      evidence.filter(isFile).map(({ id }) => id),
      at,
    );
}
