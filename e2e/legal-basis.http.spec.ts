// The question about the legal basis as programs ask it: every worked case through the built service, without log in, cookie or origin.
import { expect, test } from '@playwright/test';
import { assessFlow } from '@/lib/domain/legal-basis/assess-flow';
import { factsOf, legalCases } from '@/lib/domain/legal-basis/testing/cases';

test('every worked case gets its answer over HTTP, alone and as flows of an agreement', async ({ baseURL }) => {
  const ask = (body: unknown) =>
    fetch(new URL('/api/legal-basis', baseURL), { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  for (const { id, facts } of legalCases) {
    const answer = await ask(facts);
    expect([id, answer.status, answer.headers.get('set-cookie')]).toEqual([id, 200, null]);
    expect(await answer.json(), id).toEqual(JSON.parse(JSON.stringify(assessFlow(factsOf(facts)))));
  }
  const agreement = await (await ask({ flows: legalCases.slice(0, 50).map(({ facts, id }) => ({ ...facts, flowId: id })) })).json();
  for (const { flowId, result } of agreement.flows) {
    const { facts } = legalCases.find(({ id }) => id === flowId) ?? { facts: {} };
    expect(result, flowId).toEqual(JSON.parse(JSON.stringify(assessFlow(factsOf(facts)))));
  }
});

test('says what is wrong and what is allowed, to any site', async ({ baseURL }) => {
  const foreign = { origin: 'https://another.example', 'content-type': 'application/json' };
  const wrong = await fetch(new URL('/api/legal-basis', baseURL), { method: 'POST', body: '{"serviceKind":"spa","x":1}', headers: foreign });
  expect([wrong.status, wrong.headers.get('access-control-allow-origin'), wrong.headers.get('cache-control')]).toEqual([
    422,
    '*',
    expect.stringContaining('no-store'),
  ]);
  expect((await wrong.json()).errors.map(({ path }: { path: string }) => path)).toEqual(['serviceKind', 'x']);
  const asked = await fetch(new URL('/api/legal-basis', baseURL), { method: 'OPTIONS', headers: { ...foreign, 'access-control-request-method': 'POST' } });
  expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
  const read = await fetch(new URL('/api/legal-basis', baseURL));
  expect([read.status, read.headers.get('allow'), (await read.json()).kind]).toEqual([405, 'POST, OPTIONS', 'refused']);
  const described = await fetch(new URL('/api/openapi.json', baseURL));
  expect([described.status, described.headers.get('content-type')]).toEqual([200, expect.stringContaining('application/json')]);
  expect(await described.json()).toMatchObject({ openapi: '3.1.0', servers: [{ url: baseURL }], paths: { '/api/legal-basis': {} } });
});
