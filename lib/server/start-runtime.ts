import 'server-only';
// Starts and stops the running parts, in order. What lives outside this room, words, seed, PDF queue, commands, is brought by server.ts.
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as authenticators from '@/db/authenticators';
import { migrate } from '@/db/migrate';
import { scheduleMissing } from '@/db/checklist-again';
import { keepMissing } from '@/db/coming-days';
import { relistMissing } from '@/db/listed-agreements';
import { dayOf } from '@/lib/domain/assurance/calendar';
import * as organisations from '@/db/organisations';
import { openStore, type Store } from '@/db/store';
import { belonging } from '@/db/store-belonging';
import { lockStore, type StoreLock } from '@/db/store-lock.sqlite';
import { keyMark } from './authenticator';
import { storeName } from './backup/backup-folder';
import { restoringIn } from './backup/restore-backup';
import type { Config } from './config';
import { evidenceName } from './evidence-folder';
import { readKey } from './key-file';
import { smtpMailer } from './mail/smtp-mailer';
import { isReady } from './readiness';
import { holdRuntime, type RenderPdf, type Runtime } from './runtime';
import { lookUpIn } from './register-lists';
import { scanWith } from './scan-file';
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

/** A demonstration lets anybody in as anybody, so it never opens what people rely on; and nothing made up stands among what they do. */
async function settleIn({ mode, dataDir }: Config, store: Store, parts: Parts, now: Date): Promise<void> {
  const belongs = await belonging(store.q);
  if (belongs === 'nobody' && mode === 'demo') await parts.seedDemonstration(store, now);
  if (belongs === 'live' && mode === 'demo')
    throw new Error(`${dataDir} holds a live service, and a demonstration lets anybody in. Set MODE=live, or another DATA_DIR.`);
  if (belongs === 'demonstration' && mode === 'live') throw new Error(`${dataDir} holds a demonstration. Set DATA_DIR to a folder of its own for MODE=live.`);
}

/** Nobody would run the service where the setting named an organisation that is not there. */
async function checkHost({ hostOrganisation: id }: Config, store: Store): Promise<void> {
  if (id === undefined || (await organisations.these(store.q, [id])).has(id)) return;
  const some = (await organisations.partnersFor(store.q, [])).slice(0, 20).map((one) => `${one.id} (${one.name})`);
  throw new Error(
    `HOST_ORGANISATION=${id} is no organisation here. Leave it out for the first one${some.length > 0 ? `, or name one: ${some.join(', ')}` : ''}.`,
  );
}

/** Of a folder that was mistyped nobody would ever hear again. */
function checkRegisters({ registersDir }: Config): void {
  if (registersDir === undefined || statSync(registersDir, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new Error(`REGISTERS_DIR=${registersDir} is no folder. Make it, or leave REGISTERS_DIR out.`);
}

/** The database, brought up to date and opened. Whoever calls holds the lock of the folder. */
function openUp(dataDir: string): Store {
  const file = join(dataDir, storeName);
  migrate(file);
  chmodSync(file, 0o600); // SQLite gives its -wal and -shm the same
  return openStore(file);
}

/** Lock, key file, database brought up to date, demonstration if the store is empty, PDF queue, worker. */
export async function startRuntime(config: Config, parts: Parts): Promise<Runtime> {
  checkRegisters(config);
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const lock = lockStore(config.dataDir);
  if (!lock) throw new Error(`another server is using ${config.dataDir}. Stop it first, or set DATA_DIR to another folder.`);
  const now = () => new Date();
  let store: Store | undefined;
  try {
    if (existsSync(restoringIn(config.dataDir))) throw new Error(`a restore into ${config.dataDir} did not end. Run it again.`);
    const secret = readKey(config.dataDir);
    store = openUp(config.dataDir);
    await settleIn(config, store, parts, now());
    await checkHost(config, store);
    await store.tx((q) => authenticators.endForeign(q, keyMark(secret), now()));
    await relistMissing(store);
    if (parts.catalogue) await scheduleMissing(store, parts.catalogue, dayOf(now().toISOString()));
    await keepMissing(store);
    return run({ config, store, secret, now, parts, lock });
  } catch (error) {
    store?.close();
    lock.release();
    throw error;
  }
}

interface Opened {
  readonly config: Config;
  readonly store: Store;
  readonly secret: Uint8Array;
  readonly now: () => Date;
  readonly parts: Parts;
  readonly lock: StoreLock;
}

function run({ config, store, secret, now, parts, lock }: Opened): Runtime {
  const queue = parts.startRenderQueue();
  const { mode, origin } = config;
  const running: Runtime = {
    config,
    store,
    now,
    secret,
    mode,
    origin: origin.origin,
    evidence: join(config.dataDir, evidenceName),
    ...(config.scanCommand !== undefined && { scan: scanWith(config.scanCommand) }),
    ...(config.registersDir !== undefined && { lookUp: lookUpIn(config.registersDir, now) }),
    build: buildName(),
    renderPdf: queue.renderPdf,
    ready: () => isReady({ store, now, dataDir: config.dataDir }),
  };
  const sendMail = config.mail && smtpMailer(config.mail, origin.origin);
  const worker = startWorker(running, { ...parts, ...(sendMail && { sendMail }) });
  holdRuntime(running);
  holder[STOP] = async () => {
    await worker.stop();
    queue.stop();
    holdRuntime(undefined);
    store.close();
    lock.release();
  };
  return running;
}

export async function stopRuntime(): Promise<void> {
  await holder[STOP]?.();
  holder[STOP] = undefined;
}
