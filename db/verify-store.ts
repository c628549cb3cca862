import 'server-only';
// Is what the store keeps for good still what was written? Every chain, every frozen version with its signatures, every notice about a
// contact, every document. For whoever runs the service: the answer names what does not fit, and shows nothing of it.
import { count, eq } from 'drizzle-orm';
import { agreementChain } from '@/lib/domain/audit/events';
import { noticeFaults } from '@/lib/domain/contacts/notice-faults';
import { integrityFaults } from '@/lib/domain/signing/integrity';
import * as contactNotices from './contact-notices';
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

/** Who is rung and where details go stands in rows of its own; what each said stands in the chain of its agreement by its hash. */
async function contactFaults(q: Q, sha256: Sha256): Promise<readonly string[]> {
  const { rows, events: said } = await contactNotices.kept(q);
  return noticeFaults(rows, said, sha256).map((reference) => `contacts of ${reference} are changed`);
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
  const of = [chainFaults, versionFaults, contactFaults, documentFaults];
  const faults: string[] = [];
  for (const find of of) faults.push(...(await find(q, sha256)));
  return { faults, counted: await counted(q) };
}
