// What a form leads to that is sent too early by whoever came in by the link of an invitation: to the code, and back with what was typed.
import { afterEach, expect, it } from 'vitest';
import * as sessions from '@/db/sessions';
import { aOnce, aPerson, aPractice, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { readAttempt } from '@/lib/server/attempts';
import { requests } from '@/lib/server/request-context';
import { holdRuntime, type Runtime } from '@/lib/server/runtime';
import { newSession, sessionToken } from '@/lib/server/tokens';
import { POST } from './route';

afterEach(() => holdRuntime(undefined));

it('leads to the code and back to the page with what was typed, and tells a program so', async () => {
  const ports = testPorts();
  await settle(ports.store, { organisations: [aPractice()], people: [aPerson({ id: 'mo', roles: ['admin'] })] });
  const config = { cookie: { name: '__Host-sa', secure: true } } as Runtime['config'];
  const running = { ...ports, config, renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }) as const, ready: async () => true };
  holdRuntime(running);
  const { session, tokenSha256 } = newSession(ports.secret);
  const at = ports.now();
  const endsAt = new Date(at.getTime() + 3_600_000);
  const opened = { tokenSha256, personId: 'mo', organisationId: 'northfield', how: 'invitation', endsAt, authenticatedAt: new Date(0) } as const;
  await ports.store.tx((q) => sessions.open(q, opened, at));
  let cookie = `__Host-sa=${sessionToken(ports.secret, session)}`;
  const post = (command: string, body: Readonly<Record<string, string>>, json = false) => {
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded', ...(json && { accept: 'application/json' }) };
    const req = new Request(`http://127.0.0.1:3000/do/${command}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ once: aOnce(), ...body }).toString(),
    });
    return requests.run({ id: 'request', nonce: 'n', ip: '127.0.0.1' }, () => POST(req, { params: Promise.resolve({ command }) }));
  };
  const on = (res: Response) => new URL(res.headers.get('location') ?? '', 'http://x');

  const program = await post('invite-colleague', { email: 'lee@northfield.example' }, true);
  expect([program.status, await program.json()]).toMatchObject([403, { kind: 'code-first' }]);
  const asked = on(await post('invite-colleague', { email: 'lee@northfield.example' }));
  const next = asked.searchParams.get('next') ?? '';
  expect([asked.pathname, next]).toEqual(['/account/confirm-it-is-you', expect.stringMatching(/^\/people\/invite\?attempt=/)]);

  const wrong = on(await post('confirm-it-is-you', { next, person: 'somebody-else' }));
  expect([wrong.pathname, wrong.searchParams.get('next')]).toEqual(['/account/confirm-it-is-you', next]);
  const shown = await post('confirm-it-is-you', { next, person: 'mo' });
  expect(shown.headers.get('location')).toBe(next);
  cookie = shown.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const kept = await readAttempt(running, ['mo'], new URL(next, 'http://x').searchParams.get('attempt'));
  expect(kept).toMatchObject({ command: 'invite-colleague', values: { email: 'lee@northfield.example' }, outcome: { kind: 'code-first' } });
  expect(on(await post('end-other-sessions', {})).pathname).toBe('/account');
});
