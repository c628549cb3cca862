// npm run faults: breaks the service on purpose and looks at what is left. Then it breaks the code itself, and demands that the same look
// finds each of those faults. Usage: npm run faults [-- rounds]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUTANTS } from './faults/mutants.mjs';
import { build, deps, env } from './ready.mjs';

const rounds = process.argv[2] ?? '50';
const MUTANT_ROUNDS = '15';
const ROOT = process.cwd();
const LEFT_OUT = new Set(['node_modules', '.next', 'dist', 'data', '.git', 'test-results']);

const kill = (cwd, ...args) => spawnSync(process.execPath, ['dist/kill.mjs', ...args], { cwd, env, stdio: 'inherit' }).status === 0;

/** A built copy of the project with one fault in it. Packages are linked file by file, since the bundler wants them inside its root. */
function mutated({ file, find, put, append = '' }) {
  const copy = mkdtempSync(join(tmpdir(), 'sharing-agreed-mutant-'));
  cpSync(ROOT, copy, { recursive: true, filter: (from) => !LEFT_OUT.has(from.slice(ROOT.length + 1)) });
  if (spawnSync('cp', ['-al', join(ROOT, 'node_modules'), copy]).status !== 0)
    cpSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), { recursive: true });
  const text = readFileSync(join(copy, file), 'utf8');
  if (!text.includes(find)) throw new Error(`${file} no longer has the line that this mutant changes: ${find}`);
  writeFileSync(join(copy, file), text.replace(find, put) + append);
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the mutant could not be built: ${built.stdout}${built.stderr}`);
  return copy;
}

deps();
await build();
console.log(`== kill -9 while signing, ${rounds} rounds`);
let failed = kill(ROOT, rounds) ? 0 : 1;
for (const mutant of MUTANTS) {
  console.log(`== mutant: ${mutant.name}`);
  const copy = mutated(mutant);
  const survived = kill(copy, MUTANT_ROUNDS);
  console.log(survived ? 'NOT CAUGHT' : 'caught');
  if (survived) failed += 1;
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${MUTANTS.length + 1 - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
