// Sentences that were held against the text of the law: where it says less, or something else, than the general rule.
import { describe, expect, it } from 'vitest';
import { legalRule } from '../legal-rules';
import type { ReadFor } from './rule';

const read: ReadFor = { purpose: 'individual', nation: 'england', serviceKind: 'wider_support', commonLaw: 'explicit_consent' };
const said = (id: Parameters<typeof legalRule>[0], over: Partial<ReadFor>) => legalRule(id).saidOf?.({ ...read, ...over });

describe('an advocate’s look at records (T3)', () => {
  it('waits for the yes of a patient who can give one, under section 130B(4) of the Mental Health Act 1983', () => {
    const imha = said('T3', { commonLaw: 'statutory_duty', statute: 'Mental Health Act 1983 section 130B' });
    expect(imha?.sentence).toMatch(/with that patient’s yes/u);
    expect(imha?.source?.[0]).toBe('mha-1983-s130b');
  });

  it('is what the holder finds may matter, under section 35(6) of the Mental Capacity Act 2005', () => {
    const imca = said('T3', { commonLaw: 'statutory_duty', statute: 'Mental Capacity Act 2005 section 35' });
    expect(imca?.sentence).toMatch(/what their holder finds may matter/u);
    expect(imca?.source).toEqual(['mca-2005-s35']);
  });
});

describe('a child in Scotland (P2)', () => {
  it('has parents with responsibilities and rights, whatever is asked, and the Acts there are named', () => {
    for (const commonLaw of ['explicit_consent', 'implied_consent'] as const) {
      const rule = { ...legalRule('P2'), ...said('P2', { nation: 'scotland', commonLaw }) };
      expect(rule.sentence).toContain('parental responsibilities and rights');
      expect(rule.source).toContain('children-scotland-1995');
      const england = { ...legalRule('P2'), ...said('P2', { commonLaw }) };
      expect(england.sentence).toContain('parental responsibility');
    }
  });
});

it('consent for details about offences need not be explicit by law (A10.3), and the care condition is one of section 10(5) (A10.2)', () => {
  expect(legalRule('A10.3').sentence).toMatch(/rest on that person’s consent\. We ask for an explicit one/u);
  expect(legalRule('A10.2').caveat).toBeUndefined();
});

it('Article 9(2)(d) lets details out with a yes (A9.8)', () => expect(legalRule('A9.8').sentence).toContain('without a person’s yes'));
