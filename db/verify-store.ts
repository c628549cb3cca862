import 'server-only';
// Is what the store keeps for good still what was written? Every chain, every frozen version with its signatures, every document. For
// whoever runs the service: the answer names what does not fit, and shows nothing of it.
import { count, eq } from 'drizzle-orm';
import { agreementChain } from '@/lib/domain/audit/events';
import { integrityFaults } from '@/lib/domain/signing/integrity';
import * as events from './events';
import { schema } from './schema';
import type { Q } from './store';
import * as versions from './versions';

/** Lower-case hexadecimal SHA-256. */
type Sha256 = (content: string | Uint8Array) => string;

/** How much there is of each. */
export interface Counted {
  readonly organisations: number;
  readonly agreements: number;
  readonly versions: number;
  readonly documents: number;
  readonly events: number;
}

export interface Verified {
  /** Lines like “chain agreement:SA-1 does not fit at link 3”; none when all is well. */
  readonly faults: readonly string[];
  readonly counted: Counted;
}

async function chainFaults(q: Q, sha256: Sha256): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { chain } of await q.selectDistinct({ chain: schema.event.chain }).from(schema.event)) {
    const verdict = await events.verify(q, chain, sha256);
    if (!verdict.unchanged) faults.push(`chain ${chain} does not fit at link ${verdict.seq}`);
  }
  return faults;
}

async function versionFaults(q: Q, sha256: Sha256): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { id } of await q.select({ id: schema.version.id }).from(schema.version)) {
    const version = await versions.byId(q, id);
    if (!version) continue;
    const links = await events.chain(q, agreementChain(version.reference));
    const found = integrityFaults({ version, signatures: await versions.signaturesOf(q, id), links }, sha256);
    if (found.length > 0) faults.push(`version ${version.number} of ${version.reference} is changed: ${found.join(', ')}`);
  }
  return faults;
}

/** One at a time: a document is large, and there may be many. */
async function documentFaults(q: Q, sha256: Sha256): Promise<readonly string[]> {
  const { document } = schema;
  const faults: string[] = [];
  for (const { id } of await q.select({ id: document.id }).from(document)) {
    const [row] = await q.select().from(document).where(eq(document.id, id));
    if (row && sha256(row.bytes) !== row.sha256) faults.push(`document ${id} is changed`);
  }
  return faults;
}

async function counted(q: Q): Promise<Counted> {
  const of = async (table: Parameters<ReturnType<Q['select']>['from']>[0]) => (await q.select({ n: count() }).from(table))[0]?.n ?? 0;
  return {
    organisations: await of(schema.organisation),
    agreements: await of(schema.agreement),
    versions: await of(schema.version),
    documents: await of(schema.document),
    events: await of(schema.event),
  };
}

export async function verifyStore(q: Q, sha256: Sha256): Promise<Verified> {
  const faults = [...(await chainFaults(q, sha256)), ...(await versionFaults(q, sha256)), ...(await documentFaults(q, sha256))];
  return { faults, counted: await counted(q) };
}
