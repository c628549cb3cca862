// What must be true of the store after every kill, whatever was going on. Each finding is a line; none is the goal.
import Database from 'better-sqlite3';
import * as events from '@/db/events';
import type { Store } from '@/db/store';
import { agreementChain } from '@/lib/domain/audit/events';
import { sha256 } from '@/lib/server/sha256';
import type { SignJob } from './signing-client';

export interface Finding {
  readonly kind: 'lost' | 'half-signed' | 'chain' | 'orphan' | 'receipt' | 'integrity' | 'unasked';
  readonly about: string;
}

export const keyOf = ({ reference, side }: Pick<SignJob, 'reference' | 'side'>): string => `${reference} ${side}`;

interface Row {
  readonly reference: string;
  readonly status: string;
  readonly side: string | null;
  readonly sha256: string | null;
  readonly evidence: string | null;
  readonly fingerprint: string;
  readonly content: string;
}

const ROWS = `select a.reference, a.status, s.side, s.sha256, s.evidence, v.fingerprint, v.content
  from agreement a join version v on v.id = a.version_id left join signature s on s.version_id = v.id`;
const STATUS = ['ready-to-sign', 'part-signed', 'signed'];

function halves(rows: readonly Row[]): readonly Finding[] {
  const signed = new Map<string, { status: string; count: number }>();
  for (const { reference, status, side } of rows) {
    const seen = signed.get(reference);
    signed.set(reference, { status, count: (seen?.count ?? 0) + (side ? 1 : 0) });
  }
  return [...signed]
    .filter(([, { status, count }]) => STATUS[count] !== status)
    .map(([reference, { status, count }]) => ({ kind: 'half-signed', about: `${reference} is ${status} with ${count}` }));
}

const unlike = ({ side, sha256: hash, evidence, fingerprint, content }: Row) =>
  side !== null && (sha256(evidence ?? '') !== hash || sha256(content) !== fingerprint || JSON.parse(evidence ?? '{}').fingerprint !== fingerprint);

/** Every signature has its event and every event its signature, each exactly once. */
function orphans(db: Database.Database, rows: readonly Row[]): readonly Finding[] {
  const bodies = db.prepare('select body from event').pluck().all() as string[];
  const told = bodies.map((body) => JSON.parse(body) as { what: string; signature: string }).filter(({ what }) => what === 'agreement-signed');
  const [inEvents, inRows] = [told.map((event) => event.signature), rows.flatMap((row) => (row.sha256 ? [row.sha256] : []))];
  const [a, b] = [new Set(inEvents), new Set(inRows)];
  const lone = [...inEvents.filter((hash) => !b.has(hash)), ...inRows.filter((hash) => !a.has(hash))];
  const twice = inEvents.length - a.size;
  return [
    ...lone.map((hash): Finding => ({ kind: 'orphan', about: hash })),
    ...(twice > 0 ? [{ kind: 'orphan' as const, about: `${twice} events twice` }] : []),
  ];
}

function compare(db: Database.Database, rows: readonly Row[], acked: ReadonlyMap<string, SignJob>, unknown: ReadonlySet<string>): readonly Finding[] {
  const durable = new Set(rows.flatMap(({ reference, side }) => (side ? [`${reference} ${side}`] : [])));
  const receipts = new Set(db.prepare('select once from receipt').pluck().all() as string[]);
  return [
    ...[...acked.keys()].filter((key) => !durable.has(key)).map((about): Finding => ({ kind: 'lost', about })),
    ...[...acked].filter(([, job]) => !receipts.has(job.once)).map(([about]): Finding => ({ kind: 'receipt', about })),
    ...[...durable].filter((key) => !acked.has(key) && !unknown.has(key)).map((about): Finding => ({ kind: 'unasked', about })),
  ];
}

export interface Expected {
  readonly file: string;
  readonly store: Store;
  readonly acked: ReadonlyMap<string, SignJob>;
  readonly unknown: ReadonlySet<string>;
  /** the agreements of this round: their chains are verified link by link */
  readonly touched: readonly string[];
}

/** Reads the store of a server that is gone. */
export async function checkStore({ file, store, acked, unknown, touched }: Expected): Promise<readonly Finding[]> {
  const db = new Database(file, { readonly: true });
  try {
    const whole = db.pragma('integrity_check', { simple: true }) as string;
    const rows = db.prepare(ROWS).all() as Row[];
    const chains = await Promise.all(
      touched.map(async (reference) => ((await events.verify(store.q, agreementChain(reference), sha256)).unchanged ? [] : [reference])),
    );
    return [
      ...(whole === 'ok' ? [] : [{ kind: 'integrity' as const, about: whole }]),
      ...halves(rows),
      ...rows.filter(unlike).map(({ reference }): Finding => ({ kind: 'integrity', about: `${reference}: evidence and bytes differ` })),
      ...chains.flat().map((about): Finding => ({ kind: 'chain', about })),
      ...orphans(db, rows),
      ...compare(db, rows, acked, unknown),
    ];
  } finally {
    db.close();
  }
}
