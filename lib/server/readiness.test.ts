import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import * as outbox from '@/db/outbox';
import * as tallies from '@/db/tallies';
import { testNow, testStore } from '@/db/testing/test-store';
import { isReady } from './readiness';

const minutes = (n: number) => new Date(testNow.getTime() + n * 60_000);
const asked = (store = testStore(), at = testNow) => ({ store, now: () => at, dataDir: tmpdir() });

it('a store that takes a write is ready, and keeps nothing of the look', async () => {
  const about = asked();
  expect(await isReady(about)).toBe(true);
  expect(await tallies.count(about.store.q, 'readiness', testNow, 60_000)).toBe(0);
});

it('is not ready when what is due has waited for a quarter of an hour', async () => {
  const store = testStore();
  await store.tx((q) => outbox.put(q, { kind: 'mail-signed', about: {}, dedupe: 'one' }, testNow));
  expect(await isReady(asked(store, minutes(14)))).toBe(true);
  expect(await isReady(asked(store, minutes(15)))).toBe(false);
});

it('is not ready when the writer fails, or when the folder is gone', async () => {
  const store = testStore();
  const full = () => Promise.reject(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }));
  expect(await isReady({ ...asked(store), store: { ...store, tx: full } })).toBe(false);
  expect(await isReady({ ...asked(store), dataDir: '/nothing/here' })).toBe(false);
});
