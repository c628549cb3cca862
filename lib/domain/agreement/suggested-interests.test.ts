import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from './agreement-file';
import { settleService } from './service-kind';
import { suggestedInterests } from './suggested-interests';
import { withAnswers } from '../checks/contradictions/testing/changed-files';
import { goldenFile } from '../print/testing/golden-file';
import { donationHospice } from '../print/testing/other-files';

const lines = (file: AgreementFile, side: 'sharing' | 'receiving' = 'sharing') => {
  const service = settleService(file.answers, catalogue);
  if (!service) throw new Error('no service');
  return suggestedInterests(side, file, service, { partner: 'the Charity', sharingOrg: 'the Surgery', use: 'Help' }, catalogue);
};
const adults = { people: { who: ['adults'], howMany: '50-500' } };
const care = withAnswers(donationHospice, adults);
const nameless = (file: AgreementFile): AgreementFile => ({
  ...file,
  sharing: { ...file.sharing, teams: file.sharing.teams.map((team) => ({ ...team, anonymousAccess: true })) },
});

it('says that people expect it only where they do', () => {
  expect(lines(care).fair).toMatch(/^People expect it as part of their care/u);
  expect(lines(nameless(care)).fair).toMatch(/^People are told/u);
  expect(lines(donationHospice).fair).toMatch(/^People are told/u);
  const chosen = { partyId: care.sharing.id, field: 'commonLaw', default: 'implied_consent', chosen: 'explicit_consent', reason: 'r', by: 'ig-lead' } as const;
  expect(lines({ ...nameless(care), overrides: [{ ...chosen, at: '2026-11-20T10:00:00.000Z' }] }).fair).toMatch(/^Each person is asked first/u);
});

it('weighs children in particular, wherever some are among the people', () => {
  const young = (file: AgreementFile, more: object = {}) =>
    lines(withAnswers(file, { people: { who: ['adults', 'children'], howMany: '50-500', ...more } })).fair;
  const whole = [young(donationHospice), young(goldenFile), young(goldenFile, { who: ['young', 'carers'], carerAgreement: 'person-only' })];
  for (const fair of whole) expect([fair, fair.length <= 150]).toEqual([expect.stringContaining('hildren'), true]);
  expect([lines(care).fair, lines(goldenFile).fair].join()).not.toContain('children');
});

it('says that everybody is asked only where everybody is', () => {
  expect(lines(goldenFile).fair).toMatch(/^Each person is asked first/u);
  const alone = { people: { who: ['adults', 'carers'], howMany: '50-500', carerWhose: ['cared-for'], carerAgreement: 'person-only' } };
  expect(lines(withAnswers(goldenFile, alone)).fair).toMatch(/^People are told/u);
});

it('says that whoever may decide for somebody can say no, whoever else is named', () => {
  const who = (...more: string[]) => ({
    people: { who: ['adults', 'carers', ...more], howMany: '50-500', carerWhose: ['carer-own'], carerAgreement: 'person-only' },
  });
  for (const people of [who('may-lack-capacity'), who('may-lack-capacity', 'children')])
    for (const file of [goldenFile, donationHospice]) expect(lines(withAnswers(file, people)).fair).toMatch(/whoever may decide (?:for them, )?can say no/u);
});

it('gives an aim that fits the service, and claims no detail that goes only in some cases', () => {
  expect(lines(care).want).toMatch(/the care they need/u);
  expect(lines(goldenFile).want).toMatch(/the help they want/u);
  expect(lines(goldenFile).need).toBe('the Charity needs the details in section 3, each for the reason beside it, to contact and help a person');
  const some = withAnswers(goldenFile, {
    service: { serviceType: 'carers-support' },
    'people-call-it-care': { testA: 'no' },
    details: { enough: 'change' },
    'details-choose': { items: ['name', 'phone', 'mental-health'] },
    'details-sensitive': { each: 'case-by-case' },
  });
  expect([lines(goldenFile).need, lines(some, 'receiving').need].map((need) => /only when the case needs it$/u.test(need))).toEqual([false, true]);
  const kin = { details: { enough: 'change' }, 'details-choose': { items: ['name', 'next-of-kin'] } };
  expect(lines(withAnswers(goldenFile, kin), 'receiving').need).toMatch(/; of other people no more than is listed$/u);
  expect(lines(withAnswers(goldenFile, kin), 'receiving').fair).toMatch(/others who are named can object too$/u);
  expect(lines(goldenFile).fair).toMatch(/used for nothing else$/u);
});
