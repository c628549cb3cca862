import 'server-only';
// Agreements on file. Every read is scoped to the organisations the caller acts for; across tenants there is nothing to find.
import { and, desc, eq, inArray, isNotNull, ne, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { AgreementEnd } from '@/lib/domain/agreement/agreement-end';
import type { Approvals } from '@/lib/domain/agreement/approval';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { IgReview } from '@/lib/domain/agreement/model';
import type { Replaces } from '@/lib/domain/agreement/replaces';
import type { DutyDone } from '@/lib/domain/agreement/duty-done';
import type { EndReason, Status } from '@/lib/domain/agreement/lifecycle';
import type { Answers } from '@/lib/domain/questions/question';
import { toFiles } from './agreement-rows';
import { keepOfAgreement } from './coming-days';
import { relist } from './listed-agreements';
import { prepared, slot } from './prepared';
import { type NamedPerson, type Sent, schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.agreement;

/** The sharing side sees its agreements from the first answer; the partner from the moment it is sent one, and no sooner. */
export function visibleTo(organisations: readonly (string | Placeholder)[]): SQL | undefined {
  const own = [...organisations];
  return or(inArray(t.sharingOrganisationId, own), and(inArray(t.partnerOrganisationId, own), isNotNull(t.sent)));
}

/**
 * The same where references or chains are asked for, which are few: no index is of what is written here, so the database goes by those. It knows
 * no numbers, and would walk all that an organisation has for one page of its list.
 */
export function visibleAmong(organisations: readonly string[]): SQL | undefined {
  const own = [...organisations];
  return or(inArray(sql`coalesce(${t.sharingOrganisationId}, '')`, own), and(inArray(sql`coalesce(${t.partnerOrganisationId}, '')`, own), isNotNull(t.sent)));
}

const byReference = prepared((q, organisations) =>
  q
    .select()
    .from(t)
    .where(and(eq(t.reference, slot('reference')), visibleTo(organisations))),
);

/** Everything on file about one agreement; undefined for strangers as for a reference that does not exist. */
export async function file(q: Q, reference: string, organisations: readonly string[]): Promise<AgreementFile | undefined> {
  return (await toFiles(q, await byReference(q, organisations, { reference })))[0];
}

const byReferences = prepared((q, references) => q.select().from(t).where(inArray(t.reference, references)));

/** The agreements with these references, among those of these organisations. */
export async function these(q: Q, references: readonly string[], organisations: readonly string[]): Promise<readonly AgreementFile[]> {
  if (references.length === 0) return [];
  // Found by reference alone: asked for both at once, the database reads every agreement of the organisation first.
  const rows = await byReferences(q, references);
  const own = (id: string | null) => id !== null && organisations.includes(id);
  return toFiles(
    q,
    rows.filter((row) => own(row.sharingOrganisationId) || (own(row.partnerOrganisationId) && row.sent !== null)),
  );
}

/** Of all agreements of these organisations, the last changed first: to be read a few at a time. */
export async function references(q: Q, organisations: readonly string[]): Promise<readonly string[]> {
  const rows = await q.select({ reference: t.reference }).from(t).where(visibleTo(organisations)).orderBy(desc(t.updatedAt), desc(t.reference));
  return rows.map(({ reference }) => reference);
}

/** Others between the same two organisations, the last changed first: looked for among those of the partner, of which there are fewer. */
export async function between(
  q: Q,
  { id, sharing, partner }: Pick<AgreementFile, 'id' | 'sharing' | 'partner'>,
  organisations: readonly string[],
): Promise<readonly AgreementFile[]> {
  if (!partner) return [];
  const both = and(eq(sql`coalesce(${t.sharingOrganisationId}, '')`, sharing.id), eq(t.partnerOrganisationId, partner.id), ne(t.id, id));
  return toFiles(
    q,
    await q
      .select()
      .from(t)
      .where(and(both, visibleAmong(organisations)))
      .orderBy(desc(t.updatedAt))
      .limit(50),
  );
}

export interface NewDraft {
  readonly id: string;
  readonly reference: string;
  readonly sharingOrganisationId: string;
  readonly drafterId: string;
  readonly answers: Answers;
  /** From the profile: who signs for the sharing side unless somebody else is named. */
  readonly sharingSignatory?: NamedPerson;
  /** A new version of a signed agreement begins with what that one leaves to it. */
  readonly replaces?: Replaces;
  readonly partnerOrganisationId?: string;
  readonly igReview?: IgReview;
  readonly overrides?: AgreementFile['overrides'];
  /** The highest number given in its chain so far. */
  readonly lastVersion?: number;
}

export async function insertDraft(q: Tx, draft: NewDraft, at: Date): Promise<void> {
  const { replaces, overrides = [], lastVersion = 0 } = draft;
  const begun = { status: 'draft', revision: 1, heldBy: 'drafter', heldSince: at, createdAt: at, updatedAt: at } as const;
  await q.insert(t).values({ ...draft, ...begun, overrides, lastVersion, ...(replaces && { root: replaces.root }) });
  await relist(q, draft.id);
}

/** What a command may change. null empties a field; a field left out stays. */
export interface AgreementChange {
  readonly status?: Status;
  readonly endReason?: EndReason | null;
  readonly endNote?: string | null;
  readonly ending?: AgreementEnd;
  readonly dutiesDone?: readonly DutyDone[];
  readonly partnerOrganisationId?: string | null;
  readonly heldBy?: 'drafter' | 'ig-lead';
  readonly drafterId?: string;
  readonly igLeadId?: string | null;
  /** The whole record of answers. */
  readonly answers?: Answers;
  readonly igReview?: IgReview | null;
  readonly approvals?: Approvals;
  readonly overrides?: AgreementFile['overrides'];
  readonly sent?: Sent | null;
  readonly reply?: AgreementFile['reply'] | null;
  readonly sharingSignatory?: NamedPerson | null;
  /** null takes its edition away with it. */
  readonly versionId?: string | null;
  readonly madeUnder?: string;
  readonly lastVersion?: number;
  /** Another section is opened. */
  readonly replaces?: Replaces;
}

/** Writes the change on top of exactly the revision that was read, and counts it up by one. */
export async function change(
  q: Tx,
  read: Pick<AgreementFile, 'id' | 'revision' | 'status' | 'heldBy'>,
  { reply, ...changes }: AgreementChange,
  at: Date,
): Promise<void> {
  const had = q.changes();
  const moved = (changes.status ?? read.status) !== read.status || (changes.heldBy ?? read.heldBy) !== read.heldBy;
  await q
    .update(t)
    .set({
      ...changes,
      ...(changes.versionId === null && { madeUnder: null }),
      ...(reply !== undefined && { reply }),
      ...(moved && { heldSince: at }),
      revision: read.revision + 1,
      updatedAt: at,
    })
    .where(and(eq(t.id, read.id), eq(t.revision, read.revision)));
  if (q.changes() === had) throw new Error('agreement: changed since it was read in this very transaction');
  await relist(q, read.id);
  if (changes.ending || changes.dutiesDone) await keepOfAgreement(q, read.id);
}
