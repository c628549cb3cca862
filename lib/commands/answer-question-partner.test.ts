import { expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import { answerQuestion } from './answer-question';
import { reopen } from './reopen';
import { agreed, people } from './testing/signing-steps';

async function reopened() {
  const world = await agreed();
  expect(await world.run(people.drafter, reopen)).toMatchObject({ kind: 'done' });
  const revision = (await world.file()).answers.partner?.revision;
  const choose = (partner: string) => world.run(people.drafter, answerQuestion, { screen: 'partner', revision, fields: { partner } });
  return { ...world, choose };
}

it('an agreement that was sent stays with its partner, whose answers and checklist it holds', async () => {
  const { choose, file, store, reference } = await reopened();
  expect(await choose('exampleton-hospice')).toEqual({
    kind: 'invalid',
    errors: { partner: 'This agreement was sent to Riverside Debt Advice. Withdraw it and start a new one for another organisation' },
  });
  expect((await file()).partner?.id).toBe('riverside-debt-advice');
  expect(await agreements.file(store.q, reference, ['exampleton-hospice'])).toBeUndefined();
});

it('the same partner may be chosen again', async () => {
  const { choose } = await reopened();
  expect(await choose('riverside-debt-advice')).toMatchObject({ kind: 'done' });
});
