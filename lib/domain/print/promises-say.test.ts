// What sections 1 and 4 promise of a log-in and of two sides that decide together stands among the promises too.
import { expect, it } from 'vitest';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import { promises } from './promises';
import { goldenFile } from './testing/golden-file';
import { printedText, sourceOf } from './testing/printed';

const access = { system: 'Case system', jobs: 'advisers', review: 'every 3 months' };
const logsIn = withAnswers(goldenFile, { 'send-how': { methods: ['access'] }, 'send-how-access': access });
const of = (file: typeof goldenFile, side: 'sharing' | 'receiving') => promises(sourceOf(file), side).map(({ what, section }) => `${section}: ${what}`);

it('a log-in has its contracts, and somebody looks at who looked at what', () => {
  expect(printedText(logsIn)).toMatch(/have an honorary contract or a written access agreement/u);
  expect(of(logsIn, 'sharing')).toEqual(
    expect.arrayContaining([
      '4: Look through the log-ins, and at who looked at what',
      '4: Have an honorary contract or a written access agreement with everybody of the Charity who logs in',
    ]),
  );
  expect(of(goldenFile, 'sharing').join('\n')).not.toMatch(/log-in|honorary/u);
});

it('both sides that decide together say the gist of it in their notices', () => {
  const source = sourceOf(goldenFile);
  const parties = source.model.parties.map((party) => ({ ...party, role: 'joint_controller' as const }));
  const model = { ...source.model, parties, together: { what: 'Who is seen first', contactPoint: 'sharing' as const } };
  for (const side of ['sharing', 'receiving'] as const) {
    const gist = { what: 'Say in short in your privacy notice what both sides decide together', section: 1 };
    expect(promises({ ...source, model }, side)).toContainEqual(expect.objectContaining(gist));
    expect(promises(source, side)).not.toContainEqual(expect.objectContaining(gist));
  }
});

it('what becomes of details after a no is not agreed each time: section 9 says it', () => {
  expect(personActionSentences.NOTIFY_VCS_IF_ALREADY_SHARED).toContain('Section 9 of the agreement says what becomes of them');
  expect(printedText(goldenFile)).toContain('then stops contact and deletes the referral');
});
