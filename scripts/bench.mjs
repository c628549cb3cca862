// npm run bench: measures the service against a bare page of the same build, and says which targets are met. Usage: npm run bench [-- --json FILE]
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { barePage } from './bench/bare-page.mjs';
import { builtCopy } from './built-copy.mjs';
import { deps, env, stop } from './ready.mjs';
import { testTools } from './test-tools.mjs';

const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;

await deps();
const { browser, missing } = testTools();
if (missing.includes('chromium')) stop('the figures need Chromium: set CHROMIUM to where it is.');
console.error('Building a copy with a bare page in it.');
const copy = builtCopy([barePage]);
const args = json === undefined ? [] : ['--json', resolve(json)];
const { status } = spawnSync(process.execPath, ['dist/bench.mjs', ...args], { cwd: copy, env: { ...env, CHROMIUM: browser ?? '' }, stdio: 'inherit' });
rmSync(copy, { recursive: true, force: true });
process.exit(status ?? 1);
