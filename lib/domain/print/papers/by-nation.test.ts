// What the papers of Scotland and Northern Ireland say by names and law of their own.
import { describe, expect, it } from 'vitest';
import { appointedWords } from '@/content/wording/can-i-share';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { catalogueIn } from '@/lib/domain/agreement/health-number';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import type { Jurisdiction } from '@/lib/domain/legal-basis/facts';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice } from '@/lib/domain/print/testing/other-files';
import { printedText } from '@/lib/domain/print/testing/printed';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { scanForIdentifiers } from '@/lib/domain/registers/patient-identifiers';
import { textsOf } from './paper-words';
import { asks, carers, chosen, fromMemoryClinic } from './testing/carers-files';
import { paperNamed, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const papersText = (file: AgreementFile) => [printedText(file), ...papersOfFile(file).map(({ id }) => textOf(file, id))].join('\n');
const made = (nation: Jurisdiction, file: AgreementFile = goldenFile): AgreementFile => ({ ...file, sharing: { ...file.sharing, nation } });
const unable = withAnswers(goldenFile, { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' }, ...asks });
const health = withAnswers(unable, { ...chosen('name', 'participation-health'), 'details-why/participation-health': { reason: 'To plan' } });

describe('the number of a patient', () => {
  it('is called by the name of the nation, in the text, on every paper and where it is chosen', () => {
    const names = { england: 'NHS number', wales: 'NHS number', scotland: 'CHI number', ni: 'Health and Care number' } as const;
    for (const nation of ['england', 'wales', 'scotland', 'ni'] as const) {
      for (const file of [made(nation), made(nation, commissionedHospice)]) {
        expect(papersText(file)).toContain(names[nation]);
        if (names[nation] !== 'NHS number') expect(papersText(file)).not.toContain('NHS number');
      }
      expect(textOf(made(nation), 'staff-guide')).toContain(`Never send: ${names[nation]}`);
      expect(catalogueIn(catalogue, nation).items.find(({ id }) => id === 'nhs-number')?.label).toContain(names[nation]);
    }
  });

  it('holds the date of birth in Scotland, which is then not said to be left out', () => {
    const number = withAnswers(goldenFile, { ...chosen('name', 'nhs-number'), 'details-why/nhs-number': { reason: 'To find the record' } });
    expect(printedText(made('scotland', number))).toContain('CHI number (holds the date of birth)');
    expect(printedText(made('scotland', number))).not.toMatch(/date of birth, .* not shared|Date of birth, .* not shared/u);
    expect(printedText(made('ni', number))).toMatch(/Date of birth, .* not shared/u);
    expect(textOf(made('scotland', number), 'privacy-notice-text-sharing')).toContain('CHI number (holds your date of birth)');
  });
});

it('the safeguarding team is that of the trust in Northern Ireland, where councils have no social services', () => {
  const told = (nation: Jurisdiction) => filledIn(personActionSentences.SHARE_WITH_PROTECTORS, appointedWords[nation]);
  expect(told('ni')).toContain('the Health and Social Care Trust’s safeguarding team');
  expect(told('ni')).not.toContain('council');
  for (const nation of ['england', 'wales', 'scotland'] as const) expect(told(nation)).toContain('the council’s');
});

it('no law is said to settle who decides where section 7 has the officer asked', () => {
  for (const nation of ['scotland', 'ni'] as const) {
    for (const file of [made(nation, unable), made(nation, health)]) {
      expect(printedText(file)).toContain('asks its data protection officer to confirm');
      for (const id of ['patient-leaflet', 'privacy-notice-text-sharing']) {
        expect(textOf(file, id)).toContain('If you cannot decide, we follow agreed steps.');
        expect(textOf(file, id)).not.toMatch(/decides? for you by law/u);
      }
    }
    expect(textOf(made(nation, health), 'patient-leaflet')).toContain('Then, as a rule, no details about your health are sent.');
  }
  expect(textOf(made('ni', health), 'staff-guide')).toContain('or an appointed person’s yes');
  expect(textOf(made('scotland', health), 'staff-guide')).toContain('or an attorney’s or guardian’s yes');
  expect(textOf(unable, 'patient-leaflet')).toContain('others decide for you by law');
});

it('somebody is asked how long a child’s record is kept in every nation, and England’s Code is named in England alone', () => {
  for (const nation of ['scotland', 'ni', 'wales'] as const) {
    expect(printedText(made(nation, carers))).toContain('each party asks its records lead to confirm the time for children');
    expect(printedText(made(nation, carers))).not.toContain('Records Management Code');
    expect(textOf(made(nation, carers), 'promises-sharing')).toContain('how long a child’s record is kept');
  }
});

it('nobody decides for an adult, in section 3 and 4 as on the guide, where the referral itself shows health', () => {
  for (const nation of ['england', 'scotland'] as const) {
    const file = fromMemoryClinic(made(nation, unable));
    expect(printedText(file)).not.toContain('decided for them as section 7 says');
    expect(printedText(file)).not.toContain('for whom it was decided');
    expect(textOf(file, 'staff-guide')).toContain('may know only about people who said yes.');
    expect(printedText(made(nation, unable))).toContain('for whom it was decided as section 7 says');
  }
});

it('numbers of Scotland and Northern Ireland that pass the same check are found in what is typed', () => {
  // Invented: a date and four digits, and a number of the range 320 to 399, as they are spaced and run together.
  for (const written of ['010190 0000', '3200000000']) {
    const digits = written.replace(/\D/gu, '');
    const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    expect(check).toBeLessThan(10);
    expect(scanForIdentifiers(`Ask about ${written.slice(0, -1)}${check} first`).map(({ kind }) => kind)).toEqual(['nhs-number']);
  }
});
