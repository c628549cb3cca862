import 'server-only';
// The evidence of a backup. Files come and go while a copy is made: what is there is copied first, then the store, then what came in between. What the
// copied store does not name is left out again, and what it names must be there.
import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as evidenceFiles from '@/db/evidence-files';
import { openStore } from '@/db/store';
import { evidenceFaults } from '../evidence-faults';
import { evidenceName, evidencePath, hashesIn } from '../evidence-folder';

function copyOne(from: string, to: string, hash: string): void {
  const [source, target] = [join(from, evidenceName, evidencePath(hash)), join(to, evidenceName, evidencePath(hash))];
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  try {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // swept away a moment ago: nothing names it
  }
}

/** Before the store is copied. */
export function copyEvidence(dataDir: string, making: string): void {
  for (const hash of hashesIn(join(dataDir, evidenceName))) copyOne(dataDir, making, hash);
}

/** Before this edition there was no evidence. */
const since = 14;

/** After it: the paths of what belongs to the copy of the store. Throws one plain line when a file is missing or changed. */
export async function settleEvidence(
  dataDir: string,
  making: string,
  { file, edition }: { readonly file: string; readonly edition: number },
): Promise<readonly string[]> {
  if (edition < since) return [];
  const store = openStore(file);
  const folder = join(making, evidenceName);
  try {
    const named = await evidenceFiles.allHashes(store.q);
    for (const hash of named) copyOne(dataDir, making, hash);
    for (const hash of hashesIn(folder)) if (!named.has(hash)) rmSync(join(folder, evidencePath(hash)));
    const [fault] = await evidenceFaults(store.q, folder);
    if (fault !== undefined) throw new Error(`${fault}.`);
    return [...named].map((hash) => `${evidenceName}/${evidencePath(hash)}`);
  } finally {
    store.close();
  }
}
