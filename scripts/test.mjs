// npm test: everything. npm run check (quick): what needs no build and no browser. Ends with one line: N passed, N failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { deps, env, run } from './ready.mjs';
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
  const { passed, failed } = work();
  results.push({ name, passed, failed, seconds: Math.round((Date.now() - began) / 1000) });
  return failed === 0;
}
const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

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

function everything() {
  const { browser, missing } = testTools();
  env.CHROMIUM = browser ?? '';
  for (const name of missing) notRun.push(`what needs ${name}`);
  stage('dead code', () => one(node(bin('knip/bin/knip.js'))));
  stage('unit', unit);
  if (stage('build', () => one(node('scripts/build.mjs')))) stage('journeys', () => journeys(!missing.includes('chromium')));
  else notRun.push('journeys, since the build failed');
}

deps();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
stage('types', () => one(node(bin('typescript/bin/tsc'), '--noEmit')));
stage('lint and layout', () => one(node(bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings')));
stage('boundaries', () => one(node('scripts/boundaries.mjs')));
stage('reading', () => one(node('scripts/reading.mjs')));
if (quick) stage('unit', unit);
else everything();

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
const strict = process.env.CI && notRun.length > 0;
console.log('');
for (const { name, passed, failed, seconds } of results) console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
for (const line of notRun) console.log(`not run: ${line}`);
const failed = total('failed') + (strict ? notRun.length : 0);
console.log(`${total('passed')} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
