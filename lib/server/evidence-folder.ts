import 'server-only';
// Where files of evidence lie: DATA_DIR/evidence/ab/cdef…, under the SHA-256 of their bytes and outside the database. Written whole or not at all.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ScanState } from '@/lib/domain/evidence/evidence';
import type { ScanFile } from './scan-file';
import { sha256 } from './sha256';

/** Below DATA_DIR. */
export const evidenceName = 'evidence';

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** The path of a file below the folder of the evidence: nothing that anybody typed is ever part of it. */
export function evidencePath(hash: string): string {
  if (!isHash(hash)) throw new Error('a file of evidence lies under its hash alone');
  return join(hash.slice(0, 2), hash.slice(2));
}

async function settled(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

/**
 * Writes beside its place, settles it on the disk, lets a scanner look, then gives it its name: a cut leaves no half of a file, and what is
 * infected is not kept. The name is given without waiting, since the sweep looks at its time.
 */
export async function keepEvidence(folder: string, hash: string, bytes: Uint8Array, scan?: ScanFile): Promise<ScanState | 'infected'> {
  const file = join(folder, evidencePath(hash));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const making = join(folder, `${randomUUID()}.new`);
  try {
    const handle = await open(making, 'wx', 0o600);
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    const found = scan ? await scan(making) : 'unscanned';
    if (found === 'infected') return found;
    renameSync(making, file);
    await settled(dirname(file));
    return found;
  } finally {
    await rm(making, { force: true });
  }
}

/** The bytes; undefined when they are gone or are not what their name says. */
export async function readEvidence(folder: string, hash: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(join(folder, evidencePath(hash))).catch(() => undefined);
  return bytes && sha256(bytes) === hash ? bytes : undefined;
}

/** The hashes under which something lies. */
export function hashesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const shelves = readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return shelves.flatMap((shelf) => readdirSync(join(folder, shelf)).map((rest) => shelf + rest)).filter(isHash);
}

/** What was being written when the power went. */
const halves = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.new')) : []);

/**
 * Takes away what nobody has, once it has lain for a while: a file lies there before its row is written. Nothing of this waits, so that no
 * file is given its name in between. `before`: milliseconds.
 */
export function sweepEvidence(folder: string, wanted: ReadonlySet<string>, before: number): number {
  const orphans = [
    ...hashesIn(folder)
      .filter((hash) => !wanted.has(hash))
      .map(evidencePath),
    ...halves(folder),
  ].map((path) => join(folder, path));
  const old = orphans.filter((file) => statSync(file).mtimeMs < before);
  for (const file of old) rmSync(file, { force: true });
  return old.length;
}
