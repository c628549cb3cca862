import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { resolveQuestion } from './resolve-question';
import { answerLines } from './said-rows';
import { answerAll, contextOf, fileWith, standardDebt } from './testing/contexts';

const context = contextOf(answerAll(fileWith({}), standardDebt));
const lines = (id: string, value: Readonly<Record<string, string | readonly string[]>>) => {
  const question = catalogue.questions.find((one) => one.id === id)!;
  return answerLines(resolveQuestion(question, context).form.fields, value);
};

describe('answerLines', () => {
  it('reads the first answer as it stands, and says of every other what it answers', () => {
    expect(lines('people', { who: ['adults', 'carers'], carerWhose: ['carer-own', 'cared-for'], carerAgreement: 'each', howMany: 'under-50' })).toEqual([
      'Adults who use the service',
      'Family, friends or carers',
      'Whose details will you share? The carer’s own details; Details about the person they care for',
      'Who says yes? Each person says yes for their own details',
      'About how many people a year? Under 50',
    ]);
    expect(lines('telling-people', { tell: ['staff'], record: 'either' })).toEqual([
      'Staff will tell them',
      'How will staff record that they said yes? Either way',
    ]);
    expect(lines('send-how-access', { system: 'S1', jobs: 'Advisers', review: 'Each month' })).toEqual([
      'Which system: S1',
      'Which jobs at Riverside Advice can log in: Advisers',
      'How often you check who can log in: Each month',
    ]);
  });
  it('leaves a text alone that speaks for itself', () => {
    expect(lines('legal-read', { read: 'does-not-fit', doubt: 'It is care' })).toEqual(['Something here does not fit our service', 'It is care']);
    expect(lines('service', { serviceType: 'something-else', other: 'Lifts to the clinic' })).toEqual(['Something else', 'Lifts to the clinic']);
  });
});
