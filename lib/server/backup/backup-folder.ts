import 'server-only';
// What a backup is: a folder named by its moment, with the store, the keys that belong to it, and a list of both with their hashes.
import { createHash } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Counted } from '@/db/verify-store';

export const storeName = 'sharing-agreed.sqlite';
const listName = 'backup.json';

/** Nothing but the store, files of the key folder and evidence under its hash: a list cannot name a place outside. */
const Path = z.string().regex(/^(sharing-agreed\.sqlite|keys\/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,60}|evidence\/[0-9a-f]{2}\/[0-9a-f]{62})$/);
const count = z.int().min(0);
const List = z.strictObject({
  product: z.literal('Sharing Agreed'),
  made: z.iso.datetime(),
  edition: count,
  counted: z.strictObject({ organisations: count, agreements: count, versions: count, documents: count, events: count }),
  files: z.record(Path, z.string().regex(/^[0-9a-f]{64}$/)),
});
export type BackupList = z.infer<typeof List>;

/** “sharing-agreed-2026-11-22T093000Z” */
export const backupName = (now: Date): string => `sharing-agreed-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z`;

/** The files of DATA_DIR that belong together, but for the evidence, as paths below it. */
export function filesOf(dataDir: string): readonly string[] {
  const keys = join(dataDir, 'keys');
  const names = existsSync(keys) ? readdirSync(keys).filter((name) => !name.endsWith('.new')) : [];
  return [storeName, ...names.map((name) => `keys/${name}`)];
}

/** Written down to the disk, and for nobody but this account. */
export function settle(file: string): void {
  chmodSync(file, 0o600);
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

export function settleFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** In pieces: a store may be larger than what fits into memory. */
export function hashOf(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1024 * 1024);
  const handle = openSync(file, 'r');
  try {
    for (let n = readSync(handle, piece); n > 0; n = readSync(handle, piece)) hash.update(piece.subarray(0, n));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

export function writeList(folder: string, about: { readonly made: Date; readonly edition: number; readonly counted: Counted }, paths: readonly string[]): void {
  const files = Object.fromEntries(paths.map((path) => [path, hashOf(join(folder, path))]));
  const list: BackupList = { product: 'Sharing Agreed', ...about, made: about.made.toISOString(), files };
  const file = join(folder, listName);
  writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 });
  settle(file);
  settleFolder(dirname(file));
}

/** The list of a backup whose files are all there and unchanged. Throws one plain line otherwise. */
export function readBackup(folder: string): BackupList {
  const file = join(folder, listName);
  if (!existsSync(file)) throw new Error(`${folder} is not a backup: it has no ${listName}.`);
  let list: BackupList;
  try {
    list = List.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`${file} cannot be read. This backup is damaged.`);
  }
  if (list.files[storeName] === undefined) throw new Error(`${file} names no store. This backup is damaged.`);
  for (const [path, hash] of Object.entries(list.files)) {
    const at = join(folder, path);
    if (!existsSync(at) || hashOf(at) !== hash) throw new Error(`${path} is missing or is not what was backed up. This backup is damaged.`);
  }
  return list;
}
