import { expect, it } from 'vitest';
import { assessModel } from '../legal-basis/assess-model';
import { testsOf } from '../legal-basis/paragraph-tests';
import type { Override } from '../legal-basis/result';
import { goldenFile } from '../print/testing/golden-file';
import { commissionedHospice, commissionedHospiceNoLaw, donationHospice } from '../print/testing/other-files';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from './agreement-file';
import { checkMet } from './checks';
import { type Check, lifecycle } from './lifecycle';
import type { Side } from './model';
import { settle } from './settle';

/** One check of an agreement of which all else is answered. */
function isMet(check: Check, file: AgreementFile): boolean {
  const model = settle(file, catalogue);
  if (!model) throw new Error('the file does not settle');
  return checkMet[check]({
    file,
    side: 'sharing',
    model,
    result: assessModel(model),
    missing: [],
    unconfirmed: [],
    missingReview: [],
    signed: [],
  });
}

it.each([
  ['a surgery and a charity', goldenFile],
  ['a hospice that names its law', commissionedHospice],
  ['a hospice that names none, and says why it needs the details', commissionedHospiceNoLaw],
  ['a hospice that nobody pays', donationHospice],
])('%s each have their reason', (_, file) => {
  expect(isMet('own-task-or-interests', file)).toBe(true);
});

it('a public task without a named law is no reason, of a public body as little as of any other', () => {
  const { taskInLaw: _, ...sharing } = goldenFile.sharing;
  expect(isMet('own-task-or-interests', { ...goldenFile, sharing })).toBe(false);
});

it('what comes back on request waits for the law that the request names, though the public body itself relies on another', () => {
  const { taskInLaw: _, ...sharing } = donationHospice.sharing;
  const facts = (organisation: AgreementFile['sharing']) => {
    const model = settle({ ...donationHospice, sharing: organisation }, catalogue);
    if (!model) throw new Error('the file does not settle');
    const { flows, ...result } = assessModel(model);
    const onLaw = { partyId: sharing.id, field: 'art6', default: '6(1)(e)', chosen: '6(1)(c)', law: 'Example Act 2020, section 1', by: 'ig-lead' };
    const relied = flows.map((flow) => ({
      ...flow,
      result: { ...flow.result, art6: { ...flow.result.art6, sharing: '6(1)(c)' as const }, overrides: [onLaw as Override] },
    }));
    return {
      file: donationHospice,
      side: 'sharing',
      model,
      result: { ...result, flows: relied },
      missing: [],
      unconfirmed: [],
      missingReview: [],
      signed: [],
    } as const;
  };
  expect(facts(sharing).result.flows.some(({ result }) => result.art6.returnFlow === '6(1)(ea)')).toBe(true);
  expect(checkMet['own-task-or-interests'](facts(donationHospice.sharing))).toBe(true);
  expect(checkMet['own-task-or-interests'](facts(sharing))).toBe(false);
});

const review = { signs: ['dataMatching'], result: 'required', reference: 'Assessment 14', on: '2026-11-02', owner: 'IG lead' } as const;
const decided = { name: 'Dr Ben Hall', job: 'Caldicott Guardian', on: '2026-11-03', why: 'One list is compared with another by hand' };
const { reference: _reference, on: _on, owner: _owner, ...against } = { ...review, decided };
it.each([
  ['nothing calls for one', { signs: [], result: 'record_reason' }, true],
  ['it is recorded', review, true],
  ['it has no reference', { ...review, reference: ' ' }, false],
  ['it has no date and no owner', { signs: review.signs, result: 'required', reference: 'Assessment 14' }, false],
  ['a named person decided against one, in a record of before', against, false],
  ['there is a reason for none in place of one', { signs: review.signs, result: 'required', why: 'Few people' }, false],
  ['the reference was a reason for doing without one', { ...review, result: 'record_reason' }, false],
] as const)('a DPIA is settled where %s: %j', (_, dpia, settled) => {
  const model = settle(goldenFile, catalogue);
  if (!model || !goldenFile.igReview) throw new Error('the file does not settle');
  const file = { ...goldenFile, igReview: { ...goldenFile.igReview, dpia } };
  const facts = { file, side: 'sharing', model, result: assessModel(model), missing: [], unconfirmed: [], missingReview: [], signed: [] } as const;
  expect(checkMet['dpia-settled'](facts)).toBe(settled);
});

