import 'server-only';
// The store as a file: copied while a server writes to it, and looked at as a file before anybody trusts it.
import { connect } from './store';

/** A copy as of one moment. The read that is held open keeps that moment: without it each write of the server would begin the copy anew. */
export async function copyStore(from: string, to: string): Promise<void> {
  const db = connect(from, true);
  try {
    db.exec('BEGIN');
    db.prepare('select count(*) from sqlite_master').get();
    await db.backup(to);
  } finally {
    if (db.inTransaction) db.exec('COMMIT');
    db.close();
  }
}

/** The number of the last migration that the file has seen; undefined when pages, indexes and references do not fit together. Throws for what is no database. */
export function soundEdition(file: string): number | undefined {
  const db = connect(file, true);
  try {
    const sound = db.pragma('integrity_check', { simple: true }) === 'ok' && (db.pragma('foreign_key_check') as unknown[]).length === 0;
    return sound ? (db.pragma('user_version', { simple: true }) as number) : undefined;
  } finally {
    db.close();
  }
}
