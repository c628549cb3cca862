// Explicit consent that an IG lead chose for health details reaches every paper as if the rules had suggested it (1.5a).
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { followGuidance } from '@/lib/domain/follows-guidance/follow-guidance';
import { guidanceContext } from '@/lib/domain/follows-guidance/guidance-context';
import { explainResult } from '@/lib/domain/legal-basis/explain';
import { assessPerson } from '@/lib/domain/legal-basis/person/assess-person';
import type { PersonFacts } from '@/lib/domain/legal-basis/person/person-facts';
import type { Override } from '@/lib/domain/legal-basis/result';
import { commissionedHospice, donationHospice } from '@/lib/domain/print/testing/other-files';
import { printed, printedText, sourceOf } from '@/lib/domain/print/testing/printed';
import { ownYes } from './own-yes';
import { textsOf } from './paper-words';
import { papersOfFile } from './testing/papers-on-file';

const chosen = (file: AgreementFile): AgreementFile => {
  const override: Override = {
    partyId: file.partner?.id ?? '',
    field: 'art9',
    default: '9(2)(h)+Sch1p2',
    chosen: '9(2)(a)',
    reason: 'Our service stops when a person says no to it',
    by: 'ig-lead',
    at: '2026-11-19T10:00:00.000Z',
  };
  return { ...file, overrides: [override] };
};
const papersText = (file: AgreementFile, ...ids: string[]) =>
  papersOfFile(file)
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .join('\n');
const decides = (file: AgreementFile, person: PersonFacts) => {
  const source = sourceOf(file);
  const [outward] = source.result.flows;
  const commonLaw = outward?.result.commonLaw ?? null;
  return assessPerson({ status: 'ok', commonLaw, ndoo: 'not_applicable', ...ownYes(source, 'outward').setting }, person).decision;
};
const guided = (file: AgreementFile) => {
  const context = guidanceContext(sourceOf(file), printed(file), papersOfFile(file), () => true);
  return new Map(context && followGuidance(context).map(({ point, reading }) => [point.id, reading]));
};
const able = { capacity: 'has' } as const;
const attorney = { capacity: 'lacks', representative: 'health_welfare_lpa' } as const;

describe('on a health service, where the referral itself shows health', () => {
  const asks = chosen(commissionedHospice);

  it('is asked first on leaflet, notice, guide and promises, as the form says that nothing goes without it', () => {
    expect(papersText(asks, 'consent-form')).toContain('Without a yes to statement B nothing is sent');
    const told = papersText(asks, 'patient-leaflet', 'privacy-notice-text-sharing', 'staff-guide', 'promises-sharing');
    expect(told).toMatch(
      /We ask you first\..*You can say no.*Ask the person first, every time.*Write the answer in the patient’s record.*We ask you first\. If you cannot decide, we send nothing/su,
    );
    expect(told).not.toMatch(/You can tell us not to share|People expect this|Check for objections/u);
    expect(papersText(asks, 'promises-sharing')).toContain('Ask first, and write the answer in the record');
    expect(papersText(commissionedHospice, 'patient-leaflet')).toContain('You can tell us not to share');
    const fair = (file: AgreementFile) => papersText(file, 'legitimate-interests-record-receiving');
    expect([fair(donationHospice), fair(chosen(donationHospice))].map((text) => text.includes('is asked first'))).toEqual([false, true]);
  });

  it('is asked first in sections 3, 4 and 7, with the steps for somebody who cannot decide, and the duty of confidence keeps its name', () => {
    const text = printedText(asks);
    expect(text).toMatch(
      /who have said yes to being referred.*each time a patient says yes.*We ask first;.*implied consent\..*asks for statement B before it sends/su,
    );
    expect(text).toMatch(/the Trust asks the health and welfare attorney.*A decision of staff cannot give statement B/su);
    expect(text).not.toMatch(/If they have not said no|People expect us to share/u);
    expect(printedText(commissionedHospice)).toContain('If they have not said no');
  });

  it('is asked first by the check of one person, of an attorney too', () => {
    const people = [able, attorney, { ...attorney, representativeDecision: 'agrees' } as const, { ...able, consent: 'written_countersigned' } as const];
    expect(people.map((person) => decides(asks, person))).toEqual(['ask_person', 'ask_representative', 'ask_officer', 'share']);
    expect(people.map((person) => decides(commissionedHospice, person))).toEqual(['share', 'share', 'share', 'share']);
  });

  it('is on the card and the guidance page', () => {
    const { model, result } = sourceOf(asks);
    expect(JSON.stringify(explainResult(model, result, catalogue))).not.toMatch(/nobody has to be asked|People expect us to share/u);
    for (const id of ['explicit-consent', 'yes-on-record']) {
      expect(guided(asks).get(id)?.status).toBe('done');
      expect(guided(commissionedHospice).get(id)?.status).toBe('does-not-apply');
    }
  });
});

describe('on a care service whose referral shows no health by itself', () => {
  const care = withAnswers(commissionedHospice, {
    service: { serviceType: 'carers-support' },
    'people-call-it-care': { testA: 'yes' },
    'care-professional': { testB: 'social' },
    people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' },
    details: { enough: 'change' },
    'details-choose': { items: ['name', 'phone', 'carer-health'] },
  });
  const [team, ...teams] = care.sharing.teams;
  const plain = { ...care, sharing: { ...care.sharing, teams: team ? [{ ...team, revealsHealth: false }, ...teams] : teams } };
  const asks = chosen(plain);

  it('is asked for the health details alone, on every paper', () => {
    for (const id of ['patient-leaflet', 'privacy-notice-text-sharing']) {
      expect(papersText(asks, id)).toMatch(/you can tell us not to share|You can tell us not to share/u);
      expect(papersText(asks, id)).toMatch(/details about your health (?:only if you say yes|go only with your yes)/iu);
      expect(papersText(plain, id)).not.toMatch(/your yes|say yes to that/u);
    }
    expect(papersText(asks, 'staff-guide')).toMatch(/Without that yes, leave those details out\..*Write the answer in the/su);
    expect(papersText(asks, 'promises-sharing')).toMatch(/Check for objections.*Ask for statement B, and write the answer in the record/su);
    expect(printedText(asks)).toMatch(/Details about health go only with the person’s yes.*asks for statement B before it sends details about health/su);
    expect([decides(asks, able), decides(plain, able)]).toEqual(['share', 'share']);
    expect(guided(asks).get('yes-on-record')?.status).toBe('done');
    expect(guided(asks).get('explicit-consent')).toMatchObject({ status: 'does-not-apply', says: expect.stringContaining('health details alone') });
  });
});
