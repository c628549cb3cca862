// The built server as a child with a folder of its own: for tests that stop it, kill it, or must know that nobody else writes.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OwnServer {
  readonly port: number;
  readonly origin: string;
  readonly dataDir: string;
  readonly child: ChildProcess;
  /** everything it has said so far */
  readonly said: () => string;
  /** ends it with a signal; resolves with its exit code, or null when a signal ended it */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'sharing-agreed-own-'));
export const dropDataDir = (dir: string): void => rmSync(dir, { recursive: true, force: true });

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}

/** Runs dist/server.mjs with these settings and nothing of ours besides; resolves with its exit code and words when it ends by itself. */
export function runServer(settings: Readonly<Record<string, string>>): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', ...settings };
  const child = spawn(process.execPath, ['dist/server.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  child.stdout?.on('data', (data) => (words += data));
  child.stderr?.on('data', (data) => (words += data));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said: () => words, ended };
}

/** Starts the server and waits until it says that it is ready. Throws with its own words when it ends before that. */
export async function startOwn(dataDir: string, port?: number, settings: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const at = port ?? (await freePort());
  const { child, said, ended } = runServer({ PORT: String(at), DATA_DIR: dataDir, ...settings });
  const ready = new Promise<'ready'>((resolve) => child.stdout?.on('data', () => said().includes('is ready on') && resolve('ready')));
  const first = await Promise.race([ready, ended]);
  if (first !== 'ready') throw new Error(`the server ended with ${first}: ${said()}`);
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { port: at, origin: `http://127.0.0.1:${at}`, dataDir, child, said, stop };
}
