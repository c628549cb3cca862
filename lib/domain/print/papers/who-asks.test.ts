import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import type { Given } from '@/lib/domain/print/testing/agreement-files';
import { printedText } from '@/lib/domain/print/testing/printed';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { donationHospice } from '@/lib/domain/print/testing/other-files';
import { textsOf } from './paper-words';
import { paperNamed, papersOfFile } from './testing/papers-on-file';
import { refuge } from './testing/refuge';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const golden = (given: Given) => withAnswers(goldenFile, given);

describe('a caller who says that they are family', () => {
  it('is not told that the person is known, by staff or by volunteers, on a crowded card too', () => {
    for (const file of [goldenFile, donationHospice, golden(refuge)])
      for (const id of ['staff-guide', 'volunteer-card']) expect(textOf(file, id)).toMatch(/Family.*(?:do not even|do not|never) say if we know the person/u);
  });
});

describe('somebody for whom others decide', () => {
  it('is not left without a decision where nobody can sign: the form and the record of a spoken yes say where it is made', () => {
    const unable = golden({ people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } });
    expect(textOf(unable, 'consent-form')).toContain('nobody to sign, or asking adds risk? Section 7 says who decides');
    expect(textOf(unable, 'verbal-consent-record')).toContain('It was decided for the person as section 7 says');
    for (const id of ['consent-form', 'verbal-consent-record']) expect(textOf(goldenFile, id)).not.toMatch(/Section 7 says|decided for the person/u);
  });
});

it('sends staff who doubt that somebody can decide to the IG lead, where no steps were agreed', () => {
  const [none, steps] = [goldenFile, golden({ people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' } })].map((file) =>
    textOf(file, 'staff-guide'),
  );
  expect(none).toContain('stop, send nothing, and ask the IG lead');
  expect(steps).not.toContain('stop, send nothing, and ask the IG lead');
});

describe('a child under 16 who does not understand', () => {
  const children = golden({ people: { who: ['children'], howMany: '50-500' }, children: { csc: 'no' } });

  it('is asked about of somebody with parental responsibility, on every paper as sections 3 and 7 say', () => {
    expect(printedText(children)).toContain('each time a patient says yes, or it is decided for them as section 7 says');
    for (const id of ['patient-leaflet', 'privacy-notice-text-sharing', 'staff-guide', 'verbal-consent-record', 'consent-form'])
      expect(textOf(children, id), id).toMatch(/parental responsibility/iu);
    expect(textOf(children, 'staff-guide')).not.toContain('In doubt, ask the IG lead');
    expect(textOf(children, 'verbal-consent-record')).toMatch(
      /decided for the person as section 7 says.*somebody with parental responsibility said yes\.\nName of whoever/su,
    );
    for (const id of ['patient-leaflet', 'verbal-consent-record']) expect(textOf(goldenFile, id)).not.toMatch(/parental/iu);
  });

  it('has nobody sign as an attorney: whoever gives that power is 18 or over', () => {
    expect(textOf(children, 'consent-form')).not.toMatch(/attorney/iu);
    const young = golden({ people: { who: ['young', 'children'], howMany: '50-500' }, children: { csc: 'no' } });
    expect(textOf(young, 'consent-form')).toContain('Welfare deputy or, for a child under 16, parental responsibility');
    const families = golden({ people: { who: ['adults', 'children'], howMany: '50-500' }, children: { csc: 'no' } });
    expect(textOf(families, 'consent-form')).toMatch(/attorney.*parental responsibility/su);
    for (const file of [young, families]) expect(textOf(file, 'consent-form')).toContain('for somebody of 16 or over, ask the IG lead before anybody signs');
    expect(textOf(children, 'consent-form')).not.toContain('16 or over');
  });
});
