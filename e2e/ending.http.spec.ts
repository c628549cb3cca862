// A signed agreement is ended early by forms alone: read once more before it happens, the same for both sides afterwards, its bytes as they were.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { formFor, wordsOf } from './http/page-form';
import { open } from './http/play';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';

test('the drafter ends it for today: nothing happens before the second page, then both sides read the same', async ({ baseURL }) => {
  const begun = await steps.issued(baseURL!, debtAdvice);
  for (const side of ['sharing', 'receiving'] as const) await steps.sign(begun, side);
  const [drafter, partner] = [await begun.as('drafter'), await begun.as('receivingSignatory')];
  const json = begun.path('/versions/1/agreement.json');
  const before = (await drafter.get(json)).body;
  const page = await open(drafter, begun.path('/end'));
  const { action, hidden } = formFor(page, 'end-agreement');
  const [year, month, day] = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' }).split('-');
  const said = { 'on-day': day ?? '', 'on-month': month ?? '', 'on-year': year ?? '', sooner: 'at-risk', reason: 'A laptop was stolen', held: 'deleted' };
  const asked = await drafter.post(action, { ...hidden, ...said });
  const again = await open(drafter, asked.headers.get('location') ?? '');
  expect(wordsOf(again)).toContain('You are ending this agreement');
  expect(wordsOf(await open(partner, begun.path()))).toContain('In force');
  const sure = formFor(again, 'end-agreement');
  const ended = await drafter.post(sure.action, sure.hidden);
  expect([ended.status, ended.headers.get('location')]).toEqual([303, begun.path('/end')]);
  expect(wordsOf(await open(drafter, begun.path('/end')))).toContain('The agreement has ended');
  for (const client of [drafter, partner]) {
    const words = wordsOf(await open(client, begun.path()));
    expect(words).toContain('Ended early');
    expect(words).toContain('A laptop was stolen');
    expect(words).toContain('asks Riverside Debt Advice to delete the details it holds');
    expect(wordsOf(await open(client, begun.path('/documents/volunteer-card')))).toContain('Ended – do not use');
  }
  expect(wordsOf(await open(partner, begun.path('/promises')))).toContain('This is what is left to do');
  expect((await drafter.get(json)).body).toBe(before);
  const late = await partner.post(action, { ...hidden, ...said, sure: 'yes', once: randomUUID() }, 'json');
  expect([late.status, late.body]).toEqual([409, expect.stringContaining('This agreement has been ended already')]);
});
