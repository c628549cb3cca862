import 'server-only';
// One server for one store. The lock is one of the operating system’s, on a file of its own, held by a transaction that never ends:
// whatever ends the process ends the lock, so a killed server leaves nothing behind but an empty file.
import { join } from 'node:path';
import Database from 'better-sqlite3';

export interface StoreLock {
  release(): void;
}

/** The lock of this folder, or undefined when somebody else holds it. The folder must exist. */
export function lockStore(dataDir: string): StoreLock | undefined {
  const db = new Database(join(dataDir, 'server.lock'), { timeout: 0 });
  try {
    db.pragma('journal_mode = memory'); // no second file beside it
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
  return { release: () => void db.close() };
}
