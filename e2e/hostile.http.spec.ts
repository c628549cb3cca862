// Raw bytes against the built service: whatever a client sends, it is told so in the 200s to 400s, and nothing it was not allowed to change has changed.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dropDataDir, newDataDir, type OwnServer, startOwn } from '@/scripts/testing/own-server';
import { sendRaw } from '@/scripts/testing/raw-http';
import { addresses } from './hostile/addresses';
import { bodies } from './hostile/bodies';
import { corpus } from './hostile/corpus';
import { mutations } from './hostile/mutations';
import { FORM, type Hostile, type Known, sending, type Target, WANTS_JSON } from './hostile/request';
import { knownAgreements, openStore, storeSums } from './hostile/store-sums';

test.describe.configure({ mode: 'serial' });

let server: OwnServer;
let stranger: Target;
let known: readonly Known[];
let sums: Readonly<Record<string, string>>;
const commands = JSON.parse(readFileSync('dist/commands.json', 'utf8')) as readonly string[];
let sent = 0;

/** A fresh session of a demonstration person who may draft. */
async function logIn(): Promise<Target> {
  const store = openStore(server.dataDir);
  const person = store.prepare(`select person_id from membership where roles like '%drafter%' order by 1`).pluck().get() as string;
  store.close();
  const once = `log-in-for-hostile-${sent}`;
  const { chunks } = sending(stranger, '/do/log-in-as-demo', `person=${person}&once=${once}`, [FORM, WANTS_JSON]);
  const { status, head } = await sendRaw(server.port, chunks);
  expect(status, head).toBe(200);
  const cookie = /^set-cookie: (__Host-sa=[^;]+)/im.exec(head)?.[1];
  expect(cookie).toBeDefined();
  return { ...stranger, cookie };
}

/**
 * Sends them all, sixteen at a time, and returns those that were not answered in the 200s to 400s. On a busy machine sixteen at once may
 * take longer than we wait: what we gave up on is sent again alone, and given time. What the server itself closed without a word is bad.
 */
async function badAnswers(all: readonly Hostile[]): Promise<readonly string[]> {
  const bad: string[] = [];
  const queue = [...all];
  const again: Hostile[] = [];
  const worker = async (patient?: number) => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { status, head, impatient } = await sendRaw(server.port, next.chunks, patient);
      sent += 1;
      if (status === 0 && impatient && patient === undefined) again.push(next);
      else if (status < 200 || status > 499) bad.push(`${status} to ${next.name}`);
      else if (!/^x-request-id: /im.test(head) || !/^content-security-policy: /im.test(head)) bad.push(`${status} without headers to ${next.name}`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, () => worker()));
  queue.push(...again);
  await worker(20_000);
  return bad;
}

test.beforeAll(async () => {
  server = await startOwn(newDataDir());
  stranger = { host: `127.0.0.1:${server.port}`, origin: server.origin };
  sums = storeSums(server.dataDir);
  known = knownAgreements(server.dataDir);
});

test.afterAll(async () => {
  expect(await server.stop()).toBe(0);
  dropDataDir(server.dataDir);
});

test('hand-written attacks, as a stranger and as a person', async () => {
  expect(await badAnswers(corpus(stranger))).toEqual([]);
  expect(await badAnswers(corpus(await logIn()))).toEqual([]);
});

test('every command with bodies that no form of ours sends', async () => {
  test.setTimeout(240_000);
  const receipts = storeSums(server.dataDir).receipt;
  expect(await badAnswers(bodies(stranger, commands, known))).toEqual([]);
  expect(storeSums(server.dataDir).receipt).toBe(receipts);
  const person = await logIn();
  const before = storeSums(server.dataDir).receipt;
  expect(await badAnswers(bodies(person, commands, known))).toEqual([]);
  expect(storeSums(server.dataDir).receipt).toBe(before);
});

test('every address with values that no page of ours writes', async () => {
  test.setTimeout(240_000);
  expect(await badAnswers(addresses(stranger, known))).toEqual([]);
  expect(await badAnswers(addresses(await logIn(), known))).toEqual([]);
});

test('ordinary requests with a few bytes changed', async () => {
  test.setTimeout(240_000);
  expect(await badAnswers(mutations(await logIn(), 400, 20261121))).toEqual([]);
});

test('a question about the legal basis leaves no word of itself behind', async () => {
  const canary = 'Canary Act 1999 section 7';
  const ask = (facts: object) =>
    sendRaw(server.port, sending(stranger, '/api/legal-basis', JSON.stringify(facts), [['Content-Type', 'application/json'], WANTS_JSON]).chunks);
  expect((await ask({ serviceKind: 'wider_support', statutoryGateway: canary })).status).toBe(200);
  expect((await ask({ serviceKind: canary, [canary]: 1, s251Reference: canary.repeat(9) })).status).toBe(422);
  expect(server.said()).not.toContain('Canary');
});

test('and afterwards nothing has changed, nothing has failed, and it still serves', async () => {
  expect(sent).toBeGreaterThan(300);
  const { receipt: _now, ...after } = storeSums(server.dataDir);
  const { receipt: _then, ...before } = sums;
  expect(after).toEqual(before);
  expect(
    server
      .said()
      .split('\n')
      .filter((line) => line.includes('"level":"error"')),
  ).toEqual([]);
  expect(server.child.exitCode).toBeNull();
  expect((await sendRaw(server.port, [`GET /health/ready HTTP/1.1\r\nHost: ${stranger.host}\r\n\r\n`])).status).toBe(200);
});
