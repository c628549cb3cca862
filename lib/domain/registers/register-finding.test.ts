import { describe, expect, it } from 'vitest';
import { riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import { findingOf, withFindings } from '../people/profile/own-findings';
import { isOtherName, typedNumbers } from './register-finding';

const found = { register: 'charity', number: '9999999', name: 'Riverside Debt Advice', on: '2026-11-01' } as const;

describe('what a list says of a number', () => {
  it('is asked for as each register writes it', () => {
    expect(typedNumbers({ odsCode: ' zz-999 ', charityNumber: '999 999', ico: 'none', address: 'ZZ9' })).toEqual([
      { register: 'ods', number: 'ZZ999' },
      { register: 'charity', number: '999999' },
      { register: 'company', number: '00999999' },
    ]);
  });

  it('stays beside that number alone, the newest first', () => {
    const before = { ...riversideDebtAdvice, inRegisters: [{ ...found, on: '2026-10-01' }] };
    const kept = withFindings(before, [found, { ...found, register: 'company' }]);
    expect(kept).toEqual({ ...riversideDebtAdvice, inRegisters: [found] });
    expect(findingOf(kept, 'charity')).toBe(found);
    expect(withFindings({ ...kept, charityNumber: '9999998' }, [])).not.toHaveProperty('inRegisters');
  });

  it.each([
    ['The RIVERSIDE Debt Advice', false],
    ['Riverside  Debt-Advice', false],
    ['Riverside Debt', true],
  ])('knows another name: %s', (name, other) => expect(isOtherName({ ...found, name }, 'Riverside Debt Advice')).toBe(other));
});
