import 'server-only';
// The key file: 32 random bytes outside the database, for nobody but this user. A copy of the database opens no link and reveals no code.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bytes = 32;

/** Reads the key, or makes it at the first start. Losing it logs everybody out and takes authenticator apps away, and harms nothing else. */
export function readKey(dataDir: string): Uint8Array {
  const folder = join(dataDir, 'keys');
  const file = join(folder, 'token.key');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(bytes), { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
  chmodSync(file, 0o600);
  const key = readFileSync(file);
  if (key.length !== bytes) throw new Error(`${file} is not a key of this product.`);
  return key;
}
