import { afterEach, expect, it } from 'vitest';
import * as sessions from '@/db/sessions';
import { aOnce, aPerson, aPractice, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { IDLE_MS } from '@/lib/domain/people/session-life';
import { requests } from '@/lib/server/request-context';
import { holdRuntime, type Runtime } from '@/lib/server/runtime';
import { sha256 } from '@/lib/server/sha256';
import { POST } from './route';

afterEach(() => holdRuntime(undefined));

async function logIn(person: string, cookie = ''): Promise<Headers> {
  const req = new Request('http://127.0.0.1:3000/do/log-in-as-demo', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
    body: new URLSearchParams({ once: aOnce(), person }),
  });
  const params = Promise.resolve({ command: 'log-in-as-demo' });
  return (await requests.run({ id: 'request', nonce: 'n', ip: '127.0.0.1' }, () => POST(req, { params }))).headers;
}

it('takes what the browser still holds of somebody whose session ended, when somebody else logs in there', async () => {
  const ports = testPorts();
  await settle(ports.store, { organisations: [aPractice()], people: ['jo', 'ann'].map((id) => aPerson({ id, email: `${id}@northfield.example` })) });
  const config = { cookie: { name: '__Host-sa', secure: true } } as Runtime['config'];
  holdRuntime({ ...ports, config, renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }), ready: async () => true });
  const cookie = (await logIn('jo')).getSetCookie()[0]?.split(';')[0];
  ports.clock.now = new Date(ports.clock.now.getTime() + IDLE_MS);
  const forgotten = async (who: string, cookies?: string) => (await logIn(who, cookies)).get('clear-site-data');
  expect([await forgotten('jo', cookie), await forgotten('ann', cookie), await forgotten('ann')]).toEqual([null, '"storage"', null]);
  const again = (await logIn('jo')).getSetCookie()[0]?.split(';')[0] ?? '';
  await ports.store.tx(async (q) => sessions.end(q, sha256(again.split('=')[1] ?? ''), ports.now())); // on their other device
  expect([await forgotten('jo', again), await forgotten('ann', again)]).toEqual([null, '"storage"']);
});
