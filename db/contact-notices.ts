import 'server-only';
// Contact sheets of signed agreements: what stood beside the version, and the notices since. Read for the organisations of an agreement
// and for nobody else; rows are only ever added.
import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, isNotNull, like, or, type SQL } from 'drizzle-orm';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { agreementChain } from '@/lib/domain/audit/events';
import type { CarriedNotice } from '@/lib/domain/contacts/carried-notices';
import type { SheetBefore } from '@/lib/domain/contacts/carried-sheet';
import type { NewNotice, SheetOnFile } from '@/lib/domain/contacts/change-contact';
import type { ConfirmedMailbox } from '@/lib/domain/contacts/confirm-mailbox';
import type { ContactNotice } from '@/lib/domain/contacts/contact-notice';
import type { NoticeRow, SaidOfContacts } from '@/lib/domain/contacts/notice-faults';
import { grouped } from '@/lib/domain/contacts/grouped';
import { visibleTo } from './agreements';
import { touched } from './listed-agreements';
import * as people from './people';
import { schema } from './schema';
import type { Q, Tx } from './store';

/** “SA-1” of the chain “agreement:SA-1”. */
const referenceOf = (chain: string): string => chain.slice(agreementChain('').length);

const { contactNotice: t, contactConfirmation: c, agreement: a, version: v } = schema;

interface Given {
  readonly notice: typeof t.$inferSelect;
  readonly confirmed: typeof c.$inferSelect | null;
}

/** A notice as the domain reads it. names: of those who gave and confirmed it, where anybody reads them. */
export function toNotice({ notice: row, confirmed }: Given, names: ReadonlyMap<string, string> = new Map()): ContactNotice {
  const nameOf = (id: string) => names.get(id) ?? 'Somebody';
  const { agreementReference: reference, fromDay: from, at, ...notice } = row;
  return {
    ...notice,
    reference,
    from,
    at: at.toISOString(),
    byName: nameOf(notice.by),
    ...(confirmed && { confirmed: { by: confirmed.by, byName: nameOf(confirmed.by), at: confirmed.at.toISOString() } }),
  };
}

/** The notices of these agreements, the first one first, with names. */
async function notices(q: Q, which: SQL | undefined, organisations: readonly string[]): Promise<readonly ContactNotice[]> {
  const rows = await q
    .select({ notice: t, confirmed: c })
    .from(t)
    .innerJoin(a, and(eq(a.reference, t.agreementReference), visibleTo(organisations)))
    .leftJoin(c, eq(c.id, t.id))
    .where(which)
    .orderBy(asc(t.at), asc(t.id));
  if (rows.length === 0) return [];
  const names = await people.namesOf(q, [...new Set(rows.flatMap(({ notice, confirmed }) => [notice.by, ...(confirmed ? [confirmed.by] : [])]))]);
  return rows.map((row) => toNotice(row, names));
}

export const ofAgreement = (q: Q, reference: string, organisations: readonly string[]): Promise<readonly ContactNotice[]> =>
  notices(q, eq(t.agreementReference, reference), organisations);

/** The same notice as it stands in every agreement of these organisations. */
export const ofNotice = (q: Q, notice: string, organisations: readonly string[]): Promise<readonly ContactNotice[]> =>
  notices(q, eq(t.notice, notice), organisations);

/** Every signed agreement of an organisation with its sheet, the last changed first; or one of them. */
async function sheets(q: Q, own: string, which: SQL | undefined, given: (q: Q) => Promise<readonly ContactNotice[]>): Promise<readonly SheetOnFile[]> {
  const rows = await q
    .select({
      reference: a.reference,
      sharing: a.sharingOrganisationId,
      partner: a.partnerOrganisationId,
      base: v.contactSheet,
      fixedAt: v.frozenAt,
      ending: a.ending,
    })
    .from(a)
    .innerJoin(v, eq(v.id, a.versionId))
    .where(and(which, visibleTo([own]), or(eq(a.status, 'signed'), isNotNull(a.ending))));
  const known = grouped(rows.length === 0 ? [] : await given(q), ({ reference }) => reference);
  return rows.map(({ reference, sharing, partner, base, fixedAt, ending }) => ({
    reference,
    side: sharing === own ? ('sharing' as const) : ('receiving' as const),
    other: (sharing === own ? partner : sharing) ?? '',
    base,
    fixedAt: fixedAt.toISOString(),
    ...(ending && { ends: ending.on }),
    notices: known.get(reference) ?? [],
  }));
}

