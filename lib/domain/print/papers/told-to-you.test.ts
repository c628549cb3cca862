import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { everyFile, paperNamed, papersOfFile } from './testing/papers-on-file';
import { textsOf } from './paper-words';
import { toldToYou } from './told-to-you';

describe('words for the person', () => {
  it('speak to them throughout', () => {
    expect(toldToYou('contact the person, help them to find work and keep a record', false)).toBe('contact you, help you to find work and keep a record');
    expect(toldToYou('plan for the person’s safety, support them', false)).toBe('plan for your safety, support you');
    expect(toldToYou('contact the person or the carer they name', false)).toBe('contact you or the carer you name');
    for (const { wording, label } of catalogue.services) expect(toldToYou(wording.mayDo, false), label).not.toMatch(/\bthe person\b/u);
  });

  it('leave somebody’s own words alone where a change could mean somebody else', () => {
    for (const own of ['ring the person and their landlord', 'help when the person asks', 'ring the person who referred'])
      expect(toldToYou(own, true)).toBe(own);
    expect(toldToYou('visit the person at home', true)).toBe('visit you at home');
  });

  it('stand on leaflets and notices of every starting set', () => {
    for (const [name, file] of everyFile.filter(([one]) => one.endsWith(', nothing, either')))
      for (const { id, kind, blocks } of papersOfFile(file))
        if (kind === 'patient-leaflet' || kind === 'privacy-notice-text')
          expect(blocks.flatMap(textsOf).join('\n'), `${name}: ${id}`).not.toMatch(/only to .*\bthe person\b/u);
  });
});

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');

describe('what somebody reads or hears of themselves', () => {
  const told = withAnswers(goldenFile, {
    service: { serviceType: 'exercise-class' },
    details: { enough: 'change' },
    'details-choose': { items: ['name', 'phone', 'mental-health'] },
    'details-sensitive': { each: 'case-by-case' },
    back: { back: ['attended'] },
    'only-you': { ...goldenFile.answers['only-you']?.value, jobs: 'the staff who help the person' },
  });

  it('speaks to them', () => {
    expect(textOf(told, 'verbal-consent-record')).toContain('would then tell us: whether you came');
    expect(textOf(told, 'patient-leaflet')).toContain('the staff who help you');
  });

  it('names their own details to them, on each paper that says “you”, and to staff as the agreement does', () => {
    const asked = withAnswers(goldenFile, {
      service: { serviceType: 'exercise-class' },
      people: { who: ['adults', 'carers'], howMany: 'under-50', carerWhose: ['carer-own'], carerAgreement: 'each' },
      details: { enough: 'change' },
      'details-choose': { items: ['name', 'phone', 'goals', 'main-condition', 'carer-details'] },
      back: { back: ['attended'] },
    });
    for (const id of ['patient-leaflet', 'consent-form']) {
      const text = textOf(asked, id);
      for (const own of ['What you hope for, in everyday words', 'Your main condition', 'Whether you came']) expect(text, id).toContain(own);
      expect(text, id).not.toMatch(/What they hope for|of the person referred|Whether the person came/u);
    }
    expect(textOf(asked, 'verbal-consent-record')).toMatch(/these things about you: .*what you hope for, in everyday words; your main condition/u);
    expect(textOf(asked, 'staff-guide')).toMatch(/main condition of the person referred/iu);
  });

  it('stands on the guide for staff once, and the card says what the details may be used for', () => {
    expect(textOf(told, 'staff-guide').match(/mental health/giu)).toHaveLength(1);
    expect(textOf(told, 'staff-guide')).toContain('Only when the person’s case needs it: mental health');
    const crowded = withAnswers(goldenFile, {
      service: { serviceType: 'domestic-abuse' },
      details: { enough: 'change' },
      'details-danger': { wording: 'use' },
      'details-choose': { items: ['name', 'phone', 'safe-contact', 'self-harm', 'domestic-abuse', 'offences'] },
    });
    expect(textOf(crowded, 'volunteer-card')).toContain('Use it only to');
  });
});