it('waits for each side’s profile until nothing in it is open', () => {
  const { partner } = goldenFile;
  if (!partner) throw new Error('the golden agreement has two sides');
  const met = (file: AgreementFile) => {
    const facts = { file, side: 'receiving', today: '2026-11-21', missing: [], unconfirmed: [], missingReview: [], signed: [] } as const;
    return [checkMet['sharing-profile-finished'](facts), checkMet['partner-profile-finished'](facts)];
  };
  expect(met(goldenFile)).toEqual([true, true]);
  expect(met({ ...goldenFile, partner: { ...partner, unanswered: ['about'] } })).toEqual([true, false]);
  expect(met({ ...goldenFile, sharing: { ...goldenFile.sharing, address: '' } })).toEqual([false, true]);
  const { partner: _, ...alone } = goldenFile;
  expect(met(alone)).toEqual([true, false]);
  expect(lifecycle['with-partner'].agree?.needs).toContain('partner-profile-finished');
  expect(lifecycle['with-partner']['issue-for-signature']?.needs).toEqual(expect.arrayContaining(['sharing-profile-finished', 'partner-profile-finished']));
});

it('lets no final version promise a day that has passed, and says who must give another', () => {
  const none = { file: {} as AgreementFile, side: 'sharing', missing: [], unconfirmed: [], missingReview: [], signed: [] } as const;
  const met = (lapsedPromises: readonly Side[]) => (['plans-ahead', 'help-ahead'] as const).map((check) => checkMet[check]({ ...none, lapsedPromises }));
  expect([met([]), met(['receiving']), met(['sharing'])]).toEqual([
    [true, true],
    [false, true],
    [true, false],
  ]);
  expect(lifecycle['with-partner']['issue-for-signature']?.needs).toEqual(expect.arrayContaining(['plans-ahead', 'help-ahead']));
});

it('a law that gives a right to details leaves nobody on the explicit consent of people who are not asked', () => {
  const answers = {
    service: { serviceType: 'advocacy' },
    'service-confirm': { confirm: 'yes' },
    'law-gives-right': { law: 'mca-35' },
    people: { who: ['may-lack-capacity'], howMany: 'under-50' },
  };
  const given = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' }]));
  const possible = (one: AgreementFile): boolean => isMet('explicit-consent-possible', one);
  const file: AgreementFile = { ...goldenFile, answers: { ...goldenFile.answers, ...given } };
  expect(settle(file, catalogue)?.service.statute).toBe('Mental Capacity Act 2005, section 35');
  expect(possible(file)).toBe(false);
  const able = { ...given, people: { ...given.people!, value: { who: ['adults'], howMany: 'under-50' } } };
  expect(possible({ ...file, answers: { ...file.answers, ...able } })).toBe(false);
  expect(possible({ ...file, overrides: [elsewhere(file)] })).toBe(true);
});

/** Paragraph 17 with all that it needs. */
const elsewhere = ({ partner }: AgreementFile): Override => ({
  partyId: partner?.id ?? '',
  field: 'art9',
  default: '9(2)(a)',
  chosen: '9(2)(g)+Sch1p17',
  reason: 'The person cannot say yes, and the help cannot wait',
  by: 'ig-lead',
  at: '2026-11-19T10:00:00.000Z',
  tests: testsOf('9(2)(g)+Sch1p17').map(({ id }) => id),
  adviser: { name: 'Ada Officer', date: '2026-11-18' },
  policy: { title: 'Our policy', date: '2026-11-02' },
});
