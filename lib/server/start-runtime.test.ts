import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { letters } from '@/content/wording/mail';
import * as organisations from '@/db/organisations';
import { aOnce, aPractice } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import { makeFirstOrganisation } from '@/lib/commands/make-first-organisation';
import { operator } from '@/lib/domain/people/operator';
import type { Config } from './config';
import { execute } from './execute';
import { isRunning, runtime } from './runtime';
import { type Parts, startRuntime, stopRuntime } from './start-runtime';

const folder = mkdtempSync(join(tmpdir(), 'sharing-agreed-start-'));
const config: Config = {
  origin: new URL('http://127.0.0.1:3000'),
  port: 3000,
  listen: [],
  mode: 'demo',
  dataDir: join(folder, 'data'),
  hops: 0,
  cookie: { name: '__Host-sa', secure: true },
};
const file = join(config.dataDir, 'sharing-agreed.sqlite');
const first = {
  name: 'Hilltop Surgery',
  shortName: 'Surgery',
  kind: 'gp-practice',
  adminName: 'Ann Lee',
  adminEmail: 'ann@hilltop.example',
  adminJobTitle: 'Practice manager',
};
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

afterEach(async () => {
  await stopRuntime();
  rmSync(folder, { recursive: true, force: true });
});

function parts(seeded: string[], stopped: string[] = []): Parts {
  return {
    letters,
    seedDemonstration: async (store) => {
      seeded.push('seeded');
      await store.tx((q) => organisations.insert(q, JSON.parse(JSON.stringify(aPractice())), testNow));
    },
    startRenderQueue: () => ({ renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }), stop: () => void stopped.push('stopped') }),
  };
}

it('makes key, database and demonstration at the first start, and keeps all three at the next', async () => {
  const seeded: string[] = [];
  const stopped: string[] = [];
  const { secret } = await startRuntime(config, parts(seeded, stopped));
  expect([mode(config.dataDir), mode(join(config.dataDir, 'keys', 'token.key')), mode(file), mode(`${file}-wal`)]).toEqual(['700', '600', '600', '600']);
  expect([runtime().origin, await runtime().ready(), isRunning()]).toEqual(['http://127.0.0.1:3000', true, true]);
  await stopRuntime();
  expect([isRunning(), stopped]).toEqual([false, ['stopped']]);
  const again = await startRuntime(config, parts(seeded));
  expect([seeded, Buffer.from(again.secret).equals(Buffer.from(secret))]).toEqual([['seeded'], true]);
});

it('does not start for a host that is no organisation, saying which there are, nor for a folder of lists that is not there', async () => {
  const { id } = aPractice();
  await expect(startRuntime({ ...config, registersDir: '/nowhere/at/all' }, parts([]))).rejects.toThrow('REGISTERS_DIR=/nowhere/at/all is no folder');
  await expect(startRuntime({ ...config, hostOrganisation: 'nobody' }, parts([]))).rejects.toThrow(new RegExp(`HOST_ORGANISATION=nobody .*${id}`));
  await startRuntime({ ...config, hostOrganisation: id }, parts([]));
  expect(isRunning()).toBe(true);
});

it('does not start on a database that a newer build has written', async () => {
  await startRuntime(config, parts([]));
  await stopRuntime();
  const db = new Database(file);
  db.pragma('user_version = 99');
  db.close();
  await expect(startRuntime(config, parts([]))).rejects.toThrow('Start the newer build');
  expect(isRunning()).toBe(false);
});

it('is one server for one folder', async () => {
  await startRuntime(config, parts([]));
  const first = runtime();
  await expect(startRuntime(config, parts([]))).rejects.toThrow('another server is using');
  expect(runtime()).toBe(first); // and it goes on
  await stopRuntime();
  await startRuntime(config, parts([]));
});

it('does not start beside a restore that was cut off: it would begin an empty store', async () => {
  mkdirSync(join(config.dataDir, 'restoring'), { recursive: true });
  await expect(startRuntime(config, parts([]))).rejects.toThrow('did not end');
  expect(existsSync(file)).toBe(false);
  rmSync(join(config.dataDir, 'restoring'), { recursive: true });
  await startRuntime(config, parts([]));
});

it('seeds nothing live, and never opens the one as the other', async () => {
  const live: Config = { ...config, mode: 'live', origin: new URL('https://sharing.example') };
  const seeded: string[] = [];
  const { store } = await startRuntime(live, parts(seeded));
  expect([seeded, await organisations.isEmpty(store.q)]).toEqual([[], true]);
  await execute({ ...runtime(), now: () => testNow }, operator, makeFirstOrganisation, { ...first, once: aOnce() });
  await stopRuntime();
  await expect(startRuntime(config, parts(seeded))).rejects.toThrow('Set MODE=live');
  await startRuntime(live, parts(seeded));
  await stopRuntime();
  rmSync(config.dataDir, { recursive: true });
  await startRuntime(config, parts(seeded));
  await stopRuntime();
  await expect(startRuntime(live, parts(seeded))).rejects.toThrow('holds a demonstration');
  expect(seeded).toEqual(['seeded']);
});
