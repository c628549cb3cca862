// A real store for each test: a copy of one migrated base file, in a folder of its own.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Ports } from '@/lib/server/ports';
import { migrate, readMigrations } from '../migrate';
import { openStore, type Store } from '../store';
import { createHash, randomUUID } from 'node:crypto';

/** The base file is made once for this edition of the migrations and shared by every test process. */
function baseFile(): string {
  const edition = createHash('sha256').update(readMigrations().join('\0')).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), 'sharing-agreed-tests');
  const base = join(folder, `${edition}.sqlite`);
  if (existsSync(base)) return base;
  mkdirSync(folder, { recursive: true });
  const mine = join(mkdtempSync(join(folder, 'base-')), 'base.sqlite');
  migrate(mine);
  renameSync(mine, base);
  return base;
}

/** A copied, migrated, empty database file. */
export function testFile(): { readonly file: string; readonly folder: string } {
  const base = baseFile();
  const folder = mkdtempSync(join(tmpdir(), 'sharing-agreed-store-'));
  const file = join(folder, 'store.sqlite');
  copyFileSync(base, file);
  return { file, folder };
}

/** Opens the file for the test that runs now, and closes and removes it when that test is over. */
export function openForTest({ file, folder }: ReturnType<typeof testFile>): Store {
  const store = openStore(file);
  onTestFinished(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store;
}

/** An empty store, closed and removed after the test. */
export const testStore = (): Store => openForTest(testFile());

export const testNow = new Date('2026-11-21T09:30:00.000Z');

/** Ports over a fresh store, with a clock that the test moves. */
export function testPorts(over: Partial<Ports> = {}): Ports & { readonly clock: { now: Date } } {
  const clock = { now: testNow };
  const made = over.store ? { file: '', folder: join(tmpdir(), `sharing-agreed-store-${randomUUID()}`) } : testFile();
  return {
    store: over.store ?? openForTest(made),
    now: () => clock.now,
    secret: Buffer.alloc(32, 7),
    mode: 'demo',
    origin: 'http://127.0.0.1:3000',
    evidence: join(made.folder, 'evidence'), // made when the first file is kept
    build: 'test',
    ...over,
    clock,
  };
}
