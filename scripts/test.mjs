// npm test: everything. npm run check (quick): what needs no build and no browser. Ends with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { engine, env, packages, run } from './ready.mjs';
import { testTools } from './test-tools.mjs';

env.NO_COLOR = '1';
const quick = process.argv[2] === 'quick';
const REPORTS = 'test-results/reports';
const node = (...args) => run(process.execPath, args);
const bin = (path) => `node_modules/${path}`;
const results = [];
const notRun = [];

/** A stage counts what it tells, and as one when it tells nothing. Returns whether it went well. */
function stage(name, work) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  return reckon(name, began, work());
}
function reckon(name, began, { passed, failed }) {
  results.push({ name, passed, failed, seconds: Math.round((Date.now() - began) / 1000) });
  return failed === 0;
}
const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** A stage beside others: what it says is shown in one piece when it is over. */
function beside(name, ...args) {
  const began = Date.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
  return new Promise((over) => {
    child.on('close', (code) => {
      console.log(`\n== ${name}\n${Buffer.concat(said)}`);
      over(reckon(name, began, one(code === 0)));
    });
  });
}

/** One after the other; each of them keeps one core busy. */
async function inTurn(stages) {
  let good = true;
  for (const [name, ...args] of stages) good = (await beside(name, ...args)) && good;
  return good;
}

function report(file) {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8'));
  } catch {
    return undefined;
  }
}

function unit() {
  const good = node(bin('vitest/vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`);
  const told = report('unit.json');
  if (!told) return one(good);
  const skipped = told.numPendingTests + told.numTodoTests;
  if (skipped > 0) notRun.push(`${skipped} unit tests that say so themselves`);
  const unloaded = told.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  return { passed: told.numPassedTests, failed: told.numFailedTests + unloaded || (good ? 0 : 1) };
}

function journeys(browser) {
  env.PLAYWRIGHT_JSON_OUTPUT_NAME = `${REPORTS}/journeys.json`;
  const projects = browser ? [] : ['--project=http'];
  const good = node(bin('@playwright/test/cli.js'), 'test', '--reporter=dot,json', ...projects);
  const told = report('journeys.json')?.stats;
  if (!told) return one(good);
  if (told.skipped > 0) notRun.push(`${told.skipped} journeys that say so themselves`);
  return { passed: told.expected, failed: told.unexpected + told.flaky || (good ? 0 : 1) };
}

// One checker works out each type once, and leaves a core to what stands beside it; four would work out most types four times.
const TYPES = ['types', bin('typescript/bin/tsc'), '--noEmit', '--checkers', '1'];
const CHECKS = [
  ['lint and layout', bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'],
  ['boundaries', 'scripts/boundaries.mjs'],
  ['reading', 'scripts/reading.mjs'],
];
const BUILD = ['build', 'scripts/build.mjs', 'pages'];
const DEAD_CODE = ['dead code', bin('knip/bin/knip.js')];

/** The types are read before the build writes some of its own. */
async function typesThenBuild() {
  await inTurn([TYPES]);
  return inTurn([BUILD]);
}

async function everything() {
  const prepared = engine();
  const { shell, missing } = testTools({ journeys: true });
  env.CHROMIUM = shell ?? '';
  for (const name of missing) notRun.push(`what needs ${name}`);
  const [built] = await Promise.all([typesThenBuild(), inTurn([...CHECKS, DEAD_CODE]), prepared]);
  stage('unit', unit);
  if (built) stage('journeys', () => journeys(!missing.includes('chromium')));
  else notRun.push('journeys, since the build failed');
}

/** Stores of tests live for seconds: where a disc of memory has room for them, none of them waits for another one. */
function quickDisc() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize < 2 ** 31) return;
    const made = mkdtempSync('/dev/shm/sharing-agreed-');
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1)); // memory is not left full
    env.TMPDIR = made;
  } catch {
    // Then the usual one.
  }
}

packages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
quickDisc();
if (quick) {
  await Promise.all([inTurn([TYPES]), inTurn(CHECKS), engine()]);
  stage('unit', unit);
} else await everything();

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
const strict = process.env.CI && notRun.length > 0;
console.log('');
for (const { name, passed, failed, seconds } of results) console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
for (const line of notRun) console.log(`not run: ${line}`);
const failed = total('failed') + (strict ? notRun.length : 0);
console.log(`${total('passed')} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
