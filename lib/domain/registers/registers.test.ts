import { describe, expect, it } from 'vitest';
import { readCharityNumber } from './charity-number';
import { readCompanyNumber } from './company-number';
import { readIcoRegistration } from './ico-registration';
import { readOdsCode } from './ods-code';

describe('ODS codes', () => {
  it.each(['ZZ9', 'ZZ999', '8ZZ99', '8ZZ98', 'A9ZZ', 'VZZZ9', 'FZZ99', 'Z99999001', 'Z59', '97Z'])('%s', (code) => expect(readOdsCode(code)).toBe(code));
  it.each([
    ['zz7', 'ZZ7'],
    [' 8zz 99 ', '8ZZ99'],
    ['8ZZ\u201199', '8ZZ99'],
  ])('%s is %s', (typed, code) => expect(readOdsCode(typed)).toBe(code));
  it.each(['', 'Z', 'ZZ', 'ZZ9!', 'ABCDEFGHIJ', 'R J 1 / 2'])('not %s', (typed) => expect(readOdsCode(typed)).toBeUndefined());
});

describe('charity numbers', () => {
  it.each(['9999999', '999999', 'SC999999', 'NIC109999', '9999999-1', '9999999-999'])('%s', (number) => expect(readCharityNumber(number)).toBe(number));
  it.each([
    ['sc 99999', 'SC099999'],
    ['9999999\u20131', '9999999-1'],
  ])('%s is %s', (typed, number) => expect(readCharityNumber(typed)).toBe(number));
  it.each(['12345', '12345678', 'SC35', 'NI100012', 'ABC', '9999999-0', ''])('not %s', (typed) => expect(readCharityNumber(typed)).toBeUndefined());
});

describe('company numbers', () => {
  it.each(['99999999', 'SC999999', 'CE999999', 'OC999999', 'NI999999', 'IP99999R', 'R9999999'])('%s', (number) =>
    expect(readCompanyNumber(number)).toBe(number),
  );
  it('pads short numbers', () => expect(readCompanyNumber('000000')).toBe('00000000'));
  it.each(['12345', 'ABC12345', '123456789', 'CEO12345', ''])('not %s', (typed) => expect(readCompanyNumber(typed)).toBeUndefined());
});

describe('ICO registrations', () => {
  it.each(['Z0000000', 'ZA000000', 'ZB000000', 'ZC000000'])('%s', (number) => expect(readIcoRegistration(number)).toBe(number));
  it('forgives spaces and small letters', () => expect(readIcoRegistration('za 000000')).toBe('ZA000000'));
  it.each(['A0000000', 'ZA00000', 'Z00000000', '00000000', 'ZAB00000', ''])('not %s', (typed) => expect(readIcoRegistration(typed)).toBeUndefined());
});
