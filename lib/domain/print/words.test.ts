import { expect, it } from 'vitest';
import { inSentence } from './words';

it('keeps the capital of a name in the middle of a sentence', () => {
  const kept = ['WhatsApp groups', 'SystmOne', 'Microsoft 365', 'GP practice', 'National Insurance number', 'X-ray'];
  expect(kept.map(inSentence)).toEqual(kept);
  expect(['Locked cabinet', 'The case system', 'A log'].map(inSentence)).toEqual(['locked cabinet', 'the case system', 'a log']);
});
