import 'server-only';
// Makes a backup while the server goes on. It stands under its name only when it is whole and has been checked.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyStore } from '@/db/store-file.sqlite';
import { backupName, type BackupList, filesOf, readBackup, settle, settleFolder, storeName, writeList } from './backup-folder';
import { checkCopy } from './check-copy';
import { copyEvidence, settleEvidence } from './copy-evidence';

export interface Making {
  readonly dataDir: string;
  /** The folder that holds the backups; made when it is not there. */
  readonly into: string;
  readonly now: Date;
}

export interface Made {
  readonly folder: string;
  readonly list: BackupList;
}

/** Throws one plain line when there is nothing to back up, when the name is taken, and when the copy is not right. */
export async function makeBackup({ dataDir, into, now }: Making): Promise<Made> {
  if (!existsSync(join(dataDir, storeName))) throw new Error(`there is no store in ${dataDir}.`);
  const folder = join(into, backupName(now));
  if (existsSync(folder)) throw new Error(`${folder} is there already. A backup is never written over.`);
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'keys'), { recursive: true, mode: 0o700 });
  try {
    const kept = filesOf(dataDir);
    copyEvidence(dataDir, making);
    await copyStore(join(dataDir, storeName), join(making, storeName));
    for (const path of kept) if (path !== storeName) copyFileSync(join(dataDir, path), join(making, path));
    const checked = await checkCopy(join(making, storeName));
    const paths = [...kept, ...(await settleEvidence(dataDir, making, { file: join(making, storeName), edition: checked.edition }))];
    for (const path of paths) settle(join(making, path));
    writeList(making, { made: now, ...checked }, paths);
    renameSync(making, folder);
    settleFolder(into);
    return { folder, list: readBackup(folder) };
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
