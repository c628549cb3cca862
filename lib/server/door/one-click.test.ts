// What a mail program posts to the address that a mail carries passes the door from anywhere, without cookies, and nothing else does.
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../config';
import { thisRequest } from '../request-context';
import { door } from './door';

const { config } = readConfig({ PORT: '3000' });
if (!config) throw new Error('no settings');
/** Stands where Next stands, and says what it was given. */
async function standIn(req: IncomingMessage, res: ServerResponse) {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  res.end(JSON.stringify({ url: req.url, cookie: req.headers.cookie, oneClick: thisRequest().oneClick, body: Buffer.concat(parts).toString() }));
}
const server = http.createServer(door({ config, dev: false, bytes: new Map(), files: new Set(), hasSession: async () => true, next: standIn as never }));
beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
afterAll(() => new Promise((closed) => server.close(closed)));

const body = 'List-Unsubscribe=One-Click';
const foreign = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };

function ask(path: string, method: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; said: string }> {
  return new Promise((answered, failed) => {
    const { port } = server.address() as AddressInfo;
    const asked = http.request({ port, path, method, headers: { host: '127.0.0.1:3000', cookie: '__Host-sa=somebody', ...headers } }, async (res) => {
      let said = '';
      for await (const part of res) said += String(part);
      answered({ status: res.statusCode ?? 0, said });
    });
    asked.on('error', failed);
    asked.end(method === 'POST' ? body : undefined);
  });
}

it('goes to the one route that changes anything, from anywhere and without the cookies', async () => {
  for (const headers of [{}, foreign]) {
    const { status, said } = await ask('/stop-emails/comments-jo.abc', 'POST', headers);
    expect([status, JSON.parse(said)]).toEqual([200, { url: '/do/stop-emails', oneClick: 'comments-jo.abc', body }]);
  }
});

it('is read as any page is, with nothing taken away', async () => {
  const { said } = await ask('/stop-emails/comments-jo.abc', 'GET');
  expect(JSON.parse(said)).toEqual({ url: '/stop-emails/comments-jo.abc', cookie: '__Host-sa=somebody', body: '' });
});

it('opens no other way in', async () => {
  const refused = async (path: string, method: string) => (await ask(path, method, foreign)).status;
  expect(await refused('/do/stop-emails', 'POST')).toBe(403);
  for (const path of ['/stop-emails', '/stop-emails/', '/stop-emailsx/a', '/account/emails', '//stop-emails/a'])
    expect(await refused(path, 'POST'), path).toBe(405);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) expect(await refused('/stop-emails/comments-jo.abc', method), method).toBe(405);
  expect(await refused('/stop-emails/%00', 'POST')).toBe(400);
});
