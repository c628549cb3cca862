import { expect, it } from 'vitest';
import { fill } from './print-wording';
import { inSentence, oncePossessive } from './words';

it('keeps the capital of a name in the middle of a sentence', () => {
  const kept = ['WhatsApp groups', 'SystmOne', 'Microsoft 365', 'GP practice', 'National Insurance number', 'X-ray'];
  expect(kept.map(inSentence)).toEqual(kept);
  expect(['Locked cabinet', 'The case system', 'A log'].map(inSentence)).toEqual(['locked cabinet', 'the case system', 'a log']);
});

it('makes no possessive of a possessive', () => {
  expect(["St Swithin's’s safeguarding lead", 'Macmillan’s’s lead', 'the Surgery’s lead', 'St Thomas’s lead'].map(oncePossessive)).toEqual([
    "St Swithin's safeguarding lead",
    'Macmillan’s lead',
    'the Surgery’s lead',
    'St Thomas’s lead',
  ]);
  expect(fill('{partner} rings {sharingOrg}’s lead', { partner: 'Harbour', sharingOrg: "St Swithin's" })).toBe("Harbour rings St Swithin's lead");
});
