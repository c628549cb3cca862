import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { FormValue } from '@/lib/domain/questions/form';
import { goldenFile } from './testing/golden-file';
import { printedText } from './testing/printed';

const noEffect = 'Saying no does not affect the person’s care.';
const explained = 'The side that is told explains what not sharing may mean';

const reviewed = (noEffectConfirmed: boolean): AgreementFile => ({ ...goldenFile, igReview: { ...goldenFile.igReview!, noEffectConfirmed } });

function telling(value: FormValue): AgreementFile {
  const checklist = goldenFile.checklist!;
  return { ...goldenFile, checklist: { ...checklist, answers: { ...checklist.answers, privacy: { ...checklist.answers.privacy!, value } } } };
}

describe('section 9', () => {
  it('promises that saying no changes nothing only where the IG lead said so', () => {
    expect(printedText(reviewed(true))).toContain(`${noEffect}\n${explained}`);
    expect(printedText(reviewed(false))).not.toContain(noEffect);
    expect(printedText(reviewed(false))).toContain(explained);
  });

  it.each([
    [{ answer: 'in-place', noticeUrl: 'https://riverside-debt.example/privacy/' }, 'in its privacy notice (riverside-debt.example/privacy)'],
    [{ answer: 'in-place', noticeUrl: 'www.riverside-debt.example' }, 'in its privacy notice (www.riverside-debt.example)'],
    [{ answer: 'in-place', noticeUrl: 'A sheet at the first class' }, 'in this way: a sheet at the first class'],
    [{ answer: 'partly' }, 'The Charity tells people in its privacy notice (website)'],
  ])('says where the partner tells people: %j', (value, words) => expect(printedText(telling(value))).toContain(words));
});
