// What must stand before anything runs: Node, the packages, the build. Node's own modules only, since it runs before any package is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { drawnPages } from './drawn-pages.mjs';
import { ownScripts } from './own-scripts.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

export const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** One plain line for the person who started it, and the end. */
export function stop(line) {
  console.error(`Not started: ${line}`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Node 20.19 or newer is needed, and this is ${process.version}.`);

export const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Runs a command and shows what it says. Returns whether it went well. */
export function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function sum(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

function walk(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => walk(`${path}/${name}`));
}

function compiled() {
  try {
    new (createRequire(import.meta.url)('better-sqlite3'))(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

/** Runs a command beside whatever else is done. Resolves with its exit code and what it said. */
function aside(command, args, more) {
  const child = spawn(command, args, { env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
  return new Promise((over) => {
    child.on('error', (error) => over({ code: 1, said: error.message }));
    child.on('close', (code) => over({ code, said: Buffer.concat(said).toString() }));
  });
}

/** The one package with a native part that its registry may not offer ready-made. */
async function compileStore() {
  if (compiled()) return;
  console.log('Preparing the database engine. Without a ready-made one it is compiled, which takes a minute or two.');
  const { code, said } = await aside('npm', ['rebuild', 'better-sqlite3', '--foreground-scripts'], { JOBS: 'max' });
  if (code === 0 && compiled()) return;
  const lacking = ['python3', 'make', 'g++'].filter((tool) => !has(tool));
  if (lacking.length > 0) stop(`there is no ready-made database engine for this machine. To compile one, install ${lacking.join(', ')} and start again.`);
  console.error(said.split('\n').slice(-30).join('\n'));
  stop('the database engine could be neither fetched nor compiled: see the lines above.');
}

const installed = () => sum([read('package-lock.json'), process.version, process.platform, process.arch]);

/** Installs the packages when the lock file or Node changed. A build needs the types, so --include=dev stands against NODE_ENV=production. */
export function packages() {
  const want = installed();
  if (read('node_modules/.ready') === want) return;
  console.log('Installing the packages. This happens once.');
  if (!run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])) stop('the packages could not be installed: npm says why above.');
  writeFileSync('node_modules/.ready', want);
}

/** Prepares the database engine of these packages. Only what opens a store waits for it: where it is compiled, pages are built and sources checked meanwhile. */
export async function engine() {
  const want = installed();
  if (read('node_modules/.engine') === want) return;
  await compileStore();
  writeFileSync('node_modules/.engine', want);
}

export async function deps() {
  packages();
  await engine();
}

const SOURCES = [
  'app',
  'components',
  'content',
  'db',
  'lib',
  'public',
  'scripts',
  'server.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** TypeScript that runs outside Next. Every command-line tool has its line here. */
const ENTRIES = {
  server: 'server.ts',
  tables: 'scripts/tables.ts',
  kill: 'scripts/faults/kill.ts',
  bench: 'scripts/bench/bench.ts',
  backup: 'scripts/backup.ts',
  restore: 'scripts/restore.ts',
  'first-organisation': 'scripts/first-organisation.ts',
  'remove-authenticator': 'scripts/remove-authenticator.ts',
  'merge-organisations': 'scripts/merge-organisations.ts',
};

/** Bundles the entries, then writes what the door must know of the commands: dist/bytes.json. */
export async function bundle(entries = ENTRIES) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    alias: { 'server-only': './scripts/testing/server-only.ts' }, // outside Next every module is on the server
    logLevel: 'warning',
  });
  if (entries === ENTRIES && !run(process.execPath, ['dist/tables.mjs'])) stop('the command list could not be written.');
}

/** Builds when a source changed since the last time. Tests are not sources. */
export async function build() {
  const files = SOURCES.flatMap(walk).filter((file) => !/\.test\.tsx?$/.test(file));
  const want = sum(files.flatMap((file) => [file, readFileSync(file)]));
  if (existsSync('.next/BUILD_ID') && existsSync('dist/server.mjs') && read('.next/ready') === want) return;
  console.log('Building. This happens again only after a change.');
  if (!run(process.execPath, ['node_modules/next/dist/bin/next', 'build'])) stop('the build failed: see the lines above.');
  await bundle();
  await drawnPages();
  await ownScripts();
  writeFileSync('.next/ready', want);
}

export const data = () => mkdirSync(process.env.DATA_DIR || 'data', { recursive: true, mode: 0o700 });