/** Above this many, reading every sheet takes long enough that nobody waits for it who has not asked: a sheet lies behind a whole version. */
const quickly = 500;

/** Has the organisation so few signed agreements that all their sheets are read at once? */
export async function areFew(q: Q, own: string): Promise<boolean> {
  const { listedAgreement: l } = schema;
  const [row] = await q
    .select({ n: count() })
    .from(l)
    .where(and(eq(l.organisationId, own), eq(l.status, 'signed')));
  return (row?.n ?? 0) <= quickly;
}

export const sheetsOf = (q: Q, own: string): Promise<readonly SheetOnFile[]> => sheets(q, own, undefined, (then) => notices(then, undefined, [own]));

export const sheetOf = async (q: Q, reference: string, own: string): Promise<SheetOnFile | undefined> =>
  (await sheets(q, own, eq(a.reference, reference), (then) => ofAgreement(then, reference, [own])))[0];

/** Those of the agreements that replace one another with this one: until the new one starts both name the same people. */
export async function sheetsOfChain(
  q: Q,
  { reference, replaces }: Pick<AgreementFile, 'reference' | 'replaces'>,
  own: string,
): Promise<readonly SheetOnFile[]> {
  const root = replaces?.root ?? reference;
  return sheets(q, own, or(eq(a.reference, root), eq(a.root, root)), (then) => notices(then, or(eq(a.reference, root), eq(a.root, root)), [own]));
}

/** The sheet of the signed agreement that this one replaces; undefined where it replaces none. */
export async function before(q: Q, { replaces }: Pick<AgreementFile, 'replaces'>, organisations: readonly string[]): Promise<SheetBefore | undefined> {
  if (!replaces) return undefined;
  const [row] = await q
    .select({ base: v.contactSheet })
    .from(a)
    .innerJoin(v, eq(v.id, a.versionId))
    .where(and(eq(a.reference, replaces.reference), visibleTo(organisations)));
  return row && { base: row.base, notices: await ofAgreement(q, replaces.reference, organisations) };
}

/** For whoever runs the service: every notice with its confirmation, and every event that speaks of one. */
export async function kept(q: Q): Promise<{ readonly rows: readonly NoticeRow[]; readonly events: readonly SaidOfContacts[] }> {
  const { event } = schema;
  const rows = await q.select({ notice: t, confirmed: c }).from(t).leftJoin(c, eq(c.id, t.id));
  const about = or(...['contact-changed', 'contacts-carried', 'mailbox-confirmed'].map((what) => like(event.body, `%"what":"${what}"%`)));
  const said = await q.select({ chain: event.chain, at: event.at, body: event.body }).from(event).where(about);
  return {
    rows: rows.map(({ notice: { id: _, agreementReference: reference, fromDay: from, at, ...notice }, confirmed }) => ({
      ...notice,
      reference,
      from,
      at: at.toISOString(),
      ...(confirmed && { confirmed: { by: confirmed.by, at: confirmed.at.toISOString() } }),
    })),
    events: said.map(({ chain, at, body }) => ({ reference: referenceOf(chain), at: at.toISOString(), body: JSON.parse(body) as unknown })),
  };
}

export async function give(q: Tx, told: readonly (NewNotice | CarriedNotice)[]): Promise<void> {
  for (const { reference, from, at, ...notice } of told) {
    const id = randomUUID();
    const { confirmed, ...values } = { confirmed: undefined, ...notice };
    await q.insert(t).values({ ...values, id, agreementReference: reference, fromDay: from, at: new Date(at) });
    await touched(q, reference, new Date(at));
    if (confirmed) await confirm(q, { ids: [id], by: confirmed.by }, new Date(confirmed.at));
  }
}

export async function confirm(q: Tx, { ids, by }: ConfirmedMailbox, at: Date): Promise<void> {
  for (const id of ids) await q.insert(c).values({ id, by, at });
}
