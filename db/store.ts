import 'server-only';
// The store: one writer that queues transactions, one read-only reader, over one SQLite file.
import { AsyncLocalStorage } from 'node:async_hooks';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

// The 'async' result kind makes every query awaitable; awaiting a synchronous drizzle query works as well.
type Builders = Omit<BaseSQLiteDatabase<'async', unknown, Record<string, never>>, 'transaction' | 'run' | 'all' | 'get' | 'values' | '$client'>;

/** A query handle. Inside tx it sees the transaction's own writes; after tx it is dead. */
export interface Q extends Builders {
  /** It lives as long as its store. A handle for writing dies with its transaction, and what was made ready for it as well. */
  readonly lasting?: true;
}
export interface Tx extends Q {
  /** Rows changed on this connection so far (SQLite total_changes). */
  changes(): number;
}
export interface Store {
  /** Reads only: a write through it throws. */
  readonly q: Q;
  /** The only way to write. The callback may wait for nothing but its own queries. */
  tx<T>(fn: (q: Tx) => Promise<T>): Promise<T>;
  /** An online copy of the whole file, made beside its target and renamed. */
  copyTo(file: string): Promise<void>;
  close(): void;
}

// A reopened WAL file runs at synchronous NORMAL unless told otherwise, and only FULL survives a power cut.
const pragmas = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, recursive_triggers: 1, busy_timeout: 5000 } as const;

/** Opens the file and makes sure that every pragma was taken. */
export function connect(file: string, readonly = false): Database.Database {
  const db = new Database(file, { readonly, fileMustExist: readonly });
  for (const [name, value] of Object.entries(pragmas)) {
    if (readonly && name === 'journal_mode') continue;
    db.pragma(`${name} = ${value}`);
    if (db.pragma(name, { simple: true }) !== value) throw new Error(`SQLite did not take ${name} = ${value}`);
  }
  return db;
}

const mostStatements = 500;

/**
 * SQLite looks at a value that stands as the limit by itself while it plans, and then plans the whole statement anew for each next value: that
 * takes longer than the answer. It does not look into a sum.
 */
const plannedOnce = (sql: string): string => sql.replace(/\b(limit|offset) \?/gu, '$1 (? + 0)');

/** A connection whose statements are compiled once: a page asks the same few each time. */
function compiling(connection: Database.Database) {
  const known = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const statement = known.get(sql) ?? connection.prepare(plannedOnce(sql));
    known.delete(sql);
    known.set(sql, statement);
    const [oldest] = known.keys();
    if (known.size > mostStatements && oldest !== undefined) known.delete(oldest);
    return statement;
  };
  return { connection, prepare, changes: connection.prepare('select total_changes()').pluck() };
}
type Compiling = ReturnType<typeof compiling>;

/** drizzle over one connection, through a gate: a query that runs after the gate is shut throws instead of writing outside the transaction. */
function gated({ connection, changes, prepare: compiled }: Compiling, life: Pick<Q, 'lasting'> = {}) {
  const gate = { open: true };
  const prepare = (sql: string) => {
    if (!gate.open) throw new Error('this query handle is used after its transaction ended: an await is missing');
    return compiled(sql);
  };
  const client = Object.create(connection, { prepare: { value: prepare } }) as Database.Database;
  const q: Tx = Object.assign(drizzle(client) as unknown as Builders, { changes: () => changes.get() as number, ...life });
  const shut = () => {
    gate.open = false;
  };
  return { q, shut };
}

/** One transaction. It must not leave the microtask queue: whoever waits for mail, hashing or a timer would hold up every other writer. */
async function transact<T>(on: Compiling, enter: (work: () => Promise<T>) => Promise<T>, fn: (q: Tx) => Promise<T>): Promise<T> {
  const { connection: writer } = on;
  const { q, shut } = gated(on);
  let timer: NodeJS.Immediate | undefined;
  writer.exec('BEGIN IMMEDIATE');
  try {
    const late = new Promise<never>((_, no) => {
      timer = setImmediate(() => no(new Error('store.tx waited for something other than its own queries: do that in prepare()')));
    });
    const value = await Promise.race([enter(() => fn(q)), late]);
    shut();
    writer.exec('COMMIT');
    return value;
  } catch (e) {
    shut();
    if (writer.inTransaction) writer.exec('ROLLBACK');
    throw e;
  } finally {
    if (timer) clearImmediate(timer);
  }
}

/**
 * The writers in whose transaction this code runs. One for all stores: each of its kind is carried from promise to promise for as long as the
 * process lives, and tests open thousands of stores.
 */
const inside = new AsyncLocalStorage<readonly Database.Database[]>();

/** Opens a migrated file (see db/migrate.ts). One process per file. */
export function openStore(file: string): Store {
  const writer = connect(file);
  const writing = compiling(writer);
  const reader = connect(file, true);
  const { q: reads } = gated(compiling(reader), { lasting: true });
  let tail: Promise<unknown> = Promise.resolve();
  return {
    q: reads,
    tx(fn) {
      const around = inside.getStore() ?? [];
      if (around.includes(writer)) throw new Error('store.tx inside store.tx would wait for itself: pass q down');
      const mine = tail.then(() => transact(writing, (work) => inside.run([...around, writer], work), fn));
      tail = mine.catch(() => undefined);
      return mine;
    },
    copyTo: async (target) => {
      await reader.backup(target);
    },
    close() {
      reader.close();
      writer.close();
    },
  };
}
