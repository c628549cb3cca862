import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Override } from '@/lib/domain/legal-basis/result';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice, donationHospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import { printedText } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { papersOf } from './papers-of';
import { blocksOf, paperNamed, paperSource, papersOfFile } from './testing/papers-on-file';
import { printAgreement } from '../print-agreement';
import { testsOf } from '../../legal-basis/paragraph-tests';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const idsOf = (file: AgreementFile) => papersOfFile(file).map(({ id }) => id);
const conditionsIn = (text: string) => [...text.matchAll(/Article (\d+\(\d\)\([a-z]+\))/gu)].map(([, code]) => code);
const chosen = (file: AgreementFile, override: Omit<Override, 'by' | 'reason' | 'at'> & Partial<Override>): AgreementFile => ({
  ...file,
  overrides: [{ by: 'ig-lead', reason: 'Our adviser looked at it and prefers this', at: '2026-11-19T10:00:00.000Z', ...override }],
});
const club = exerciseClass.partner?.id ?? '';

describe('the conditions that a notice names', () => {
  it('are each party’s own, and differ where the parties’ differ', () => {
    expect(conditionsIn(textOf(goldenFile, 'privacy-notice-text-sharing'))).toEqual(['6(1)(e)']);
    expect(conditionsIn(textOf(goldenFile, 'privacy-notice-text-receiving'))).toEqual(['6(1)(f)']);
    expect(conditionsIn(textOf(donationHospice, 'privacy-notice-text-sharing'))).toEqual(['6(1)(e)', '9(2)(h)']);
    expect(conditionsIn(textOf(donationHospice, 'privacy-notice-text-receiving'))).toContain('6(1)(f)');
  });

  it('name the law behind a public task of a body that is no public authority', () => {
    const text = textOf(commissionedHospice, 'privacy-notice-text-receiving');
    expect(conditionsIn(text)).toContain('6(1)(e)');
    expect(text).toContain('Health and Care Act 2022, section 21');
  });

  it('follow the data protection officer’s choice', () => {
    const adviser = { name: 'An adviser', date: '2026-11-18' };
    const partner = goldenFile.partner?.id ?? '';
    const file = chosen(goldenFile, { partyId: partner, field: 'art6', default: '6(1)(f)', chosen: '6(1)(a)', by: 'dpo', adviser });
    expect(conditionsIn(textOf(file, 'privacy-notice-text-receiving'))).toEqual(['6(1)(a)']);
    expect(textOf(file, 'privacy-notice-text-receiving')).not.toContain('not our reason under that law');
    expect(idsOf(file)).not.toContain('legitimate-interests-record-receiving');
    expect(idsOf(goldenFile)).toContain('legitimate-interests-record-receiving');
  });
});

describe('a legal obligation of the partner', () => {
  it('leaves what comes back on the written request, in section 7 and in the notice (A6.7)', () => {
    const partyId = donationHospice.partner?.id ?? '';
    const file = chosen(donationHospice, { partyId, field: 'art6', default: '6(1)(f)', chosen: '6(1)(c)', law: 'Example Act 2020, section 4' });
    const text = printedText(file);
    expect(text).toMatch(
      /6\(1\)\(c\) legal obligation \(Example Act 2020, section 4\).*asks the Hospice in writing.*sends it under 6\(1\)\(ea\).*are apart from this/su,
    );
    expect(conditionsIn(textOf(file, 'privacy-notice-text-receiving'))).toEqual(expect.arrayContaining(['6(1)(c)', '6(1)(ea)']));
    expect(printedText(commissionedHospice)).not.toContain('asks the Hospice in writing');
  });
});

