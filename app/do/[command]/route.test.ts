import { afterEach, describe, expect, it } from 'vitest';
import * as attempts from '@/db/attempts';
import { schema } from '@/db/schema';
import { aOnce, aPerson, aPractice, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { readAttempt } from '@/lib/server/attempts';
import { cookieValue } from '@/lib/server/cookies';
import { newOnce } from '@/lib/server/once';
import { type RequestContext, requests } from '@/lib/server/request-context';
import { holdRuntime, type Runtime } from '@/lib/server/runtime';
import { IDLE_MS } from '@/lib/domain/people/session-life';
import { LIFE_MS, whoIsThere } from '@/lib/server/session';
import { codeOf, linkToken } from '@/lib/server/tokens';
import { POST } from './route';

const person = aPerson({ id: 'jo', email: 'jo@northfield.example' });
const MINUTE = 60_000;

async function start() {
  const ports = testPorts();
  await settle(ports.store, { organisations: [aPractice()], people: [person, aPerson({ id: 'ann', email: 'ann@northfield.example' })] });
  const config = { cookie: { name: '__Host-sa', secure: true } } as Runtime['config'];
  const running: Runtime & typeof ports = { ...ports, config, renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }), ready: async () => true };
  holdRuntime(running);
  return running;
}
afterEach(() => holdRuntime(undefined));

interface Sent {
  readonly cookie?: string;
  readonly json?: boolean;
  readonly type?: string;
}

async function post(command: string, body: Readonly<Record<string, string>> | string, { cookie, json, type }: Sent = {}) {
  const form = typeof body === 'string' ? body : json ? JSON.stringify(body) : new URLSearchParams(body).toString();
  const headers = {
    'content-type': type ?? (json ? 'application/json' : 'application/x-www-form-urlencoded'),
    ...(cookie && { cookie }),
    ...(json && { accept: 'application/json' }),
  };
  const context: RequestContext = { id: 'request', nonce: 'n', ip: '127.0.0.1' };
  const req = new Request(`http://127.0.0.1:3000/do/${command}`, { method: 'POST', headers, body: form });
  return requests.run(context, () => POST(req, { params: Promise.resolve({ command }) }));
}

const to = (res: Response) => res.headers.get('location') ?? '';
/** The cookies that a browser would send next. */
const jar = (res: Response, before = '') => [before, ...res.headers.getSetCookie().map((c) => c.split(';')[0] ?? '')].filter(Boolean).join('; ');
const asking = (cookie: string) => ({ cookies: cookie, address: '127.0.0.1', agent: 'test', awake: true });
const attemptIn = (path: string) => new URL(path, 'http://x').searchParams.get('attempt') ?? '';

describe('the one route', () => {
  it('takes nothing from a page that was opened for another organisation, whatever visitors may try; but lets go whoever wants to', async () => {
    const running = await start();
    const cookie = jar(await post('log-in-as-demo', { once: aOnce(), person: 'jo' }));
    const once = newOnce('another');
    for (const command of ['log-in-as-demo', 'accept-invitation', 'change-own-details'])
      expect(to(await post(command, { once, person: 'ann', token: 'x' }, { cookie }))).toContain('elsewhere=yes');
    expect((await whoIsThere(running, asking(cookie))).actor.person).toBe('jo');
    await post('log-out', { once }, { cookie });
    expect((await whoIsThere(running, asking(cookie))).actor.roles).toEqual(['visitor']);
  });

  it('answers 404, 415 and 400 before any command', async () => {
    await start();
    expect((await post('constructor', {})).status).toBe(404);
    expect((await post('no-such', {})).status).toBe(404);
    expect((await post('log-out', 'x', { type: 'text/plain' })).status).toBe(415);
    expect((await post('log-out', '{', { json: true })).status).toBe(400);
    expect((await post('log-out', '[]', { json: true })).status).toBe(400);
    expect((await post('log-out', '{"__proto__":{"x":1}}', { json: true })).status).toBe(400);
    expect((await post('log-out', '__proto__=1')).status).toBe(400);
    expect((await post('log-out', 'garbage', { type: 'multipart/form-data; boundary=x' })).status).toBe(400);
    expect((await post('log-out', '{"a":"\\ud800"}', { json: true })).status).toBe(400);
  });

  it('gives a form its page back with what was typed, and JSON the errors', async () => {
    const running = await start();
    const res = await post('request-log-in', { once: aOnce(), email: 'nobody at all', next: '/home' });
    expect([res.status, to(res)]).toEqual([303, expect.stringMatching(/^\/log-in\?next=%2Fhome&attempt=/)]);
    const { owners } = await whoIsThere(running, asking(jar(res)));
    const kept = await readAttempt(running, owners, attemptIn(to(res)));
    expect(kept).toMatchObject({
      values: { email: 'nobody at all', next: '/home' },
      outcome: { kind: 'invalid', errors: { email: expect.stringContaining('correct format') } },
    });
    expect(kept?.values).not.toHaveProperty('once');
    expect(await readAttempt(running, ['visitor:somebody-else'], attemptIn(to(res)))).toBeUndefined();

    const api = await post('request-log-in', { once: aOnce(), email: 'x' }, { json: true });
    expect([api.status, await api.json()]).toEqual([
      422,
      expect.objectContaining({ kind: 'invalid', errors: { email: expect.any(String) }, request: 'request' }),
    ]);
  });
});

