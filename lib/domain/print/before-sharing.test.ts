import { expect, it } from 'vitest';
import { withAnswers } from '../checks/contradictions/testing/changed-files';
import { frameWords } from './frame-words';
import { beforeSharing, placesBefore } from './before-sharing';
import { printAgreement } from './print-agreement';
import { promises } from './promises';
import { goldenFile, plannedFile } from './testing/golden-file';
import { donationHospice } from './testing/other-files';
import { sourceOf } from './testing/printed';

it('is what the text wants done first, by either side, each once', () => {
  const young = withAnswers(donationHospice, { people: { who: ['adults', 'children'], howMany: '50-500' } });
  expect(beforeSharing(sourceOf(young))).toEqual([
    'ask the records lead to confirm how long a child’s record is kept',
    'make a notice that children can follow',
  ]);
  expect(placesBefore(sourceOf(young))).toBe('sections 5 and 9');
  expect(beforeSharing(sourceOf(goldenFile))).toEqual([]);
  expect(printAgreement(sourceOf(goldenFile)).before).toBeUndefined();
});

const decided = (reason: string) => {
  const source = sourceOf(plannedFile);
  const { decision } = plannedFile.checklist;
  if (!decision) throw new Error('not decided');
  return { ...source, checklist: { ...plannedFile.checklist, decision: { ...decision, reason } } };
};

it('is the condition that the IG lead wrote with the decision, until the checklist is looked at again', () => {
  const named = decided('The notice names us before sharing starts');
  expect(beforeSharing(named)).toEqual(['the notice names us before sharing starts']);
  expect(beforeSharing(named, true)).toEqual([]);
  expect(beforeSharing(decided('Two volunteers are trained before the first referral'))).toHaveLength(1);
  expect(beforeSharing(decided('The plan is short'))).toEqual([]);
});

it('stands in the schedule, beside the day it starts and among the promises of both sides', () => {
  const source = decided('The notice names us before sharing starts');
  const print = printAgreement(source);
  expect(print.schedule?.notes[0]?.text).toBe(
    'Sharing starts only when this is done, whatever later day a plan names: the notice names us before sharing starts.',
  );
  expect(print.start).toMatch(/; before anything is sent, see the schedule$/u);
  const facts = frameWords(print, { mark: 'signed', date: '2026-11-20T12:00:00Z', signed: [], term: { starts: '2026-11-20', review: '2027-11-20' } }).facts;
  expect(facts).toContain('Starts on 20 November 2026; before anything is sent, see the schedule');
  const first = (side: 'sharing' | 'receiving') => promises(source, side).filter(({ when }) => when === 'Before sharing starts');
  expect(first('receiving').map(({ what }) => what)).toEqual(['The notice names us before sharing starts']);
  expect(first('sharing').map(({ what }) => what)).toEqual(['Send nothing before what the schedule lists first is done']);
});
