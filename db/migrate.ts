import 'server-only';
// Brings a database to the edition that this build knows: numbered SQL files, each applied once, counted in user_version.
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { connect } from './store';

export const migrationsFolder = join('db', 'migrations');

/** The SQL of every migration in order. A gap or a double number throws. */
export function readMigrations(folder = migrationsFolder): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  names.forEach((name, i) => {
    if (Number(name.slice(0, 4)) !== i + 1) throw new Error(`db/migrations: ${name} should be number ${i + 1}`);
  });
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

const editionOf = (db: Database.Database) => db.pragma('user_version', { simple: true }) as number;

/** Applies what is missing, each migration in a transaction of its own together with its number. */
function apply(db: Database.Database, migrations: readonly string[]) {
  for (let n = editionOf(db); n < migrations.length; n++) {
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(migrations[n] ?? '');
      db.pragma(`user_version = ${n + 1}`);
      db.exec('COMMIT');
    } catch (e) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw e;
    }
  }
}

function syncFolder(folder: string) {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** A new database is made beside its place and renamed, so that a cut while it is made never leaves half of one. */
function create(file: string, migrations: readonly string[]) {
  const making = `${file}.new`;
  for (const left of [making, `${making}-wal`, `${making}-shm`]) rmSync(left, { force: true });
  const db = connect(making);
  apply(db, migrations);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  renameSync(making, file);
  syncFolder(dirname(file));
}

/** Creates or brings up to date. Refuses a database that a newer build has written: an old build would misread it. */
export function migrate(file: string, migrations: readonly string[] = readMigrations()): void {
  if (!existsSync(file)) return create(file, migrations);
  const db = connect(file);
  try {
    const edition = editionOf(db);
    if (edition > migrations.length)
      throw new Error(`Not started: the database is of edition ${edition} and this build knows ${migrations.length}. Start the newer build.`);
    if (edition === 0) throw new Error(`Not started: ${file} is not a database of this product.`);
    apply(db, migrations);
  } finally {
    db.close();
  }
}
