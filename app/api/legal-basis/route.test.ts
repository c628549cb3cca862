import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perMinute } from '@/lib/server/ask-limit';
import { requests } from '@/lib/server/request-context';
import { holdRuntime } from '@/lib/server/runtime';
import { OPTIONS, POST } from './route';

let now = new Date('2026-11-22T09:00:00Z');
beforeAll(() => holdRuntime({ now: () => now } as never));
afterAll(() => holdRuntime(undefined));

const ask = (body: BodyInit, { ip = '192.0.2.1', type = 'application/json' } = {}) =>
  requests.run({ id: 'abc', nonce: '', ip }, () =>
    POST(new Request('http://x.example/api/legal-basis', { method: 'POST', body, headers: { 'content-type': type } })),
  );

describe('the question about the legal basis', () => {
  it('answers one flow, and an agreement, and says by which edition', async () => {
    const flow = await ask('{"serviceKind":"wider_support"}');
    expect([flow.status, flow.headers.get('rules-version'), flow.headers.get('access-control-allow-origin')]).toEqual([
      200,
      expect.stringMatching(/^\d{4}-/),
      '*',
    ]);
    expect(flow.headers.get('set-cookie')).toBeNull();
    expect(await flow.json()).toMatchObject({ status: 'ok', commonLaw: 'explicit_consent' });
    expect(await (await ask('{"flows":[{"serviceKind":"wider_support"}]}', { type: 'application/json; charset=utf-8' })).json()).toMatchObject({
      status: 'ok',
      flows: [{ flowId: 'flow-1', sharingPartyId: 'sharing', receivingPartyId: 'receiving' }],
      rulesVersion: flow.headers.get('rules-version'),
    });
  });

  it.each([
    ['text', 'text/plain', '{"serviceKind":"wider_support"}', 415],
    ['a form', 'application/x-www-form-urlencoded', 'serviceKind=wider_support', 415],
    ['nearly its type', 'application/jsonp', '{}', 415],
    ['half of it', 'application/json', '{"serviceKind":', 400],
    ['nothing', 'application/json', '', 400],
    ['a well without a floor', 'application/json', '['.repeat(60_000), 400],
    ['another alphabet', 'application/json', Buffer.from('{}', 'utf16le'), 400],
    ['something behind it', 'application/json', '{"serviceKind":"wider_support"} x', 400],
  ])('%s is refused', async (_, type, body, status) => {
    const answer = await ask(body, { type, ip: '192.0.2.9' });
    expect([answer.status, (await answer.json()).kind]).toEqual([status, 'refused']);
  });

  it.each([
    ...[
      'null',
      '[]',
      '7',
      '"x"',
      '{}',
      '{"flows":[]}',
      '{"flows":null}',
      '{"flows":[null]}',
      '{"flows":{"0":{}}}',
      '{"serviceKind":"x"}',
      '{"serviceKind":1e400}',
    ],
    ...['{"serviceKind":"wider_support","__proto__":{}}', '{"serviceKind":"wider_support","healthData":null}', '{"serviceKind":"wider_support","sharing":[]}'],
    `{"serviceKind":"wider_support","sharing":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
    `{"flows":[${'1,'.repeat(20_000)}1]}`,
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  ])('%s is no fact', async (body) => {
    const answer = await ask(body, { ip: '192.0.2.9' });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors.length).toBeGreaterThan(0);
  });

  it('lets nobody ask without end, and says when to ask again', async () => {
    now = new Date('2026-11-22T10:00:00Z');
    for (let asked = 0; asked < perMinute.most; asked += 1) expect((await ask('{}', { ip: '2001:db8:1:2::1' })).status).toBe(422);
    now = new Date('2026-11-22T10:00:20Z');
    const late = await ask('{"serviceKind":"wider_support"}', { ip: '2001:db8:1:2:3::9' }); // the same household
    expect([late.status, late.headers.get('retry-after'), (await late.json()).kind]).toEqual([429, '40', 'refused']);
    expect((await ask('{}', { ip: '192.0.2.7' })).status).toBe(422);
    now = new Date('2026-11-22T10:01:00Z');
    expect((await ask('{}', { ip: '2001:db8:1:2::1' })).status).toBe(422);
  });

  it('tells a browser that another site’s page may ask', () => {
    const { status, headers } = OPTIONS();
    expect([status, headers.get('access-control-allow-methods'), headers.get('access-control-allow-headers')]).toEqual([204, 'POST', 'content-type']);
  });
});
