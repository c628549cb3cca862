import { describe, expect, it } from 'vitest';
import { caldicottSource } from '@/lib/domain/checks/caldicott';
import { dpiaScreens } from '@/lib/domain/checks/dpia';
import { legalRules } from '@/lib/domain/legal-basis/legal-rules';
import { personRules } from '@/lib/domain/legal-basis/person/assess-person';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { citationById, citations } from './citations';
import { nationalGuidance } from './citations-guidance';

describe('citations', () => {
  it('have unique ids', () => {
    expect(new Set(citations.map((one) => one.id)).size).toBe(citations.length);
  });

  it('hold the five pieces of national guidance', () => {
    expect(nationalGuidance.map((id) => citationById(id).kind)).toEqual(Array(5).fill('guidance'));
  });

  it('exist for everything that a legal rule or a check rests on', () => {
    const rules = [...legalRules, ...personRules];
    const named = [...rules.flatMap((rule) => rule.source), ...dpiaScreens.flatMap((screen) => screen.source), caldicottSource];
    for (const id of new Set(named)) expect(citationById(id).id).toBe(id);
  });

  it('give an address only where everybody can open it', () => {
    for (const { url } of citations)
      if (url !== undefined)
        expect(url).toMatch(
          /^https:\/\/(www\.legislation\.gov\.uk|transform\.england\.nhs\.uk|digital\.nhs\.uk|www\.dsptoolkit\.nhs\.uk|www\.gov\.uk|ico\.org\.uk)\//,
        );
  });

  it('lead to the text that was read: as enacted where that is what it was, and never to the draft of a consultation', () => {
    for (const { edition, certainty, url = '' } of citations) {
      if (certainty === 'read' && edition?.startsWith('as enacted') === true) expect(url).toMatch(/\/enacted$/u);
      if (edition?.startsWith('as made') === true) expect(url).toMatch(/\/made$/u);
      const stood = /^as it stood on (.*)$/u.exec(edition ?? '')?.[1];
      if (stood !== undefined) expect(`${stood} at ${dateInWords(url.slice(-10))}`).toBe(`${stood} at ${stood}`);
      expect(url).not.toContain('/for-organisations/recognised-legitimate-interest-guidance/');
    }
    expect(citationById('ico-recognised-interests').certainty).toBe('unverified');
  });

  it('refuse an unknown id', () => {
    expect(() => citationById('no-such-source')).toThrow('no-such-source');
  });
});
