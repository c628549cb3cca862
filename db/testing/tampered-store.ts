// A store whose file somebody can change behind the product’s back, as one who has the disk could: triggers and all.
import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach } from 'vitest';
import { openStore, type Store } from '../store';
import { testFile } from './test-store';

export interface TamperedStore {
  readonly store: Store;
  /** Runs one statement with every trigger dropped. */
  readonly tamper: (sql: string, ...values: readonly unknown[]) => void;
}

const open = new Set<{ readonly store: Store; readonly folder: string }>();

export function tamperedStore(): TamperedStore {
  const { file, folder } = testFile();
  const store = openStore(file);
  open.add({ store, folder });
  return {
    store,
    tamper: (sql, ...values) => {
      const db = new Database(file);
      for (const name of db.prepare(`select name from sqlite_master where type = 'trigger'`).pluck().all()) db.exec(`drop trigger ${String(name)}`);
      db.pragma('foreign_keys = 0');
      const { changes } = db.prepare(sql).run(...values);
      db.close();
      if (changes === 0) throw new Error(`nothing was changed by: ${sql}`);
    },
  };
}

afterEach(() => {
  for (const { store, folder } of open) {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
  open.clear();
});
