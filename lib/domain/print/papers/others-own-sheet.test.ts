import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { blocksOf, paperNamed, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const marksOf = (file: AgreementFile, id: string) => blocksOf(paperNamed(papersOfFile(file), id), 'tick').flatMap(({ mark }) => mark ?? []);
const wider = { service: { serviceType: 'carers-support' }, 'people-call-it-care': { testA: 'no' } };
const chosen = (...items: string[]) => ({ details: { enough: 'change' }, 'details-choose': { items } });
const who = (...people: string[]) => ({
  people: { who: people, howMany: '50-500', carerWhose: ['carer-own', 'cared-for'], carerAgreement: 'each' },
  capacity: { steps: 'use' },
});
const asks = { 'telling-people': { tell: ['staff', 'leaflet', 'notice'], record: 'form' } };
const carers = withAnswers(goldenFile, { ...wider, ...who('carers'), ...chosen('name', 'phone', 'cared-for'), ...asks });

describe('the person cared for, whose details go with those of a carer', () => {
  it('signs a sheet of their own, countersigned, with how to take the yes back, so that neither reads what the other chose', () => {
    const form = textOf(carers, 'consent-form-cared-for');
    expect(form).toMatch(/does not cover yours.*I agree that .* details about my health.*You can change your mind at any time.*Tell .*Signature.*Written on/su);
    expect(form).toMatch(/Staff ask each person alone.*I explained what is passed on.*may say no.*I believe that the person understands.*Role/su);
    expect(marksOf(carers, 'consent-form-cared-for')).toEqual(['A', 'B']);
    for (const id of ['consent-form', 'verbal-consent-record'])
      expect(textOf(carers, id)).not.toMatch(/cared for: your own yes|To the person cared for|was asked too/u);
    expect(paperNamed(papersOfFile(carers), 'consent-form-cared-for').title).toBe('The person cared for: your own yes');
    expect(printedText(carers)).toContain('The yes of the person cared for is asked on its own');
    expect(textOf(carers, 'staff-guide')).toContain('hen ask them alone, and only if that is safe');
  });

  it('may be a child, for whom somebody with parental responsibility signs or says yes', () => {
    for (const file of [carers, withAnswers(carers, { people: { ...who('adults', 'carers').people } })]) {
      expect(textOf(file, 'consent-form-cared-for')).toMatch(/somebody signs for the person.*for a child under 16, parental responsibility/su);
      expect(textOf(file, 'verbal-consent-record-cared-for')).toContain('somebody with parental responsibility said yes');
    }
  });

  it('has a record of a spoken yes of their own, with when, how, by whom and what was explained', () => {
    const record = textOf(carers, 'verbal-consent-record-cared-for');
    expect(record).toMatch(/Date.*By telephone.*To the person cared for.*change their mind.*Able to decide.*Role.*Asked by/su);
    expect(paperNamed(papersOfFile(carers), 'verbal-consent-record-cared-for').pages).toBe(1);
  });
});
