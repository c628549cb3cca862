import { expect, it } from 'vitest';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { exerciseClass } from '@/lib/domain/print/testing/other-files';
import { flaggedAnswers } from './flagged-answers';
import { contextOf } from './testing/contexts';

it('has every law in the place of a yes, but section 35 of the advocates that it is for', () => {
  const laws = (file: typeof exerciseClass) =>
    flaggedAnswers(contextOf(file)).flatMap(({ question, words }) => (question === 'law-gives-right' ? [words] : []));
  const byLaw = withAnswers(exerciseClass, { 'law-gives-right': { law: 'mca-35' } });
  const advocate = { service: { serviceType: 'advocacy' }, 'service-confirm': { confirm: 'yes' } };
  expect(laws(exerciseClass)).toEqual([]);
  expect(laws(byLaw)).toEqual(['Mental Capacity Act 2005, section 35']);
  expect(laws(withAnswers(byLaw, advocate))).toEqual([]);
  expect(laws(withAnswers(byLaw, { ...advocate, 'law-gives-right': { law: 'mha-130b' } }))).toEqual(['Mental Health Act 1983, section 130B']);
});
