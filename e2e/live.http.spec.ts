// A live service from its first command on: the first organisation, logging in by mail alone, no demonstration anywhere, a backup while it runs.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dropDataDir, newDataDir, type OwnServer, runServer, startOwn } from '@/scripts/testing/own-server';
import { requestText, sendRaw } from '@/scripts/testing/raw-http';
import { type MailSink, mailSink } from './http/mail-sink';

const host = 'sharing.example';
const dir = newDataDir();
let mails: MailSink;
let server: OwnServer;
let settings: Readonly<Record<string, string>>;

/** As the proxy of the service would ask: with its own name, and the address of a client. */
async function ask(line: string, more: readonly (readonly [string, string])[] = [], body = '') {
  const head: readonly (readonly [string, string])[] = [['Host', host], ['X-Forwarded-For', '192.0.2.7'], ['Connection', 'close'], ...more];
  return sendRaw(server.port, [requestText(`${line} HTTP/1.1`, head, body)]);
}

function post(command: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams({ once: `once-${command}-${Math.random()}`.replace(/[^a-z0-9-]/g, ''), ...fields }).toString();
  const form = [
    ['Origin', `https://${host}`],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Content-Length', String(body.length)],
  ] as const;
  return ask(`POST /do/${command}`, form, body);
}

function tool(name: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: 'production' as const, ...settings, DATA_DIR: dir, ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/${name}.mjs`, ...args], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const first = ['--name', 'Hilltop Surgery', '--short-name', 'Surgery', '--kind', 'gp-practice', '--admin-name', 'Ann Lee'];
const admin = ['--admin-job-title', 'Practice manager', '--admin-email', 'ann@hilltop.example'];

test.beforeAll(async () => {
  mails = await mailSink();
  settings = { MODE: 'live', APP_ORIGIN: `https://${host}`, TRUST_PROXY: '1', SMTP_URL: mails.url, MAIL_FROM: 'sharing@mail.example' };
  server = await startOwn(dir, undefined, settings);
});

test.afterAll(async () => {
  await server.stop();
  await mails.close();
  dropDataDir(dir);
});

test('from nothing to an admin who is logged in', async () => {
  expect((await ask('GET /')).status).toBe(200);
  const made = tool('first-organisation', [...first, ...admin]);
  expect([made.status, made.said]).toEqual([0, expect.stringContaining('Hilltop Surgery')]);
  const path = /https:\/\/sharing\.example(\/log-in\/link\/(\S+))/.exec(made.said);
  expect(path).not.toBeNull();
  await expect.poll(() => mails.messages.length).toBe(1); // the running server sends the same link
  expect(mails.messages[0]).toMatch(/^To: Ann Lee <ann@hilltop\.example>\r$/m);

  const opened = await ask(`GET ${path?.[1]}`);
  expect([opened.status, opened.head]).toEqual([200, expect.stringMatching(/strict-transport-security/i)]);
  const entered = await post('log-in-with-link', { token: path?.[2] ?? '' });
  expect([entered.status, entered.head]).toEqual([303, expect.stringMatching(/set-cookie: __Host-sa=\S+; Path=\/; HttpOnly; SameSite=Lax; Secure/i)]);
  const cookie = ['Cookie', /__Host-sa=[^;]+/.exec(entered.head)?.[0] ?? ''] as const;
  const home = await ask('GET /home', [cookie]);
  expect([home.status, home.body]).toEqual([200, expect.stringContaining('Hilltop Surgery')]);
  expect(home.body).not.toContain('Demonstration');
  expect((await ask('GET /organisation/emails', [cookie])).body).toContain('Every email has arrived');
  expect((await post('log-in-with-link', { token: path?.[2] ?? '' })).head).toContain('?attempt='); // once

  const again = tool('first-organisation', [...first, ...admin]);
  expect([again.status, again.said]).toEqual([1, expect.stringContaining('There is an organisation already')]);
  const merged = tool('merge-organisations', ['--ends', 'Hilltop Surgery', '--into', 'hilltop surgery', '--day', '2026-11-01', '--yes']);
  expect([merged.status, merged.said]).toEqual([1, expect.stringContaining('Select another organisation than the one that ends')]);
});

test('nothing of the demonstration is there', async () => {
  for (const path of ['/demo', '/demo/mail', '/api/captured-mail']) expect((await ask(`GET ${path}`)).status, path).toBe(404);
  for (const path of ['/', '/log-in', '/log-in/link-sent?log-in=x']) expect((await ask(`GET ${path}`)).body, path).not.toMatch(/demo/i);
  const out = await post('log-in-as-demo', { person: 'northfield-drafter' });
  expect(out.head).not.toMatch(/__Host-sa=/);
  expect((await ask('GET /home')).status).toBe(403);
  expect((await post('make-first-organisation', { name: 'Mine' })).head).not.toMatch(/location: \/\r/i);
});

test('is not opened as a demonstration, nor by a second server', async () => {
  const second = runServer({ ...settings, PORT: String(server.port + 1), DATA_DIR: dir });
  expect([await second.ended, second.said()]).toEqual([1, expect.stringContaining('another server is using')]);
  await server.stop('SIGKILL');
  const demo = runServer({ PORT: String(server.port), DATA_DIR: dir });
  expect([await demo.ended, demo.said()]).toEqual([1, expect.stringContaining('Set MODE=live')]);
  server = await startOwn(dir, server.port, settings);
});

test('is backed up while it runs, and put back when it does not', async () => {
  const backups = newDataDir();
  const made = tool('backup', [backups]);
  expect([made.status, made.said]).toEqual([0, expect.stringContaining('Backed up and checked')]);
  const backup = join(backups, readdirSync(backups)[0] ?? '');
  const refused = tool('restore', [backup, '--replace']);
  expect([refused.status, refused.said]).toEqual([1, expect.stringContaining('Stop it first')]);
  await server.stop();
  expect(tool('restore', [backup]).said).toContain('--replace');
  expect(tool('restore', [backup, '--replace']).status).toBe(0);
  server = await startOwn(dir, server.port, settings);
  const before = mails.messages.length;
  await post('request-log-in', { email: 'ann@hilltop.example' });
  await expect.poll(() => mails.messages.length).toBe(before + 1);
  expect(tool('first-organisation', [...first, ...admin]).said).toContain('There is an organisation already');
  dropDataDir(backups);
});
