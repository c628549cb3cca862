import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestText, sendRaw } from '@/scripts/testing/raw-http';
import { drawing, type PageModule } from './drawing';
import { ComesAlive } from './needs-browser';

const head = {
  title: { template: '%s - Sharing Agreed', default: 'Sharing Agreed' },
  description: 'What it is.',
  icon: { url: '/favicon.svg', type: 'image/svg+xml' },
  themeColor: '#000000',
  styles: ['/_next/static/chunks/a.css'],
};

let begun = 0;
const pages: Readonly<Record<string, PageModule>> = {
  '/asked': {
    generateMetadata: async ({ searchParams }) => ({ title: `$& ${Object.keys(await searchParams).length}` }),
    default: async ({ searchParams }) => <p>{JSON.stringify(await searchParams)}</p>,
  },
  '/of/[id]': { metadata: { title: { absolute: 'Alone' } }, default: async ({ params }) => <h1>{JSON.stringify(await params)}</h1> },
  '/alive': {
    default: () => {
      begun += 1;
      return (
        <main>
          <ComesAlive />
        </main>
      );
    },
  },
  '/broken': {
    default: () => {
      throw new Error('Mrs Example');
    },
  },
  '/long': { default: () => <p>{'long '.repeat(1000)}</p> },
};

let server: Server;
let port = 0;
beforeAll(async () => {
  const draw = drawing(
    Object.entries(pages).map(([path, page]) => ({ path, page })),
    head,
  );
  server = createServer((req, res) => void draw(req, res).then((done) => done || res.end('Next')));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const ask = (path: string, headers: readonly (readonly [string, string])[] = [], method = 'GET') =>
  sendRaw(port, [requestText(`${method} ${path} HTTP/1.1`, [['Host', 'a'], ['Connection', 'close'], ...headers])]);

describe('a page that needs no code in the browser', () => {
  it('is a whole document without a script, with its own title', async () => {
    const { status, body, head: lines } = await ask('/of/7');
    expect([status, body.slice(0, 28)]).toEqual([200, '<!DOCTYPE html><html lang="e']);
    expect(body).toContain('<title>Alone</title>');
    expect(body).toContain('<link rel="stylesheet" href="/_next/static/chunks/a.css"/>');
    expect(body).toContain('<h1>{&quot;id&quot;:&quot;7&quot;}</h1></body></html>');
    expect(body).not.toMatch(/<script|rel="preload"/);
    expect(lines).toContain('content-type: text/html; charset=utf-8');
  });

  it('is asked as Next asks it: a name that stands twice has a list, and nobody’s title is a pattern', async () => {
    const { body } = await ask('/asked?a=1&b=x%20y&a=2&__proto__=z');
    expect(body).toContain('<p>{&quot;a&quot;:[&quot;1&quot;,&quot;2&quot;],&quot;b&quot;:&quot;x y&quot;,&quot;__proto__&quot;:&quot;z&quot;}</p>');
    expect(body).toContain('<title>$&amp; 3 - Sharing Agreed</title>');
  });

  it('comes compressed to those who take it so, and without a body to those who ask for none', async () => {
    const { head: lines, body } = await ask('/long', [['Accept-Encoding', 'gzip']]);
    expect(lines).toContain('content-encoding: gzip');
    expect(body.length).toBeLessThan(1000);
    const none = await ask('/long', [], 'HEAD');
    expect([none.status, none.body]).toEqual([200, '']);
    const answer = await fetch(`http://127.0.0.1:${port}/long`, { headers: { 'accept-encoding': 'gzip' } });
    expect(await answer.text()).toContain('long long');
  });

  it.each([
    ['a part of it comes alive', '/alive', []],
    ['it fails', '/broken', []],
    ['Next itself asks', '/of/7', [['RSC', '1']]],
    ['nothing is there', '/nothing', []],
  ] as const)('is left to Next where %s', async (_, path, headers) => {
    expect((await ask(path, headers)).body).toBe('Next');
  });

  it('is not begun again once it came alive', async () => {
    await ask('/alive');
    const before = begun;
    await ask('/alive');
    expect(begun).toBe(before);
  });
});