describe('another condition for sensitive details', () => {
  const paragraph = {
    tests: testsOf('9(2)(g)+Sch1p16').map(({ id }) => id),
    adviser: { name: 'An adviser', date: '2026-11-18' },
    policy: { title: 'Policy 4', date: '2026-11-02' },
  };
  const file = chosen(exerciseClass, { partyId: club, field: 'art9', default: '9(2)(a)', chosen: '9(2)(g)+Sch1p16', ...paragraph });

  it('takes statement B off every paper, and brings the policy document', () => {
    const b = (one: AgreementFile, id: string) => blocksOf(paperNamed(papersOfFile(one), id), 'tick').some(({ mark }) => mark === 'B');
    for (const id of ['consent-form', 'verbal-consent-record']) expect([b(exerciseClass, id), b(file, id)]).toEqual([true, false]);
    expect([textOf(exerciseClass, 'staff-guide'), textOf(file, 'staff-guide')].map((text) => text.includes('statement B'))).toEqual([true, false]);
    expect(textOf(exerciseClass, 'objection-procedure')).toMatch(/simply stops/u);
    expect(textOf(file, 'objection-procedure')).not.toMatch(/simply stops/u);
    expect(idsOf(exerciseClass)).not.toContain('appropriate-policy-document-receiving');
    expect(textOf(file, 'appropriate-policy-document-receiving')).toContain('Schedule 1 paragraph 16');
    expect(textOf(file, 'privacy-notice-text-receiving')).not.toContain('take back');
  });
});

describe('a function that a law gives', () => {
  const answers = { service: { serviceType: 'advocacy' }, 'service-confirm': { confirm: 'yes' }, 'law-gives-right': { law: 'mca-35' } };
  const given = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' }]));
  const advocacy: AgreementFile = { ...goldenFile, answers: { ...goldenFile.answers, ...given } };
  const law = 'Example Act 2020, section 4';
  const file = chosen(advocacy, {
    partyId: goldenFile.partner?.id ?? '',
    field: 'art9',
    default: '9(2)(a)',
    chosen: '9(2)(g)+Sch1p6',
    law,
    tests: testsOf('9(2)(g)+Sch1p6').map(({ id }) => id),
    adviser: { name: 'An adviser', date: '2026-11-18' },
    policy: { title: 'Policy 4', date: '2026-11-02' },
  });

  it('prints with that law in the agreement, in the notice and in the policy document', () => {
    const print = paperSource(file);
    expect(JSON.stringify(printAgreement({ ...print, version: 1, on: '2026-11-21' }))).toContain(
      'had the advice of its data protection officer, 18 November 2026',
    );
    expect(JSON.stringify(printAgreement({ ...print, version: 1, on: '2026-11-21' }))).toContain(`paragraph 6 (${law}); its policy document is Policy 4`);
    for (const id of ['privacy-notice-text-receiving', 'appropriate-policy-document-receiving']) expect(textOf(file, id)).toContain(`paragraph 6: ${law})`);
  });
});

describe('statement B', () => {
  it('says that the person is still referred only where every sensitive item is decided case by case', () => {
    const source = paperSource(exerciseClass);
    const flows = source.model.flows.map((flow) => ({ ...flow, items: flow.items.map((item) => ({ ...item, caseByCase: true })) }));
    const said = (one: typeof source) => JSON.stringify(papersOf(one)).includes('and still be referred');
    expect([said(source), said({ ...source, model: { ...source.model, flows } })]).toEqual([false, true]);
  });
});

describe('the verbal record', () => {
  it('carries the words to say and a text to copy, with the items in it', () => {
    const record = paperNamed(papersOfFile(exerciseClass), 'verbal-consent-record');
    const [script] = blocksOf(record, 'script');
    expect(script?.sentences.map(({ text }) => text).join(' ')).toMatch(
      /would like to tell Steady Steps Northfield.*full name; telephone number.*You can say no.*Is that all right\?/u,
    );
    const [paste] = blocksOf(record, 'paste');
    expect(paste?.lines.join('\n')).toMatch(
      /SA-7K4M-2QXR, version 1.*May be passed on: full name.*May come back: whether the person came.*health: yes \/ no/su,
    );
    for (const line of paste?.lines ?? []) expect(line).not.toMatch(/\n/u);
  });
});
