import { expect, it } from 'vitest';
import { withAnswers } from '../checks/contradictions/testing/changed-files';
import { beforeSharing } from './before-sharing';
import { goldenFile, plannedFile } from './testing/golden-file';
import { donationHospice } from './testing/other-files';
import { sourceOf } from './testing/printed';

it('is what the text wants done first, by either side, each once', () => {
  const young = withAnswers(donationHospice, { people: { who: ['adults', 'children'], howMany: '50-500' } });
  expect(beforeSharing(sourceOf(young))).toEqual([
    'ask the records lead to confirm how long a child’s record is kept',
    'make a notice that children can follow',
  ]);
  expect(beforeSharing(sourceOf(goldenFile))).toEqual([]);
});

it('is the condition that the IG lead wrote with the decision', () => {
  const decided = (reason: string) => {
    const { checklist } = plannedFile;
    const source = sourceOf(plannedFile);
    const { decision } = checklist;
    if (!decision) throw new Error('not decided');
    return beforeSharing({ ...source, checklist: { ...checklist, decision: { ...decision, reason } } });
  };
  expect(decided('The notice names us before sharing starts')).toEqual(['the notice names us before sharing starts']);
  expect(decided('Two volunteers are trained before the first referral')).toHaveLength(1);
  for (const said of ['Two more are trained prior to sharing', 'They name somebody before they send anything']) expect(decided(said)).toHaveLength(1);
  for (const said of ['The plan is short', 'We look again before sharing ends', 'They had no policy before sharing was agreed'])
    expect(decided(said)).toEqual([]);
});
