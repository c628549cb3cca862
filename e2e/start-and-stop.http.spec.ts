// How the service starts, says what is wrong with its settings, and stops.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dropDataDir, freePort, newDataDir, runServer, startOwn } from '@/scripts/testing/own-server';
import { parseAnswer, requestText, sendRaw } from '@/scripts/testing/raw-http';

const lines = (words: string) => words.split('\n').filter((line) => line.startsWith('Not started: '));

test('wrong settings stop the start, one line for each', async () => {
  const { said, ended } = runServer({ PORT: '0', MODE: 'both', TRUST_PROXY: 'all' });
  expect(await ended).toBe(1);
  expect(lines(said())).toHaveLength(3);
  expect(said().trim().split('\n')).toHaveLength(3);
});

test('live mode says what it lacks, one line for each', async () => {
  const { said, ended } = runServer({ MODE: 'live' });
  expect(await ended).toBe(1);
  expect(lines(said()).map((line) => /APP_ORIGIN|TRUST_PROXY|SMTP_URL/.exec(line)?.[0])).toEqual(['APP_ORIGIN', 'TRUST_PROXY', 'SMTP_URL']);
});

test('a second server on one folder does not start, and the first goes on', async () => {
  const first = await startOwn(newDataDir());
  const second = runServer({ PORT: String(await freePort()), DATA_DIR: first.dataDir });
  expect(await second.ended).toBe(1);
  expect(lines(second.said())).toEqual([expect.stringContaining('another server is using')]);
  expect((await sendRaw(first.port, [requestText('GET /health/ready HTTP/1.1', [['Host', 'x']])])).status).toBe(200);
  expect(await first.stop()).toBe(0);
  dropDataDir(first.dataDir);
});

test('a taken port is one line, and the folder stays with the first server', async () => {
  const first = await startOwn(newDataDir());
  const secondDir = newDataDir();
  const second = runServer({ PORT: String(first.port), DATA_DIR: secondDir });
  expect(await second.ended).toBe(1);
  expect(lines(second.said())).toEqual([expect.stringContaining(`port ${first.port} is taken`)]);
  expect(await first.stop()).toBe(0);
  for (const dir of [first.dataDir, secondDir]) dropDataDir(dir);
});

test('a folder that cannot be used is one line', async () => {
  const dir = newDataDir();
  writeFileSync(join(dir, 'file'), '');
  const { said, ended } = runServer({ PORT: String(await freePort()), DATA_DIR: join(dir, 'file', 'below') });
  expect(await ended).toBe(1);
  expect(lines(said())).toEqual([expect.stringContaining('DATA_DIR')]);
  expect(said().trim().split('\n')).toHaveLength(1);
  dropDataDir(dir);
});

test('SIGTERM lets a request in flight finish, then the process ends with 0', async () => {
  const server = await startOwn(newDataDir());
  const socket = net.connect(server.port, '127.0.0.1');
  let bytes = '';
  socket.on('data', (data) => (bytes += data.toString('latin1')));
  const closed = new Promise((done) => socket.once('close', done));
  const body = 'a=1';
  const head: readonly (readonly [string, string])[] = [
    ['Host', `127.0.0.1:${server.port}`],
    ['Origin', server.origin],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Content-Length', '3'],
    ['Connection', 'close'],
  ];
  // The head and a part of the body have arrived when the signal comes: an ordinary request on a second connection shows it.
  socket.write(requestText('POST /do/log-out HTTP/1.1', head, body.slice(0, 1)));
  expect((await sendRaw(server.port, [requestText('GET /health/live HTTP/1.1', [['Host', 'x']])])).status).toBe(200);
  const ended = server.stop('SIGTERM');
  await expect.poll(async () => (await sendRaw(server.port, [requestText('GET /health/live HTTP/1.1', [['Host', 'x']])])).status).toBe(0);
  socket.write(body.slice(1));
  await closed;
  expect(parseAnswer(bytes).status).toBeGreaterThanOrEqual(300);
  expect(parseAnswer(bytes).status).toBeLessThan(500);
  expect(await ended).toBe(0);
  dropDataDir(server.dataDir);
});

test('a second start finds what the first one left, and health is told to anybody without detail', async () => {
  const first = await startOwn(newDataDir());
  await first.stop('SIGKILL');
  const again = await startOwn(first.dataDir, first.port);
  const ready = await sendRaw(again.port, [requestText('GET /health/ready HTTP/1.1', [['Host', 'balancer']])]);
  expect(ready.status).toBe(200);
  expect(ready.body).toContain('ready');
  expect(ready.body.length).toBeLessThan(40);
  expect(await again.stop('SIGINT')).toBe(0);
  dropDataDir(first.dataDir);
});

test('every page is made for its request: one made at build would have no nonce, and its scripts would be blocked', () => {
  const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')) as { routes: Record<string, unknown> };
  expect(Object.keys(routes).filter((route) => route !== '/_global-error')).toEqual([]); // the door answers a 5xx itself
  expect(existsSync('.next/server/middleware.js')).toBe(false);
});
