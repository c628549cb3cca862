import { expect, it } from 'vitest';
import { legalRules } from './legal-rules';
import { personRules } from './person/assess-person';

const rules = [...legalRules, ...personRules];
const withCaveat = rules.flatMap(({ id, caveat }) => (caveat === undefined ? [] : [[id, caveat] as const]));

it('names what is uncertain, rule by rule', () => {
  expect(withCaveat.map(([id]) => id).sort()).toEqual(['A6.2', 'A6.7', 'A9.11', 'A9.4', 'A9.6', 'C9', 'G5', 'H1', 'P2', 'P3', 'P6', 'P7', 'Q2a', 'Q2b', 'Q5']);
});

it.each(withCaveat)('asks of %s in plain words whom to ask, and says nothing about our own work', (_, caveat) => {
  expect(caveat).toMatch(/^Ask your data protection officer to confirm /);
  expect(caveat).not.toMatch(/checked|unverified|source|our (reading|view)|\.$/i);
});
