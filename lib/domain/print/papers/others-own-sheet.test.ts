import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { carers, who } from './testing/carers-files';
import { linesToCopy } from './verbal-consent-record';
import { blocksOf, paperNamed, paperSource, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const marksOf = (file: AgreementFile, id: string) => blocksOf(paperNamed(papersOfFile(file), id), 'tick').flatMap(({ mark }) => mark ?? []);

describe('the person cared for, whose details go with those of a carer', () => {
  it('signs a sheet of their own, countersigned, with how to take the yes back, so that neither reads what the other chose', () => {
    const form = textOf(carers, 'consent-form-cared-for');
    expect(form).toMatch(/does not cover yours.*I agree that .* details about my health.*You can change your mind at any time.*Tell .*Signature.*Written on/su);
    expect(form).toMatch(/Staff ask each person alone.*I explained what is passed on.*may say no.*I believe that the person understands.*Role/su);
    expect(marksOf(carers, 'consent-form-cared-for')).toEqual(['A', 'B']);
    for (const id of ['consent-form', 'verbal-consent-record'])
      expect(textOf(carers, id)).not.toMatch(/cared for: your own yes|To the person cared for|was asked too/u);
    expect(paperNamed(papersOfFile(carers), 'consent-form-cared-for').title).toBe('The person cared for: your own yes');
    expect(printedText(carers)).toContain(
      'The yes of the person cared for is asked on its own, where the carer agrees and it is safe; otherwise their details are left out. It is written in their own record, or with the referral.',
    );
    expect(textOf(carers, 'staff-guide')).toContain('hen ask them alone, and only if that is safe');
  });

  it('may be a child, for whom somebody with parental responsibility signs or says yes', () => {
    for (const file of [carers, withAnswers(carers, { people: { ...who('adults', 'carers').people } })]) {
      expect(textOf(file, 'consent-form-cared-for')).toMatch(/somebody signs for the person.*for a child under 16, parental responsibility/isu);
      expect(textOf(file, 'verbal-consent-record-cared-for')).toContain('somebody with parental responsibility said yes');
    }
  });

  it('is spoken to on both, and told nothing of what is left open about whoever comes', () => {
    const said = [
      textOf(carers, 'consent-form-cared-for'),
      ...blocksOf(paperNamed(papersOfFile(carers), 'verbal-consent-record-cared-for'), 'script').flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ].join('\n');
    expect(said).toMatch(/Your name, and what you need help with.*things about you: your name, and what you need help with\./su);
    expect(said).not.toMatch(/name of the person cared for|what they need/iu);
    expect(textOf(carers, 'patient-leaflet')).toContain('Name of the person you care for, and what they need help with');
  });

  it('has steps in section 7, on the guide and in section 3 for a child, where nobody else who is asked is one', () => {
    const child =
      /Where the person cared for is a child under 16 who understands the proposal, they decide.*Where asking adds risk, the Caldicott Guardian decides by section 11/su;
    const text = printedText(carers);
    expect(text).toMatch(child);
    expect(text).toMatch(/says yes for their own details, or it is decided for them as section 7 says/u);
    expect(text).toContain('takes a yes of somebody with parental responsibility for statement B');
    expect(textOf(carers, 'staff-guide')).toMatch(/No yes and no decision as section 7 says: leave them out.*The person cared for is under 16/su);
    expect(textOf(carers, 'verbal-consent-record-cared-for')).toContain('A child under 16: decided as section 7 says');
    const young = withAnswers(carers, { people: { ...who('carers', 'children').people }, children: { csc: 'no' } });
    expect(printedText(young)).toMatch(/A child under 16 who understands the proposal decides for themselves/u);
    for (const none of [young, goldenFile]) expect(printedText(none)).not.toMatch(child);
    expect(textOf(goldenFile, 'staff-guide')).toContain('No yes: send nothing');
    expect(textOf(young, 'staff-guide')).toContain('No yes and no decision as section 7 says: send nothing');
    const care = withAnswers(young, { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'health' } });
    expect(printedText(care)).toMatch(/is told and can say no.*cared for is a child under 16 who understands/su);
  });

  it('has nobody’s details decided on where people expect the care, as section 7 and the guide say', () => {
    const unable = withAnswers(carers, { ...who('carers', 'may-lack-capacity'), service: { serviceType: 'carers-support' } });
    const care = withAnswers(unable, { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'health' } });
    const leftOut = 'Staff: nobody to sign, or asking adds risk? Leave their details out. A child under 16: section 7 says who decides.';
    expect(textOf(care, 'consent-form-cared-for')).toContain(leftOut);
    expect(textOf(unable, 'consent-form-cared-for')).toContain('Section 7 says who decides. Write it in the record');
    expect(printedText(care)).toContain('of that person or whoever decides for them; else left out');
  });

  it('has a record of a spoken yes of their own, with when, how, by whom and what was explained', () => {
    const sheet = paperNamed(papersOfFile(carers), 'verbal-consent-record-cared-for');
    expect(
      blocksOf(sheet, 'script')
        .flatMap(({ sentences }) => sentences.map(({ text }) => text))
        .join(' '),
    ).not.toContain('Staff ask each person alone');
    const copied = blocksOf(sheet, 'paste').flatMap(({ lines }) => lines);
    expect(copied.filter((line) => /: ?$/u.test(line))).toEqual([]);
    expect(copied.join('\n')).toContain('yes of (name, parental responsibility)');
    const record = textOf(carers, 'verbal-consent-record-cared-for');
    expect(record).toMatch(/Date.*By telephone.*To the person cared for.*change their mind.*Able to decide.*Role.*Asked by/su);
    expect(paperNamed(papersOfFile(carers), 'verbal-consent-record-cared-for').pages).toBe(1);
  });
});

it('has no line to copy for what may always be passed on where all of it goes case by case', () => {
  const [item] = paperSource(carers).model.flows.flatMap(({ items }) => items);
  if (item === undefined) throw new Error('nothing is shared');
  const ofCase = (caseByCase: boolean) => linesToCopy({ label: (id: string) => id }, { told: [{ ...item, caseByCase }], toldBack: [], asked: [] });
  expect([false, true].map((caseByCase) => JSON.stringify(ofCase(caseByCase)).includes('paste.agreed'))).toEqual([true, false]);
});
