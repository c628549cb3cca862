import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAnswer, requestText, sendRaw } from '@/scripts/testing/raw-http';
import { type Config, readConfig } from '../config';
import { limits } from '../limits';
import { thisRequest } from '../request-context';
import { door } from './door';
import { listen, stopListening } from './listen';

let config: Config;
let port = 0;
let servers: readonly http.Server[] = [];
/** Stands where Next stands: it reads the whole body and says what it was given, or does what the path says. */
async function standIn(req: IncomingMessage, res: ServerResponse) {
  const path = req.url?.split('?', 1)[0];
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  if (path === '/throws') {
    res.statusCode = 500;
    return res.end('Error: Mrs Example');
  }
  if (path === '/empty-500') {
    res.statusCode = 500;
    return res.end();
  }
  if (path?.endsWith('/no-page')) {
    res.statusCode = 404;
    res.setHeader('content-type', 'text/html; charset=utf-8');
    return res.end('<p>Page not found</p>');
  }
  if (path === '/strange') thisRequest().strange = true;
  if (path === '/missing') thisRequest().status = 404;
  if (path === '/busy') {
    thisRequest().status = 503;
    res.statusCode = 503;
  }
  res.setHeader('content-type', 'application/json');
  return res.end(JSON.stringify({ bytes: Buffer.concat(parts).length, headers: req.headers, ip: thisRequest().ip, path: thisRequest().path }));
}

async function freePort(): Promise<number> {
  const probe = http.createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return free;
}

beforeAll(async () => {
  port = await freePort();
  const { config: read } = readConfig({ PORT: String(port), TRUST_PROXY: '1' });
  if (!read) throw new Error('no settings');
  config = read;
  const hasSession = async (cookies = '') => cookies.endsWith('=somebody');
  const parts = { config, dev: false, bytes: new Map([['add-evidence', 300 * 1024]]), files: new Set(['/failure.css']), hasSession, next: standIn as never };
  servers = await listen(config, door(parts));
});
afterAll(() => stopListening(servers, 1000));

/** A request that was told to go on: “100 Continue”. */
const begin = (head: Parameters<Socket['write']>[0]) =>
  new Promise<Socket>((begun) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(head));
    socket.once('data', () => begun(socket));
  });

type Headers = readonly (readonly [string, string])[];
const host = () => ['Host', config.origin.host] as const;
const own = () => ['Origin', config.origin.origin] as const;
const get = (path: string, headers: Headers = [], method = 'GET') => sendRaw(port, [requestText(`${method} ${path} HTTP/1.1`, [host(), ...headers])]);
const post = (path: string, body: string, headers: Headers = [own()]) =>
  sendRaw(port, [requestText(`POST ${path} HTTP/1.1`, [host(), ['Content-Length', String(Buffer.byteLength(body))], ...headers], body)]);
const chunked = (path: string, size: number) =>
  sendRaw(port, [
    requestText(`POST ${path} HTTP/1.1`, [host(), own(), ['Transfer-Encoding', 'chunked']]),
    `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n0\r\n\r\n`,
  ]);

const SECURITY = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'x-request-id',
  'cache-control',
];

