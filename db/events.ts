import 'server-only';
// The audit: links appended to their chains and read back. Nothing here changes or removes one.
import { and, asc, desc, eq, like, or } from 'drizzle-orm';
import { agreementChain } from '@/lib/domain/audit/events';
import { canonicalJson } from '@/lib/domain/signing/canonical-json';
import { type ChainVerdict, type Link, nextLink, type Sha256, verifyChain } from '@/lib/domain/signing/chain';
import * as people from './people';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.event;

export interface Appended {
  readonly id: string;
  readonly chain: string;
  readonly at: Date;
  /** What happened and who did it. Keys without a value are left out. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Puts one event at the end of its chain. */
export async function append(q: Tx, { id, chain, at, body }: Appended, sha256: Sha256): Promise<Link> {
  const [last] = await q.select({ seq: t.seq, hash: t.hash }).from(t).where(eq(t.chain, chain)).orderBy(desc(t.seq)).limit(1);
  const said = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const link = nextLink(last, { chain, at: at.toISOString(), body: canonicalJson(said) }, sha256);
  await q.insert(t).values({ ...link, id, at });
  return link;
}

const linksOf = prepared((q) =>
  q
    .select()
    .from(t)
    .where(eq(t.chain, slot('chain')))
    .orderBy(asc(t.seq)),
);

/** A whole chain, first link first. */
export async function chain(q: Q, name: string): Promise<readonly Link[]> {
  const rows = await linksOf(q, [], { chain: name });
  return rows.map(({ at, id: _, ...link }) => ({ ...link, at: at.toISOString() }));
}

export async function verify(q: Q, name: string, sha256: Sha256): Promise<ChainVerdict> {
  return verifyChain(await chain(q, name), sha256);
}

export interface PastEvent {
  readonly seq: number;
  /** ISO UTC. */
  readonly at: string;
  readonly what: string;
  readonly by: string;
  /** Undefined for visitors. */
  readonly byName?: string;
  /** In place of whom, where a deputy did it. */
  readonly forNames?: readonly string[];
  /** The organisation acted for; empty for visitors. */
  readonly organisation: string;
  /** To whom the work went. */
  readonly toName?: string;
  /** The event's own fields. */
  readonly more: Readonly<Record<string, unknown>>;
}

interface Said {
  readonly what: string;
  readonly by: string;
  readonly organisation: string;
  readonly person?: string;
  readonly joined?: string;
  readonly to?: string;
  readonly for?: readonly string[];
}

/** A visitor who accepts an invitation is somebody from then on. */
function whose(body: Said): Said {
  if (body.what !== 'invitation-accepted' && body.what !== 'member-joined') return body;
  return { ...body, by: body.person ?? body.by, organisation: body.joined ?? body.organisation };
}

/** A person: other events call something else by the same name. */
const takerOf = ({ what, to }: Said): readonly string[] =>
  to !== undefined && ['handed-over', 'work-handed-over', 'signature-passed-on'].includes(what) ? [to] : [];

const bodiesOf = prepared((q) =>
  q
    .select({ seq: t.seq, at: t.at, body: t.body })
    .from(t)
    .where(eq(t.chain, slot('chain')))
    .orderBy(asc(t.seq)),
);

async function named(q: Q, rows: readonly { readonly seq: number; readonly at: Date; readonly body: string }[]): Promise<readonly PastEvent[]> {
  const said = rows.map((row) => ({ ...row, body: whose(JSON.parse(row.body) as Said) }));
  const names = await people.namesOf(
    q,
    said.flatMap(({ body }) => [body.by, ...(body.for ?? []), ...takerOf(body)]),
  );
  return said.map(({ seq, at, body }) => {
    const { what, by, organisation, command: _, agreement: __, for: inPlaceOf, ...more } = body as typeof body & { command?: string; agreement?: string };
    const byName = names.get(by);
    const toName = takerOf(body).map((id) => names.get(id))[0];
    return {
      seq,
      at: at.toISOString(),
      what,
      by,
      organisation,
      more,
      ...(byName !== undefined && { byName }),
      ...(toName !== undefined && { toName }),
      ...(inPlaceOf && { forNames: inPlaceOf.map((id) => names.get(id) ?? '') }),
    };
  });
}

/** What happened to an agreement that the caller has loaded already, first event first. */
export async function history(q: Q, reference: string): Promise<readonly PastEvent[]> {
  return named(q, await bodiesOf(q, [], { chain: agreementChain(reference) }));
}

const ofPeople = [
  'member-joined',
  'roles-changed',
  'member-removed',
  'all-work-handed-over',
  'deputy-named',
  'deputy-ended',
  'own-details-changed',
  'email-changed',
  'email-change-stopped',
  'password-set',
  'password-removed',
  'authenticator-set',
  'authenticator-removed',
] as const;

/** What an organisation decided about one person of it, the newest first. */
export async function ofPerson(q: Q, organisation: string, personId: string): Promise<readonly PastEvent[]> {
  const about = `%"person":${JSON.stringify(personId)}%`;
  const rows = await q
    .select({ seq: t.seq, at: t.at, body: t.body })
    .from(t)
    .where(and(eq(t.chain, `organisation:${organisation}`), like(t.body, about), or(...ofPeople.map((what) => like(t.body, `%"what":"${what}"%`)))))
    .orderBy(desc(t.seq))
    .limit(50);
  return named(q, rows);
}
