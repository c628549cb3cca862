import { afterEach, beforeEach, expect, it } from 'vitest';
import * as mailChoices from '@/db/mail-choices';
import { aPerson, aPractice, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { perMinute } from '@/lib/server/ask-limit';
import { requests } from '@/lib/server/request-context';
import { holdRuntime, type Runtime } from '@/lib/server/runtime';
import { stopNumbered } from '@/lib/server/stop-link';
import { linkToken } from '@/lib/server/tokens';
import { POST } from './route';

const jo = aPerson({ id: 'jo', email: 'jo@northfield.example' });
let ports: ReturnType<typeof testPorts>;

beforeEach(async () => {
  ports = testPorts();
  await settle(ports.store, { organisations: [aPractice()], people: [jo] });
  const config = { cookie: { name: '__Host-sa', secure: true } } as Runtime['config'];
  holdRuntime({ ...ports, config, renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }), ready: async () => true });
});
afterEach(() => holdRuntime(undefined));

const token = () => linkToken(ports.secret, stopNumbered(jo.id, 'reminders', jo.email));
const oneClick = () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
const chosen = () => mailChoices.of(ports.store.q, jo.id);

function post(asked: string, body: BodyInit = oneClick(), ip = '192.0.2.1') {
  const req = new Request('http://127.0.0.1:3000/do/stop-emails', { method: 'POST', body });
  return requests.run({ id: 'abc', nonce: '', ip, oneClick: asked }, () => POST(req, { params: Promise.resolve({ command: 'stop-emails' }) }));
}

it('switches them off at one press, with either kind of body, and says the same again; it is led nowhere and given nothing', async () => {
  const first = await post(token());
  expect([first.status, first.headers.get('location'), first.headers.getSetCookie()]).toEqual([200, null, []]);
  const said = await first.text();
  expect(said).toContain('These emails are switched off');
  expect(said).not.toMatch(/jo|northfield/i);
  expect(await chosen()).toEqual({ reminders: 'off' });
  const parts = new FormData();
  parts.set('List-Unsubscribe', 'One-Click');
  const again = await post(token(), parts);
  expect([again.status, await again.text()]).toEqual([200, said]);
});

it('does nothing for a body that says something else', async () => {
  for (const body of ['', 'List-Unsubscribe=One-Click', new URLSearchParams({ 'List-Unsubscribe': 'Two' }), new URLSearchParams({ once: 'x'.repeat(20) })])
    expect((await post(token(), body)).status).toBe(405);
  expect(await chosen()).toEqual({});
});

it('has one answer for every link that is not good', async () => {
  const old = linkToken(ports.secret, stopNumbered(jo.id, 'reminders', 'before@northfield.example'));
  const answers = await Promise.all(['', 'x', 'a'.repeat(5_000), `${token()}x`, 'reminders-nobody.x', '%2e', old].map((one) => post(one)));
  const said = await Promise.all(answers.map(async (res) => [res.status, await res.text()]));
  expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(said[0]).toEqual([404, expect.stringContaining('This link does not work any more')]);
  expect(await chosen()).toEqual({});
});

it('is asked as often as any question that anybody may ask', async () => {
  for (let n = 0; n < perMinute.most; n++) await post('', '', '192.0.2.9');
  const more = await post(token(), oneClick(), '192.0.2.9');
  expect([more.status, Number(more.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect(await chosen()).toEqual({});
});
