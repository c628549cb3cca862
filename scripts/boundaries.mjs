// Who knows whom, proved: the tree keeps the rules, every file was read, and each rule catches the fault planted for it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLANTED } from './planted-faults.mjs';
import { ROOT_FILES, SOURCE_DIRS, sourceFiles } from './source-files.mjs';
import { RULES, treeFaults } from './tree-rules.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const CONFIG = '.dependency-cruiser.cjs';

/** Runs dependency-cruiser below root. Returns the code files it read and the rules that were broken, by file. */
function cruise(root) {
  const dirs = SOURCE_DIRS.filter((dir) => existsSync(join(root, dir)));
  const args = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...dirs, ...ROOT_FILES, '--config', CONFIG, '--output-type', 'json'];
  const out = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  if (!out.stdout.startsWith('{')) throw new Error(`dependency-cruiser stopped: ${out.stdout.slice(0, 600)}${out.stderr.slice(0, 600)}`);
  const { modules, summary } = JSON.parse(out.stdout);
  const read = new Set(modules.filter((module) => !module.couldNotResolve && !module.coreModule).map((module) => module.source));
  return { read, faults: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, file: from, to })) };
}

/** A copy of the tree with every planted fault in it. */
function plant() {
  const copy = mkdtempSync(join(tmpdir(), 'sharing-agreed-planted-'));
  for (const name of [...SOURCE_DIRS, ...ROOT_FILES, 'tsconfig.json', CONFIG])
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const [, file, text] of PLANTED) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  return copy;
}

/** The planted faults that no check caught, and the rules for which none is planted. */
function missed(rules) {
  const copy = plant();
  try {
    const caught = new Set([...cruise(copy).faults, ...treeFaults(copy)].map(({ rule, file }) => `${rule} ${file}`));
    const uncaught = PLANTED.filter(([rule, file]) => rule && !caught.has(`${rule} ${file}`)).map(([rule, file]) => `not caught: ${rule} in ${file}`);
    const planted = new Set(PLANTED.map(([rule]) => rule));
    return [...uncaught, ...rules.filter((rule) => !planted.has(rule)).map((rule) => `nothing planted for: ${rule}`)];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const { default: config } = await import(new URL(`../${CONFIG}`, import.meta.url));
const { read, faults } = cruise(ROOT);
const files = sourceFiles(ROOT);
const problems = [
  ...[...faults, ...treeFaults(ROOT)].map(({ rule, file, to }) => `${rule}: ${file}${to ? ` → ${to}` : ''}`),
  ...files.filter((file) => !read.has(file)).map((file) => `not read: ${file}`),
  ...missed([...config.forbidden.map((rule) => rule.name), ...Object.keys(RULES)]),
];
for (const problem of problems) console.error(problem);
console.log(`boundaries: ${files.length} files read, ${PLANTED.filter(([rule]) => rule).length} planted faults, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
