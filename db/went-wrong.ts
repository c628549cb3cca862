import 'server-only';
// What went wrong where nobody looks, for the admins of organisations: signed copies that were given up, and emails that did not arrive.
import { and, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import { keyOfCopy } from './signed-copies';
import type { Q } from './store';

const { agreement, listedAgreement: l, outbox, undelivered: u, version } = schema;

export interface GivenUp {
  readonly organisation: string;
  readonly reference: string;
  readonly version: number;
  readonly otherName: string;
  readonly changedAt: Date;
}

export interface WentWrong {
  /** The newest first. */
  readonly copies: readonly GivenUp[];
  /** Organisation → how many emails, where there are any, and since when. */
  readonly mails: ReadonlyMap<string, { readonly n: number; readonly since: Date }>;
}

const wrong = prepared((q, organisations) => {
  const copies = q
    .select({
      organisation: l.organisationId,
      reference: sql<string | null>`${l.reference}`.as('of_agreement'),
      version: sql<number>`${version.number}`.as('how_many'),
      otherName: l.otherName,
      at: sql<number>`${l.changedAt}`.as('changed'),
    })
    .from(outbox)
    .innerJoin(version, eq(outbox.dedupe, sql`${keyOfCopy('')} || ${version.id}`))
    .innerJoin(agreement, and(eq(agreement.versionId, version.id), inArray(agreement.status, ['signed', 'ended'])))
    .innerJoin(l, and(eq(l.agreementId, agreement.id), inArray(l.organisationId, organisations)))
    .where(eq(outbox.state, 'dead'))
    .orderBy(desc(l.changedAt))
    .limit(slot('most'))
    .as('copies');
  const mails = q
    .select({
      organisation: u.organisationId,
      reference: sql<string | null>`null`.as('of_agreement'),
      version: sql<number>`${count()}`.as('how_many'),
      otherName: sql<string>`''`.as('other_name'),
      at: sql<number>`min(${u.at})`.as('changed'),
    })
    .from(u)
    .where(inArray(u.organisationId, organisations))
    .groupBy(u.organisationId)
    .as('mails');
  const { organisation, reference, version: number, otherName, at } = copies;
  return unionAll(
    q.select({ organisation, reference, number, otherName, at }).from(copies),
    q.select({ organisation: mails.organisation, reference: mails.reference, number: mails.version, otherName: mails.otherName, at: mails.at }).from(mails),
  );
});

/** Of copies at most so many. */
export async function wentWrong(q: Q, organisations: readonly string[], most: number): Promise<WentWrong> {
  const copies: GivenUp[] = [];
  const mails = new Map<string, { readonly n: number; readonly since: Date }>();
  for (const { organisation, reference, number, otherName, at } of await wrong(q, organisations, { most })) {
    if (reference === null) mails.set(organisation, { n: number, since: new Date(at) });
    else copies.push({ organisation, reference, version: number, otherName, changedAt: new Date(at) });
  }
  return { copies, mails };
}
