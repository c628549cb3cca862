// A built copy of the project with something changed in it: for looking at code that must never be in the product itself.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from './ready.mjs';

const ROOT = process.cwd();
const LEFT_OUT = new Set(['node_modules', '.next', 'dist', 'data', '.git', 'test-results']);

/** Writes the files into a copy, builds it and returns its folder. Packages are linked file by file, since the bundler wants them inside its root. */
export function builtCopy(files) {
  const copy = mkdtempSync(join(tmpdir(), 'sharing-agreed-copy-'));
  cpSync(ROOT, copy, { recursive: true, filter: (from) => !LEFT_OUT.has(from.slice(ROOT.length + 1)) });
  if (spawnSync('cp', ['-al', join(ROOT, 'node_modules'), copy]).status !== 0)
    cpSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), { recursive: true });
  for (const { file, text } of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the changed copy could not be built: ${built.stdout}${built.stderr}`);
  return copy;
}
