import type { AgreementFile } from '../agreement/agreement-file';
import type { AskedFirst } from '../assurance/plan-said';
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { withAnswers } from '../checks/contradictions/testing/changed-files';
import { frameWords } from './frame-words';
import { askedBefore, beforeSharing, dutiesBefore, placesBefore } from './before-sharing';
import { printAgreement } from './print-agreement';
import { promises } from './promises';
import { goldenFile, plannedFile } from './testing/golden-file';
import { dutiesOnce } from './duties-once';
import { commissionedHospice, donationHospice } from './testing/other-files';
import { sourceOf } from './testing/printed';

it('asks nothing for a child’s record of a version of another nation that was frozen before it was asked there, on paper and as a duty', () => {
  const young = withAnswers(commissionedHospice, { people: { who: ['adults', 'young'], howMany: '50-500' } });
  const abroad: AgreementFile = { ...young, status: 'signed', sharing: { ...young.sharing, nation: 'wales' } };
  const source = sourceOf(abroad);
  const { childRecordsAsked: asked, ...people } = source.model.people;
  const frozen = { ...source, model: { ...source.model, people } };
  const said = [source, frozen].map((one) => [beforeSharing(one).join(), JSON.stringify(printAgreement(one))].map((text) => /records lead/u.test(text)));
  expect([asked, ...said]).toEqual([true, [true, true], [false, false]]);
  const owed = (signed?: Parameters<typeof dutiesOnce>[4]) =>
    dutiesOnce(abroad, 'receiving', catalogue, '2026-11-23', signed).some(({ duty }) => duty === 'childrens-records');
  expect([owed(), owed({ model: frozen.model, legalBasis: frozen.result })]).toEqual([true, false]);
  expect(sourceOf(young).model.people.childRecordsAsked).toBeUndefined();
  expect(beforeSharing(sourceOf(young)).join()).toContain('records lead');
});

const replaces = {} as unknown as NonNullable<AgreementFile['replaces']>;

it('is what the text wants done first, by either side, each once', () => {
  const young = withAnswers(donationHospice, { people: { who: ['adults', 'children'], howMany: '50-500' } });
  expect(beforeSharing(sourceOf(young))).toEqual([
    'ask the records lead to confirm how long a child’s record is kept',
    'make a notice that children can follow',
  ]);
  expect([askedBefore(sourceOf(young)), dutiesBefore(sourceOf(young)).length]).toEqual([[], 2]);
  // Both owe the notice for children: it stands until both have said that they made it.
  const said = (side: 'sharing' | 'receiving') => ({ duty: 'childrens-notice' as const, side, what: '', day: '2026-11-20', by: 'x', byName: 'X', at: '' });
  const left = (dutiesDone: readonly ReturnType<typeof said>[]) => beforeSharing(sourceOf(young), { dutiesDone }).filter((what) => what.includes('notice'));
  expect([left([said('sharing')]), left([said('sharing'), said('receiving')])]).toEqual([['make a notice that children can follow'], []]);
  expect(placesBefore(sourceOf(young))).toBe('sections 5 and 9');
  expect(beforeSharing(sourceOf(goldenFile))).toEqual([]);
  expect(printAgreement(sourceOf(goldenFile)).before).toBeUndefined();
});

const look = { by: 'a', byName: 'A', at: '2026-12-20T09:00:00.000Z', found: [], decision: 'condition', reason: 'Late' } as const;
const asked = { what: 'Lock the cupboard', owner: 'Manager', by: '2027-01-09' };

const decided = (reason: string, first?: boolean, row?: AskedFirst) => {
  const source = sourceOf(plannedFile);
  const { decision, review } = plannedFile.checklist;
  if (!decision) throw new Error('not decided');
  return {
    ...source,
    checklist: {
      ...plannedFile.checklist,
      ...(row && review && { review: { ...review, rows: { transparency: { outcome: 'accept-safeguard' as const, first: row } } } }),
      decision: { ...decision, reason, ...(first !== undefined && { first }) },
    },
  };
};

it('is the condition that the IG lead wrote with the decision, until the checklist is looked at again', () => {
  const named = decided('The notice names us before sharing starts');
  expect(beforeSharing(named)).toEqual(['the notice names us before sharing starts']);
  expect(beforeSharing(named, { looks: [look] })).toEqual([]);
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
  expect(first('sharing').map(({ what }) => what)).toEqual([
    'Send nothing before what the schedule lists first is done, unless to keep somebody from serious harm',
  ]);
});

it('is what was chosen, and no words of it are read then', () => {
  expect(beforeSharing(decided('Refresher training done; the notice names us before sharing starts', false))).toEqual([]);
  expect(beforeSharing(decided('Both laptops are encrypted', true))).toEqual(['both laptops are encrypted']);
  expect(beforeSharing(decided('The plan is short', false, 'plan'))).toEqual([expect.stringMatching(/^we will publish a short privacy notice/)]);
  expect(beforeSharing(decided('The plan is short', false, 'safeguard'))).toEqual([expect.stringMatching(/^we tell each person/)]);
  expect(beforeSharing(decided('The plan is short', false, 'nothing'))).toEqual([]);
});

it('is said in the row of the plan too', () => {
  const row = (first: AskedFirst) => printAgreement(decided('The plan is short', false, first)).schedule?.rows.find(({ plan }) => plan !== undefined)?.plan;
  expect(row('plan')).toMatch(/December 2026\. Nothing is sent before it is done\.$/);
  expect(row('safeguard')).toMatch(/December 2026\. Before anything is sent, and until then: We tell each person/);
  expect(row('nothing')).toMatch(/December 2026\. Until then: We tell each person/);
});

it('goes once it is said to be done: the safeguard by itself, the plan with its plan', () => {
  const chosen = decided('Both laptops are encrypted', true, 'safeguard');
  const said = { by: 'm', byName: 'M', at: '2026-12-01T09:00:00.000Z' };
  const { review } = chosen.checklist;
  if (!review) throw new Error('not reviewed');
  const done = (firsts: Record<string, typeof said>) => beforeSharing({ ...chosen, checklist: { ...chosen.checklist, review: { ...review, firsts } } });
  expect(done({ reason: said })).toEqual([expect.stringMatching(/^we tell each person/)]);
  expect(done({ reason: said, transparency: said })).toEqual([]);
});

it('is what the last look asks for, and in a new version only what was chosen', () => {
  const named = decided('The notice names us before sharing starts');
  expect(beforeSharing(named, { looks: [{ ...look, condition: asked }] })).toEqual([]);
  expect(beforeSharing(named, { looks: [{ ...look, condition: { ...asked, first: true } }] })).toEqual(['lock the cupboard']);
  expect(beforeSharing(named, { replaces })).toEqual([]);
  expect(beforeSharing(decided('Both laptops are encrypted', true), { replaces })).toEqual(['both laptops are encrypted']);
});
