// What the store holds, as one sum per table: two readings are equal when nothing was changed between them.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Known } from './request';

/** What a refused request may leave behind: what was typed, counts, denials, and that somebody was here. Documents and notifications are made by the worker in its own time. */
const MAY_MOVE = new Set(['attempt', 'tally', 'event', 'session', 'log_in', 'outbox', 'mail', 'document', 'notification']);

export function openStore(dataDir: string): Database.Database {
  const name = readdirSync(dataDir).find((file) => /\.(sqlite|db)$/.test(file));
  if (!name) throw new Error('there is no store in the data folder');
  return new Database(join(dataDir, name), { readonly: true });
}

/** An agreement for each status there is, with its checklist or a number that is none. */
export function knownAgreements(dataDir: string): readonly Known[] {
  const db = openStore(dataDir);
  try {
    const sql = `select min(a.reference) as reference, coalesce(min(c.id), 'none') as checklist from agreement a left join checklist c on c.agreement_reference = a.reference group by a.status`;
    return db.prepare(sql).all() as Known[];
  } finally {
    db.close();
  }
}

/** Table → SHA-256 over its rows. */
export function storeSums(dataDir: string): Readonly<Record<string, string>> {
  const db = openStore(dataDir);
  try {
    const tables = db.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name").pluck().all() as string[];
    const sum = (table: string) =>
      createHash('sha256')
        .update(JSON.stringify(db.prepare(`select * from "${table}" order by 1, 2`).all()))
        .digest('hex');
    return Object.fromEntries(tables.filter((table) => !MAY_MOVE.has(table)).map((table) => [table, sum(table)]));
  } finally {
    db.close();
  }
}
