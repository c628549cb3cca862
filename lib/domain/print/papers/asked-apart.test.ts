// Who harms somebody may be the one whom they care for, or who reads the record of that person: whoever is asked beside the person who is
// referred is asked only where that person agrees and it is safe, and nothing of it stands in a record of theirs.
import { describe, expect, it } from 'vitest';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { asks, carers, chosen, who } from './testing/carers-files';
import { paperNamed, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const abuse = withAnswers(goldenFile, {
  service: { serviceType: 'domestic-abuse' },
  'details-danger': { wording: 'use' },
  ...who('adults', 'carers'),
  ...chosen('name', 'phone', 'cared-for', 'participation-health'),
  ...asks,
});
const sheets = ['consent-form-cared-for', 'verbal-consent-record-cared-for'];

describe('somebody else whose details go with a referral', () => {
  it('is asked only where the person agrees and it is safe, on leaflet, guide, sheets and in the check of one person', () => {
    for (const file of [abuse, carers]) {
      expect(textOf(file, 'patient-leaflet')).toContain('We ask the person cared for too, alone, only if you agree and it is safe.');
      expect(textOf(file, 'staff-guide')).toMatch(
        /Ask the (?:person|carer) first if we may ask them\. Then ask them alone, and only if that is safe for both/u,
      );
      for (const id of sheets) expect(textOf(file, id)).toMatch(/only when that is safe for both/u);
    }
    expect(personActionSentences.OTHERS_SAY_YES_THEMSELVES).toContain('alone, and only if this person agrees and it is safe');
  });

  it('has the same rule on the guide where people expect the sharing', () => {
    const care = { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'health' } };
    expect(textOf(withAnswers(carers, care), 'staff-guide')).toMatch(
      /ask the carer first if we may ask them\. Then ask them alone, and only if that is safe for both/u,
    );
  });
});

describe('where somebody is harmed', () => {
  it('writes their answer with the referral and never in their own record', () => {
    expect(printedText(abuse)).toMatch(
      /The yes of the person cared for is asked on its own\. It is written with the referral, .* and never in their own record\./u,
    );
    expect(textOf(abuse, 'staff-guide')).toContain('Their answer is written with the referral, never in their own record.');
    for (const id of sheets) {
      expect(textOf(abuse, id)).toContain('Written with the referral on (never in their own record)');
      expect(textOf(abuse, id)).not.toMatch(/For the record|the record says|in their own record, or/u);
    }
    for (const id of sheets) expect(textOf(carers, id)).toContain('in their own record, or with the referral where they have none');
  });

  it('says when staff may ask before anything else on the sheet, which names neither the service nor what people live with', () => {
    for (const id of sheets) {
      const [first] = paperNamed(papersOfFile(abuse), id).blocks;
      expect(first).toMatchObject({ block: 'call-out', sentences: [{ text: expect.stringContaining('so it stays with staff') }] });
      expect(textOf(abuse, id)).not.toMatch(/abuse|stay safe|The service:/u);
      expect(textOf(abuse, id)).toContain('Why the Charity needs it: to know what the carer needs help with.');
      expect(textOf(carers, id)).toMatch(/This is so that/u);
    }
  });
});
