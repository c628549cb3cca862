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
      /The yes of the person cared for is asked on its own, where the patient agrees and it is safe; otherwise their details are left out\. It is written with the referral, .* and never in their own record\./u,
    );
    expect(textOf(abuse, 'staff-guide')).toContain('Their answer is written with the referral, never in their own record.');
    for (const id of sheets) {
      expect(textOf(abuse, id)).toContain('Written with the referral on (never in their own record)');
      expect(textOf(abuse, id)).not.toMatch(/For the record|the record says|in their own record, or/u);
    }
    for (const id of sheets) expect(textOf(carers, id)).toContain('in their own record, or with the referral where they have none');
  });

  it('says when staff may ask before anything else on the sheet, which names neither the service nor what people live with', () => {
    const typed = withAnswers(abuse, { 'details-why/cared-for': { reason: 'To plan who looks after them while she is in the refuge' } });
    for (const id of sheets) {
      const [first] = paperNamed(papersOfFile(typed), id).blocks;
      expect(first).toMatchObject({
        block: 'call-out',
        sentences: [{ text: expect.stringMatching(/^They may be who harms: then do not ask, and leave their details out\..*stays with staff\.$/u) }],
      });
      expect(textOf(typed, id)).not.toMatch(/abuse|refuge|stay safe|The service:|Your carer|is referred to|being referred/u);
      expect(textOf(typed, id)).not.toMatch(/Riverside|the Charity/iu);
      expect(textOf(typed, id)).toContain('This is so that help can be planned well.');
      expect(textOf(carers, id)).toMatch(/Your carer is (?:being )?referred to .*This is so that/su);
    }
    expect(textOf(typed, 'consent-form-cared-for')).toContain('To: the service that staff name to you.');
    expect(textOf(typed, 'consent-form-cared-for')).toMatch(/I agree that the service keeps and uses details about my health/u);
  });
});
