import { expect, it } from 'vitest';
import { foldText } from './fold-text';
import { scanForIdentifiers } from './patient-identifiers';

it('grows no text beyond a few times its length, and still writes out what may hold a digit', () => {
  expect(foldText('\uFDFA'.repeat(1000), 1000).text).toHaveLength(1000);
  expect(foldText('㏂ ⑽ ㋀', 10).text).toBe('a.m. (10) 1月');
  expect(scanForIdentifiers(`${'\uFDFA'.repeat(50)} 943 476 5919`)).toEqual([{ kind: 'nhs-number', strength: 'strong', start: 51, end: 63 }]);
});
