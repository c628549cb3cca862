// The store of the server under test, looked at from outside: for what no page shows, and for a clock that nobody can wait for.
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from './http/client';

function opened<T>(work: (db: Database.Database) => T): T {
  const folder = process.env.E2E_DATA ?? '';
  const name = readdirSync(folder).find((file) => /\.(sqlite|db)$/.test(file));
  if (!name) throw new Error(`there is no store in ${folder}`);
  const db = new Database(join(folder, name), { timeout: 5_000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Signatures on the versions of this agreement, those that were taken back included. */
export const signaturesOn = (reference: string): number =>
  opened((db) => {
    const sql = 'select count(*) from signature s join version v on v.id = s.version_id join agreement a on a.id = v.agreement_id where a.reference = ?';
    return db.prepare(sql).pluck().get(reference) as number;
  });

/** How many times somebody answered a question of the checklist of this agreement. */
export const answersGiven = (reference: string): number =>
  opened((db) => {
    const sql = "select count(*) from event where chain = ? and body like '%checklist-answered%'";
    return db.prepare(sql).pluck().get(`agreement:${reference}`) as number;
  });

/** As if this session had rested for so many minutes. */
export function rest(client: Client, minutes: number): void {
  const token = [...client.cookies()].find(([name]) => /^(__Host-)?sa$/.test(name))?.[1] ?? '';
  const sha256 = createHash('sha256').update(token).digest('hex');
  const changed = opened((db) => db.prepare('update session set last_seen_at = last_seen_at - ? where token_sha256 = ?').run(minutes * 60_000, sha256).changes);
  if (changed !== 1) throw new Error('this session is not in the store');
}