describe('a demonstration person', () => {
  it('is logged in with a cookie that scripts cannot read and other sites cannot use', async () => {
    const running = await start();
    const res = await post('log-in-as-demo', { once: aOnce(), person: 'jo' });
    expect([res.status, to(res)]).toEqual([303, '/home']);
    const [cookie = ''] = res.headers.getSetCookie().filter((c) => c.startsWith('__Host-sa='));
    expect(cookie).toMatch(/^__Host-sa=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect((await whoIsThere(running, asking(jar(res)))).actor).toMatchObject({ person: 'jo', organisation: 'northfield', roles: ['drafter'], how: 'demo' });
    const token = cookieValue(jar(res), '__Host-sa') ?? 'none';
    const tables = await Promise.all([schema.session, schema.receipt, schema.event, schema.attempt].map((t) => running.store.q.select().from(t)));
    expect(JSON.stringify(tables)).not.toContain(token);
  });

  it('pressed twice gets the same session', async () => {
    const running = await start();
    const first = await post('request-log-in', { once: aOnce(), email: 'x' });
    const cookie = jar(first);
    const once = aOnce();
    const both = await Promise.all([1, 2].map(() => post('log-in-as-demo', { once, person: 'jo' }, { cookie })));
    expect(both[0]?.headers.getSetCookie()).toEqual(both[1]?.headers.getSetCookie());
    expect(await running.store.q.select().from(schema.session)).toHaveLength(1);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/%09/evil.example', '/do/log-out', '/api/x', '/a/../b', '/log-in'])(
    'goes on to %s never',
    async (next) => {
      await start();
      expect(to(await post('log-in-as-demo', { once: aOnce(), person: 'jo', next }))).toBe('/home');
    },
  );

  it('comes back to an invitation by its number; its link is kept nowhere', async () => {
    const running = await start();
    const number = '0b0e7a52-3f0f-4c2e-9a59-9d3b7f2f7c11';
    const proof = 'Q'.repeat(43);
    const next = `/invite/${number}.${proof}`;
    expect(to(await post('log-in-as-demo', { once: aOnce(), person: 'jo', next: `/invite/${number}` }))).toBe(`/invite/${number}`);
    expect(to(await post('log-in-as-demo', { once: aOnce(), person: 'jo', next }))).toBe('/home');
    expect(to(await post('request-log-in', { once: aOnce(), email: 'not one', next }))).toMatch(/^\/log-in\?attempt=/);
    expect(to(await post('request-log-in', { once: aOnce(), email: person.email, next }))).toMatch(/^\/log-in\/link-sent/);
    expect(to(await post('request-log-in', { once: aOnce(), email: person.email, next: `/invite/${number}` }))).toMatch(/^\/log-in\/link-sent/);
    const { session, receipt, event, attempt, logIn, outbox } = schema;
    const rows = JSON.stringify(await Promise.all([session, receipt, event, attempt, logIn, outbox].map((t) => running.store.q.select().from(t))));
    expect(rows).not.toContain(proof);
    const asked = await running.store.q.select().from(logIn);
    expect(asked.map((row) => row.next)).toEqual([null, `/invite/${number}`]);
    const newest = asked.at(-1);
    if (!newest) throw new Error('nothing was asked for');
    const code = codeOf(running.secret, newest);
    expect(to(await post('log-in-with-code', { once: aOnce(), logIn: newest.id, code }))).toBe(`/invite/${number}`);
  });

  it('does not exist in live mode', async () => {
    const running = await start();
    holdRuntime({ ...running, mode: 'live' });
    expect((await post('log-in-as-demo', { once: aOnce(), person: 'jo' }, { json: true })).status).toBe(404);
  });

  it('without a session is remembered, but not without end', async () => {
    const { store } = await start();
    const statuses = [];
    for (let i = 0; i < 52; i++) statuses.push((await post('log-out', { once: aOnce() })).status);
    expect(statuses.slice(48)).toEqual([303, 303, 429, 429]);
    expect(await store.q.select().from(schema.event)).toHaveLength(50);
  });

  it('logs out, and the cookie opens nothing any more', async () => {
    const running = await start();
    const cookie = jar(await post('log-in-as-demo', { once: aOnce(), person: 'jo' }));
    const res = await post('log-out', { once: aOnce() }, { cookie });
    expect([to(res), res.headers.get('clear-site-data'), res.headers.getSetCookie()[0]]).toEqual([
      '/',
      '"cookies", "storage"',
      expect.stringContaining('Max-Age=0'),
    ]);
    expect((await whoIsThere(running, asking(cookie))).actor.roles).toEqual(['visitor']);
  });
});

describe('a session', () => {
  it('rests half an hour, lives twelve hours, and ends with its person', async () => {
    const running = await start();
    const cookie = jar(await post('log-in-as-demo', { once: aOnce(), person: 'jo' }));
    const began = running.clock.now.getTime();
    const at = async (ms: number) => {
      running.clock.now = new Date(began + ms);
      return (await whoIsThere(running, asking(cookie))).actor.person;
    };
    expect(await at(IDLE_MS - 1)).toBe('jo');
    for (let t = IDLE_MS - 1; t < LIFE_MS; t += 20 * MINUTE) expect(await at(t)).toBe('jo');
    expect(await at(LIFE_MS)).not.toBe('jo');
  });

  it('that rested too long asks to log in and keeps what was typed for that person alone', async () => {
    const running = await start();
    const cookie = jar(await post('log-in-as-demo', { once: aOnce(), person: 'jo' }));
    running.clock.now = new Date(running.clock.now.getTime() + IDLE_MS);
    expect(await whoIsThere(running, asking(cookie))).toMatchObject({ ended: true, owner: 'jo' });
    const id = '7e3ad7a1-26b8-4ae7-b6f8-1d4d7c2cbb0c';
    await running.store.tx((q) =>
      attempts.keep(q, {
        id,
        owner: 'jo',
        command: 'c',
        values: { purpose: 'typed' },
        outcome: { kind: 'session-ended' },
        until: new Date(running.clock.now.getTime() + 60_000),
      }),
    );
    const again = jar(await post('log-in-as-demo', { once: aOnce(), person: 'jo', next: `/home?attempt=${id}` }, { cookie }), '');
    expect(await readAttempt(running, (await whoIsThere(running, asking(again))).owners, id)).toMatchObject({ values: { purpose: 'typed' } });
    const other = jar(await post('log-in-as-demo', { once: aOnce(), person: 'ann' }, { cookie }));
    expect(await readAttempt(running, (await whoIsThere(running, asking(other))).owners, id)).toBeUndefined();
  });

  it('is not adopted from a cookie that somebody else set', async () => {
    const running = await start();
    const planted = `__Host-sa=${'A'.repeat(43)}`;
    const res = await post('log-in-as-demo', { once: aOnce(), person: 'jo' }, { cookie: planted });
    expect(cookieValue(jar(res), '__Host-sa')).not.toBe('A'.repeat(43));
    expect((await whoIsThere(running, asking(planted))).actor.roles).toEqual(['visitor']);
  });
});

describe('a mailed link and code', () => {
  const ask = async (email: string, cookie?: string) => {
    const res = await post('request-log-in', { once: aOnce(), email }, { cookie });
    return { logIn: new URL(to(res), 'http://x').searchParams.get('log-in') ?? '', cookie: cookie ?? jar(res), res };
  };
  const rowOf = async (running: Awaited<ReturnType<typeof start>>, id: string) => {
    const row = (await running.store.q.select().from(schema.logIn)).find((r) => r.id === id);
    if (!row) throw new Error('no such row');
    return row;
  };

  it('log in once, within ten minutes, and only the newest', async () => {
    const running = await start();
    const first = await ask('Jo@Northfield.example');
    const second = await ask('jo@northfield.example', first.cookie);
    const code = async (id: string) => codeOf(running.secret, await rowOf(running, id));
    const enter = async (id: string, given: string) => (await post('log-in-with-code', { once: aOnce(), logIn: id, code: given }, { json: true })).status;
    expect(await enter(first.logIn, await code(first.logIn))).toBe(422);
    expect(await enter(second.logIn, '000000')).toBe(422);
    const given = await code(second.logIn);
    expect(await enter(second.logIn, `${given.slice(0, 3)} ${given.slice(3)}`)).toBe(200);
    expect(await enter(second.logIn, given)).toBe(422);

    const third = await ask('jo@northfield.example');
    const token = linkToken(running.secret, await rowOf(running, third.logIn));
    running.clock.now = new Date(running.clock.now.getTime() + 10 * MINUTE);
    expect((await post('log-in-with-link', { once: aOnce(), token }, { json: true })).status).toBe(422);
    running.clock.now = new Date(running.clock.now.getTime() - 1);
    expect((await post('log-in-with-link', { once: aOnce(), token: `${token}x` }, { json: true })).status).toBe(422);
    const res = await post('log-in-with-link', { once: aOnce(), token });
    expect((await whoIsThere(running, asking(jar(res)))).actor).toMatchObject({ person: 'jo', how: 'link' });
  });

  it('are answered in the same way for a mailbox that nobody has', async () => {
    const running = await start();
    const known = await ask('jo@northfield.example');
    const unknown = await ask('nobody@northfield.example');
    const shape = ({ res }: typeof known) => [res.status, to(res).replace(/[0-9a-f-]{36}/, 'id'), [...res.headers.keys()]];
    expect(shape(known)).toEqual(shape(unknown));
    expect(await running.store.q.select().from(schema.outbox)).toHaveLength(1);
    const code = codeOf(running.secret, await rowOf(running, unknown.logIn));
    expect((await post('log-in-with-code', { once: aOnce(), logIn: unknown.logIn, code }, { json: true })).status).toBe(422);
  });

  it('are counted: the eleventh mail and the eleventh wrong code are 429, and others go on', async () => {
    const running = await start();
    for (let i = 0; i < 10; i++) expect((await ask('jo@northfield.example')).res.status).toBe(303);
    const eleventh = await ask('jo@northfield.example');
    expect([eleventh.res.status, eleventh.res.headers.get('retry-after')]).toEqual([429, '3600']);
    const { logIn } = await ask('ann@northfield.example');
    const right = codeOf(running.secret, await rowOf(running, logIn));
    const wrong = right === '111111' ? '222222' : '111111';
    const guess = async (code: string) => (await post('log-in-with-code', { once: aOnce(), logIn, code }, { json: true })).status;
    for (let i = 0; i < 10; i++) expect(await guess(wrong)).toBe(422);
    expect(await guess(right)).toBe(429);
  });

  it('leave no code, token or link in the database', async () => {
    const running = await start();
    const { logIn } = await ask('jo@northfield.example');
    const row = await rowOf(running, logIn);
    await post('log-in-with-code', { once: aOnce(), logIn, code: codeOf(running.secret, row) });
    const kept = JSON.stringify(await Promise.all(Object.values(schema).map((t) => running.store.q.select().from(t))));
    expect(kept).not.toContain(codeOf(running.secret, row));
    expect(kept).not.toContain(linkToken(running.secret, row).split('.')[1]);
  });
});

describe('what was refused', () => {
  it('is kept with an NHS number masked', async () => {
    const running = await start();
    const res = await post('request-log-in', { once: aOnce(), email: 'patient 943 476 5919' });
    const { owners } = await whoIsThere(running, asking(jar(res)));
    const kept = await readAttempt(running, owners, attemptIn(to(res)));
    expect(kept?.values.email).toBe('patient ••• ••• ••••');
  });
});
