// A charity that sent a checklist before uses its answers again for the next, by plain HTTP.
import { expect, test } from '@playwright/test';
import { formFor, wordsOf } from './http/page-form';
import { open, send } from './http/play';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';

const command = 'reuse-checklist-answers';

test('one press copies what still holds, and once it is there nothing is left to copy', async ({ baseURL }) => {
  const first = await steps.sent(baseURL!, debtAdvice);
  await steps.fillInChecklist(first);
  const begun = await steps.sent(baseURL!, debtAdvice);
  const manager = await begun.as('manager');
  const base = await steps.checklistPath(begun);
  const start = await open(manager, base);
  expect(wordsOf(start)).toMatch(/You have answered these questions before: version \d+ of the answers you keep/);
  const page = await open(manager, `${base}/use-answers`);
  expect(wordsOf(page)).toContain('Nothing more is asked for this agreement');
  const twice = formFor(page, command); // as a second tab has it
  const to = await send(manager, `${base}/use-answers`, command);
  const after = await open(manager, to);
  expect(after).not.toContain(`/do/${command}`);
  const late = await manager.post(twice.action, { ...twice.hidden, once: `${twice.hidden.once}again` });
  const refused = wordsOf(await open(manager, late.headers.get('location') ?? ''));
  expect(refused).toContain('Nothing of your earlier answers is left to use here');
  expect(to).toBe(`${base}/check`);
  expect(await send(manager, to, 'send-checklist')).toBe(`${base}/sent`);
});
