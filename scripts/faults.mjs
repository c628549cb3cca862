// npm run faults: breaks the service on purpose and looks at what is left. Then it breaks the code itself, and demands that the same look
// finds each of those faults. Usage: npm run faults [-- rounds]
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { builtCopy } from './built-copy.mjs';
import { MUTANTS } from './faults/mutants.mjs';
import { build, deps, env } from './ready.mjs';

const rounds = process.argv[2] ?? '50';
const MUTANT_ROUNDS = '15';
const ROOT = process.cwd();

const kill = (cwd, ...args) => spawnSync(process.execPath, ['dist/kill.mjs', ...args], { cwd, env, stdio: 'inherit' }).status === 0;

/** A built copy of the project with one fault in it. */
function mutated({ file, find, put, append = '' }) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} no longer has the line that this mutant changes: ${find}`);
  return builtCopy([{ file, text: text.replace(find, put) + append }]);
}

await deps();
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
