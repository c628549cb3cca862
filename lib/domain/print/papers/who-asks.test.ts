import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import type { Given } from '@/lib/domain/print/testing/agreement-files';
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
