import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { settle } from '@/lib/domain/agreement/settle';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { contradictionsIn } from './contradictions';
import { lookedAtOn, ownPurpose, withAnswers } from './testing/changed-files';

const isForAnything = (mayDo: string): boolean => {
  const file = withAnswers(goldenFile, ownPurpose({ mayDo }));
  const model = settle(file, catalogue);
  if (!model) throw new Error('the file does not settle');
  return contradictionsIn({ file, model, result: assessModel(model), catalogue, today: lookedAtOn }).some(({ id }) => id === 'details-for-anything');
};

it('stops a use that is no use in particular', () => {
  for (const text of [
    'use the details for anything it thinks useful',
    'use the details as it sees fit',
    'contact the person and do whatever we like with the details',
    'use the details for any purpose',
    'use the details in any way it chooses',
  ])
    expect([text, isForAnything(text)]).toEqual([text, true]);
});

const ofFundraising = (mayDo: string): boolean => {
  const file = withAnswers(goldenFile, ownPurpose({ mayDo }));
  const model = settle(file, catalogue);
  if (!model) throw new Error('the file does not settle');
  const all = contradictionsIn({ file, model, result: assessModel(model), catalogue, today: lookedAtOn });
  return all.some(({ id }) => id === 'details-perhaps-for-fundraising');
};

it('asks about money by any name', () => {
  for (const text of ['find families who may leave money to it', 'tell people of gifts in wills', 'invite families to give'])
    expect([text, ofFundraising(text)]).toEqual([text, true]);
  for (const text of ['ask people to give feedback', 'help people who leave something behind', 'help with a will'])
    expect([text, ofFundraising(text)]).toEqual([text, false]);
});

it('leaves alone what a person needs, and what is denied', () => {
  for (const text of [
    'help the person with anything they want',
    'contact the person and help with whatever they think useful',
    'support the person in any way that it can',
    'contact the person, and use nothing for any other purpose',
    'ask if there is anything else we can do',
  ])
    expect([text, isForAnything(text)]).toEqual([text, false]);
});
