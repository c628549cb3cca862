// A store whose file somebody can change behind the product’s back, as one who has the disk could: triggers and all.
import Database from 'better-sqlite3';
import type { Store } from '../store';
import { openForTest, testFile } from './test-store';

export interface TamperedStore {
  readonly store: Store;
  /** Runs one statement with every trigger dropped. */
  readonly tamper: (sql: string, ...values: readonly unknown[]) => void;
}

export function tamperedStore(): TamperedStore {
  const made = testFile();
  return {
    store: openForTest(made),
    tamper: (sql, ...values) => {
      const db = new Database(made.file);
      for (const name of db.prepare(`select name from sqlite_master where type = 'trigger'`).pluck().all()) db.exec(`drop trigger ${String(name)}`);
      db.pragma('foreign_keys = 0');
      const { changes } = db.prepare(sql).run(...values);
      db.close();
      if (changes === 0) throw new Error(`nothing was changed by: ${sql}`);
    },
  };
}
