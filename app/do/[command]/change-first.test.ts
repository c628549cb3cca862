import { afterEach, expect, it } from 'vitest';
import { aOnce, aPerson, aPractice, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { leftOn } from '@/lib/server/attempts';
import { requests } from '@/lib/server/request-context';
import { holdRuntime, type Runtime } from '@/lib/server/runtime';
import { POST } from './route';

afterEach(() => holdRuntime(undefined));

const reference = 'SA-7K4M-2QXR';

async function post(command: string, fields: Readonly<Record<string, string>>, cookie = ''): Promise<Headers> {
  const req = new Request(`http://127.0.0.1:3000/do/${command}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
    body: new URLSearchParams({ once: aOnce(), ...fields }),
  });
  const params = Promise.resolve({ command });
  return (await requests.run({ id: 'request', nonce: 'n', ip: '127.0.0.1' }, () => POST(req, { params }))).headers;
}

it('keeps what is typed when a Change of the form is pressed, runs nothing, and leads to pages of our own alone', async () => {
  const ports = testPorts();
  await settle(ports.store, { organisations: [aPractice()], people: [aPerson({ id: 'jo', email: 'jo@northfield.example' })] });
  const config = { cookie: { name: '__Host-sa', secure: true } } as Runtime['config'];
  holdRuntime({ ...ports, config, renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }), ready: async () => true });
  const cookie = (await post('log-in-as-demo', { person: 'jo' })).getSetCookie()[0]?.split(';')[0];
  const leave = async (change: string, cookies = cookie) =>
    (await post('record-ig-review', { reference, publishedWhere: 'On the wall, 943 476 5919', change }, cookies)).get('location');
  const left = () => leftOn(ports.store.q, 'jo', 'record-ig-review', reference, ports.now());
  const change = `/agreements/${reference}/draft/people?from=ig-review`;
  expect(await leave(change)).toBe(change);
  expect((await left())?.values.publishedWhere).toMatch(/^On the wall/);
  expect(JSON.stringify(await left())).not.toContain('943 476 5919');
  expect(await leave(change, '')).toContain('/log-in?next=');
  ports.clock.now = new Date(ports.clock.now.getTime() + 60_000);
  for (const other of ['https://elsewhere.example/', '//elsewhere.example', '/log-out'])
    expect(await leave(other)).toContain(`/agreements/${reference}/draft/ig-review?attempt=`);
  // The form came back with what is wrong: that stands there now.
  expect(await left()).toBeUndefined();
});