describe('the door', () => {
  it('sets the security headers exactly once on pages, refusals, failures and bytes it cannot read', async () => {
    const answers = [await get('/'), await get('/throws'), await get('/empty-500'), await post('/', 'x'), await sendRaw(port, ['nonsense\r\n\r\n'])];
    for (const { head } of answers) for (const name of SECURITY) expect(head.match(new RegExp(`^${name}:`, 'gim')), `${name} in ${head}`).toHaveLength(1);
  });

  it.each([
    ['GET', '/%E0%A4%A', 400],
    ['GET', '/%00', 400],
    ['GET', '/a\\b', 400],
    ['GET', 'http://evil.example/', 400],
    ['OPTIONS', '*', 400],
    ['PUT', '/', 405],
    ['TRACE', '/', 405],
    ['CONNECT', 'evil.example:443', 405],
    ['GET', '/do/sign-agreement', 405],
    ['HEAD', '/', 200],
  ])('%s %s → %s', async (method, path, status) => {
    expect((await get(path, [], method)).status).toBe(status);
  });

  it('has an end to the length of an address and of a head', async () => {
    expect((await get(`/${'a'.repeat(5000)}`)).status).toBe(414);
    expect((await get(`/${'a'.repeat(20_000)}`)).status).toBe(431);
    expect((await get('/', [['Cookie', 'a'.repeat(20_000)]])).status).toBe(431);
  });

  it('answers to one name: other loopback names move, others are refused, health is asked by any', async () => {
    const by = (name: string, path: string, method = 'GET') => sendRaw(port, [requestText(`${method} ${path} HTTP/1.1`, [['Host', name]])]);
    const moved = await by(`localhost:${port}`, '//evil?a=1');
    expect(moved.status).toBe(308);
    expect(moved.head).toContain(`location: ${config.origin.origin}//evil?a=1`);
    expect((await by(`localhost:${port}`, '/do/x', 'POST')).status).toBe(421);
    expect((await by('evil.example', '/')).status).toBe(421);
    expect((await by('evil.example', '/health/live')).body).toBe('ok\n');
    expect((await by('evil.example', '/health/other')).status).toBe(421);
    expect((await get('/', [['Host', 'evil.example']])).status).toBe(400);
    expect((await sendRaw(port, ['GET / HTTP/1.0\r\n\r\n'])).status).toBe(421);
  });

  it.each([
    ['none', []],
    ['null', [['Origin', 'null']]],
    ['foreign', [['Origin', 'http://evil.example']]],
    ['two', [own, own]],
    ['cross-site', [own, ['Sec-Fetch-Site', 'cross-site']]],
    ['same-site', [['Sec-Fetch-Site', 'same-site']]],
  ])('refuses a POST with origin %s', async (_, headers) => {
    expect((await post('/do/x', 'a=1', headers.map((h) => (typeof h === 'function' ? h() : h)) as unknown as Headers)).status).toBe(403);
  });

  it('puts what somebody else made into a sandbox', async () => {
    expect((await get('/strange')).head).toMatch(/content-security-policy: sandbox; default-src 'none'/i);
    expect((await get('/ours')).head).not.toContain('sandbox');
  });

  it('takes a POST of our own pages, and hands over every byte', async () => {
    expect(JSON.parse((await post('/do/x', 'a'.repeat(limits.bodyBytes))).body)).toMatchObject({ bytes: limits.bodyBytes });
    expect((await post('/do/x', 'a=1', [['Sec-Fetch-Site', 'same-origin']])).status).toBe(200);
    expect((await chunked('/do/x', limits.bodyBytes)).status).toBe(200);
    expect((await post('/do/x', '')).status).toBe(200);
  });

  it('says 413 beyond the limit, declared or chunked, and by the own limit of a command', async () => {
    expect((await post('/do/x', 'a'.repeat(limits.bodyBytes + 1))).status).toBe(413);
    expect((await chunked('/do/x', limits.bodyBytes + 1)).status).toBe(413);
    expect((await post('/do/constructor', 'a'.repeat(70_000))).status).toBe(413);
    const session = [own(), ['Cookie', `${config.cookie.name}=somebody`]] as const;
    expect((await post('/do/add-evidence', 'a'.repeat(200_000), session)).status).toBe(200);
    expect((await post('/do/add-evidence', 'a'.repeat(310_000), session)).status).toBe(413);
    expect((await post('/do/add-evidence', 'a'.repeat(200_000), [own(), ['Cookie', `${config.cookie.name}=nobody`]])).status).toBe(413); // made up
    expect((await post('/do/add-evidence', 'a'.repeat(200_000))).status).toBe(413); // nobody sends a file before logging in
  });

  it('takes in only a few large bodies of one address at once, and a small one all the same', async () => {
    const cookie = ['Cookie', `${config.cookie.name}=somebody`] as const;
    const head = requestText('POST /do/add-evidence HTTP/1.1', [host(), own(), cookie, ['Content-Length', '200000'], ['Expect', '100-continue']]);
    const open = await Promise.all(Array.from({ length: limits.uploadsOfAddress }, () => begin(head)));
    const session = [own(), cookie];
    expect((await post('/do/add-evidence', 'a'.repeat(200_000), session)).status).toBe(429);
    expect((await post('/do/x', 'a=1', session)).status).toBe(200);
    for (const socket of open) socket.write('a'.repeat(200_000));
    await Promise.all(open.map((socket) => new Promise((done) => socket.once('data', done))));
    for (const socket of open) socket.destroy();
    expect((await post('/do/add-evidence', 'a'.repeat(200_000), session)).status).toBe(200);
  });

  it.each([
    [[['Content-Encoding', 'gzip']], 415],
    [[['Transfer-Encoding', 'gzip, chunked']], 400],
    [[['Expect', 'a-miracle']], 417],
    [
      [
        ['Upgrade', 'websocket'],
        ['Connection', 'Upgrade'],
      ],
      400,
    ],
    [[['Content-Length', '3']], 400],
  ])('refuses a body it cannot read: %j', async (headers, status) => {
    expect((await post('/do/x', 'a=1', [own(), ...(headers as unknown as Headers)])).status).toBe(status);
  });

  it('drops what only proxies and Next may say', async () => {
    const { headers, ip } = JSON.parse(
      (
        await get('/', [
          ['X-Forwarded-For', '6.6.6.6, 192.0.2.7'],
          ['X-Forwarded-Host', 'evil'],
          ['Next-Action', 'x'],
          ['X-Middleware-Subrequest', 'x'],
          ['Content-Security-Policy', 'x'],
        ])
      ).body,
    );
    expect(ip).toBe('192.0.2.7');
    expect(Object.keys(headers).sort()).toEqual(['content-security-policy', 'host']);
    expect(headers['content-security-policy']).toContain('nonce-');
  });

  it('lets a good navigation through and draws the page whole for a broken one', async () => {
    const tree = encodeURIComponent(JSON.stringify(['', { children: ['__PAGE__', {}, null, null] }, null, null]));
    const seen = async (headers: Headers) => Object.keys(JSON.parse((await get('/', headers)).body).headers);
    expect(
      await seen([
        ['RSC', '1'],
        ['Next-Router-State-Tree', tree],
        ['Next-Url', '/home'],
      ]),
    ).toContain('next-router-state-tree');
    for (const [name, value] of [
      ['Next-Router-State-Tree', '{'],
      ['Next-Router-State-Tree', `"${'a'.repeat(9000)}"`],
      ['Next-Router-Prefetch', 'x'],
      ['Next-Url', '//x\\'],
      ['Next-Router-Segment-Prefetch', '\u00e9'],
    ] as const)
      expect(
        await seen([
          ['RSC', '1'],
          [name, value],
        ]),
      ).not.toContain('rsc');
  });

  it('sends the status that a page chose, and never the words of an error', async () => {
    expect((await get('/missing')).status).toBe(404);
    expect((await get('/busy')).status).toBe(503);
    expect((await get('/busy')).body).toContain('bytes');
    for (const path of ['/throws', '/empty-500']) {
      const html = await get(path);
      expect([html.status, html.body.includes('There is a problem with the service'), html.body.includes('Mrs')]).toEqual([500, true, false]);
      const json = await get(path, [['Accept', 'application/json']]);
      expect(JSON.parse(json.body)).toMatchObject({ kind: 'refused' });
    }
    expect((await get('/throws', [], 'HEAD')).status).toBe(500);
  });

  it('tells the page its address without what Next adds', async () => {
    for (const [asked, path] of [
      ['/a?b=1&_rsc=x&c=2', '/a?b=1&c=2'],
      ['/a?_rsc=x', '/a'],
      ['/a?b=1&_rsc=x', '/a?b=1'],
      ['/a?b=1', '/a?b=1'],
    ] as const)
      expect(JSON.parse((await get(asked)).body).path).toBe(path);
  });

  it('lets anybody ask about the legal basis from anywhere, and nobody do anything else there', async () => {
    const asked = '/api/legal-basis';
    const foreign = ['Origin', 'https://another.example'] as const;
    expect((await post(asked, '{}', [])).status).toBe(200);
    expect((await post(asked, '{}', [foreign, ['Sec-Fetch-Site', 'cross-site']])).status).toBe(200);
    expect((await get(asked, [foreign], 'OPTIONS')).status).toBe(200);
    expect((await post('/api/captured-mail', '{}', [foreign])).status).toBe(403);
    expect((await get('/api/captured-mail', [foreign], 'OPTIONS')).status).toBe(405);
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH']) {
      const { status, head } = await get(asked, [], method);
      expect([status, /^allow: (.*)$/im.exec(head)?.[1]?.trim()], method).toEqual([405, 'POST, OPTIONS']);
    }
    expect((await post(asked, '{}', [['Content-Encoding', 'gzip']])).status).toBe(415);
    expect((await post(asked, 'x'.repeat(65 * 1024), [foreign])).head).toMatch(/^HTTP\/1\.1 413[\s\S]*^access-control-allow-origin: \*/im);
  });

  it('answers a program in JSON whatever it accepts', async () => {
    expect(JSON.parse((await post('/api/legal-basis', 'x'.repeat(65 * 1024), [])).body)).toMatchObject({ kind: 'refused' });
    expect((await post('/do/nothing', 'x'.repeat(65 * 1024))).body).toMatch(/^<!doctype html>/);
  });

  it('says to a program in JSON that nothing is there, and to people on the page', async () => {
    const unknown = await get('/api/no-page');
    expect([unknown.status, JSON.parse(unknown.body)]).toMatchObject([404, { kind: 'refused', title: 'Nothing is here' }]);
    expect(unknown.head).toContain('content-type: application/json');
    expect(await get('/no-page')).toMatchObject({ status: 404, body: '<p>Page not found</p>' });
  });

  it('speaks of questions where questions are asked, and passes on what is asked with a slash at the end', async () => {
    expect(JSON.parse((await post('/api/legal-basis', 'x'.repeat(65 * 1024), [])).body).say).not.toMatch(/saved|file/u);
    expect((await post('/api/legal-basis/', '{}', [['Origin', 'https://another.example']])).status).toBe(200);
    expect((await post('/api/captured-mail/', '{}', [['Origin', 'https://another.example']])).status).toBe(403);
  });

  it('keeps pages out of every cache, and leaves our own files alone', async () => {
    expect((await get('/home')).head).toContain('cache-control: private, no-store');
    expect((await get('/failure.css')).head).not.toContain('no-store');
  });
});

it('an answer is found behind 100 Continue', () => {
  expect(parseAnswer('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n').status).toBe(204);
});
