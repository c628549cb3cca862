// Which engine, template and fonts made a PDF. Kept with the stored file: the bytes are the same only while all three are.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RenderVersions {
  readonly engine: string;
  /** First 16 characters of a SHA-256. */
  readonly template: string;
  readonly fonts: string;
}

/** Name and bytes of every file below `room` that ends so, in one order everywhere. */
function hashOf(room: string, ending: string): string {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  const hash = createHash('sha256');
  for (const name of files.sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(room, name)));
  return hash.digest('hex').slice(0, 16);
}

function engineVersion(root: string): string {
  const name = '@myriaddreamin/typst-ts-node-compiler';
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    return `${name} ${version}`;
  } catch {
    return 'not installed';
  }
}

/** Reads the files once, at start. `root` is the folder that holds lib/. */
export function renderVersions(root: string): RenderVersions {
  const room = join(root, 'lib/documents/typst');
  return { engine: engineVersion(root), template: hashOf(room, '.typ'), fonts: hashOf(room, '.ttf') };
}
