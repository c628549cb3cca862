import 'server-only';
// Puts a backup in the place of a store. Everything is checked before anything is moved, and what was there is moved aside, never deleted.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readMigrations } from '@/db/migrate';
import * as sessions from '@/db/sessions';
import { openStore } from '@/db/store';
import { lockStore } from '@/db/store-lock.sqlite';
import { type BackupList, backupName, readBackup, settle, settleFolder, storeName } from './backup-folder';
import { checkCopy } from './check-copy';
import { evidenceName } from '../evidence-folder';
import { settleEvidence } from './copy-evidence';

export interface Restoring {
  /** The backup. */
  readonly folder: string;
  readonly dataDir: string;
  /** Goes on although something is there: it is moved aside. */
  readonly replace: boolean;
  readonly now: Date;
}

export interface Restored {
  readonly list: BackupList;
  /** Where the store that was there before lies now. */
  readonly aside?: string;
}

/** A restore that did not end leaves this folder, and no server starts beside it. */
export const restoringIn = (dataDir: string): string => join(dataDir, 'restoring');

/** Whoever was logged in then need not be somebody who may be now: they log in again, and old links open nothing. */
async function logEverybodyOut(file: string, now: Date): Promise<void> {
  const store = openStore(file);
  try {
    await store.tx((q) => sessions.endAll(q, now));
  } finally {
    store.close();
  }
}

function moveAside(dataDir: string, now: Date): string | undefined {
  const ours = readdirSync(dataDir).filter((name) => name === 'keys' || name === evidenceName || name.startsWith(storeName));
  if (ours.length === 0) return undefined;
  const aside = join(dataDir, `replaced-${backupName(now)}`);
  mkdirSync(aside, { mode: 0o700 });
  for (const name of ours) renameSync(join(dataDir, name), join(aside, name));
  return aside;
}

async function putInPlace({ folder, dataDir, now }: Restoring, list: BackupList): Promise<string | undefined> {
  const at = restoringIn(dataDir);
  rmSync(at, { recursive: true, force: true });
  mkdirSync(join(at, 'keys'), { recursive: true, mode: 0o700 });
  try {
    for (const path of Object.keys(list.files)) {
      mkdirSync(dirname(join(at, path)), { recursive: true, mode: 0o700 });
      copyFileSync(join(folder, path), join(at, path));
    }
    const { edition } = await checkCopy(join(at, storeName));
    await settleEvidence(folder, at, { file: join(at, storeName), edition });
    await logEverybodyOut(join(at, storeName), now);
    for (const path of Object.keys(list.files)) settle(join(at, path));
  } catch (error) {
    rmSync(at, { recursive: true, force: true });
    throw error;
  }
  const aside = moveAside(dataDir, now);
  for (const name of readdirSync(at)) renameSync(join(at, name), join(dataDir, name));
  rmSync(at, { recursive: true });
  settleFolder(dataDir);
  return aside;
}

/** Throws one plain line, and nothing was changed, when the backup is damaged or newer, a server is running, or something is there. */
export async function restoreBackup(asked: Restoring): Promise<Restored> {
  const { folder, dataDir, replace } = asked;
  const list = readBackup(folder);
  const known = readMigrations().length;
  if (list.edition > known) throw new Error(`this backup is of edition ${list.edition} and this build knows ${known}. Use the newer build.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockStore(dataDir);
  if (!lock) throw new Error(`a server is using ${dataDir}. Stop it first.`);
  try {
    const there = readdirSync(dataDir).some((name) => !/^(server\.lock|restoring|replaced-.*)$/.test(name));
    if (there && !replace) throw new Error(`${dataDir} is not empty. Name another DATA_DIR, or add --replace: what is there is then moved aside.`);
    const aside = await putInPlace(asked, list);
    return { list, ...(aside !== undefined && { aside }) };
  } finally {
    lock.release();
  }
}
