import 'server-only';
// Starts and stops the running parts, in order. What lives outside this room, words, seed, PDF queue, commands, is brought by server.ts.
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@/db/migrate';
import * as organisations from '@/db/organisations';
import { openStore, type Store } from '@/db/store';
import type { Config } from './config';
import { readKey } from './key-file';
import { isReady } from './readiness';
import { holdRuntime, type RenderPdf, type Runtime } from './runtime';
import type { WorkParts } from './worker/work-off';
import { startWorker } from './worker/worker';

export interface Parts extends WorkParts {
  /** Fills an empty store with the demonstration. */
  readonly seedDemonstration: (store: Store, now: Date) => Promise<void>;
  readonly startRenderQueue: () => { readonly renderPdf: RenderPdf; readonly stop: () => void };
}

const STOP = Symbol.for('sharing-agreed.runtime.stop');
const holder = globalThis as unknown as Record<symbol, (() => Promise<void>) | undefined>;

function buildName(): string {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  return `${name} ${version}`;
}

/** Key file, database brought up to date, demonstration if the store is empty, PDF queue, worker. */
export async function startRuntime(config: Config, parts: Parts): Promise<Runtime> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const file = join(config.dataDir, 'sharing-agreed.sqlite');
  const secret = readKey(config.dataDir);
  migrate(file);
  chmodSync(file, 0o600); // SQLite gives its -wal and -shm the same
  const store = openStore(file);
  const now = () => new Date();
  if (config.mode === 'demo' && (await organisations.isEmpty(store.q))) await parts.seedDemonstration(store, now());
  const queue = parts.startRenderQueue();
  const { mode, origin } = config;
  const running: Runtime = {
    config,
    store,
    now,
    secret,
    mode,
    origin: origin.origin,
    build: buildName(),
    renderPdf: queue.renderPdf,
    ready: () => isReady({ store, now, dataDir: config.dataDir }),
  };
  const worker = startWorker(running, parts);
  holdRuntime(running);
  holder[STOP] = async () => {
    await worker.stop();
    queue.stop();
    holdRuntime(undefined);
    store.close();
  };
  return running;
}

export async function stopRuntime(): Promise<void> {
  await holder[STOP]?.();
  holder[STOP] = undefined;
}
