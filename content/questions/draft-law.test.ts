import { expect, it } from 'vitest';
import { resolveQuestion } from '@/lib/domain/questions/resolve-question';
import { readForm } from '@/lib/domain/questions/read-form';
import { answerAll, contextOf, fileWith, standardDebt } from '@/lib/domain/questions/testing/contexts';
import { draftLawQuestion } from './draft-law';

const read = (act: string) =>
  readForm(resolveQuestion(draftLawQuestion, contextOf(answerAll(fileWith({}), standardDebt))).form, { law: 'other', act }, '2026-11-22');

it('takes an Act, and refuses a contract at its field', () => {
  expect(read('our contract with the council')).toMatchObject({ ok: false, errors: { act: expect.stringContaining('not a contract') } });
  expect(read('asdf qwerty')).toMatchObject({ ok: false, errors: { act: expect.stringContaining('with its year') } });
  expect(read('Example Act 2020, section 4').ok).toBe(true);
});
