import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNhsNumber } from './nhs-number';
import { maskIdentifiers, scanForIdentifiers } from './patient-identifiers';

const kinds = (text: string) => scanForIdentifiers(text).map(({ kind, strength }) => `${kind} ${strength}`);
const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

describe('NHS numbers', () => {
  it.each([
    '943 476 5919',
    '9434765870',
    '9000000009',
    '400 000 0004',
    '700-000-0007',
    '9449305552',
    '4000000004',
    '7000000007',
    '943.476.5919',
    '943\u00A0476\u00A05919',
    '943\t476\t5919',
    '943/476/5919',
    '943476 5919',
    '943 4765919',
    '9 4 3 4 7 6 5 9 1 9',
    '٩٤٣ ٤٧٦ ٥٩١٩',
    '९४३४७६५९१९',
    '𝟗𝟒𝟑𝟒𝟕𝟔𝟓𝟗𝟏𝟗',
  ])('refuses %s wherever it stands', (number) => {
    expect(kinds(number)).toEqual(['nhs-number strong']);
    expect(kinds(`Mrs A, NHS no ${number}, likes tea`)).toEqual(['nhs-number strong']);
    expect(kinds(`(${number})`)).toEqual(['nhs-number strong']);
  });

  it.each(['9434765918', '1234567890', '999 123 4567', '1111111111', '0000000000', '943476591', '94347659190', '5555555555'])('lets %s through', (number) => {
    expect(kinds(number).filter((found) => found.startsWith('nhs-number'))).toEqual([]);
  });

  it('only asks about a run of digits outside the ranges in use', () => {
    const outside = [...Array(200_000).keys()].map((n) => `1${String(n).padStart(9, '0')}`).find(isNhsNumber);
    expect(kinds(`Order ${outside}`)).toEqual(['nhs-number possible']);
  });

  it.each([
    '943\n476\n5919',
    '943\r\n476\r\n5919',
    '943 476\n5919',
    '943    476     5919',
    '943,476,5919',
    '943, 476, 5919',
    '943; 476; 5919',
    '943) 476 5919',
    '943) (476) (5919',
    '943)476-5919',
    '943|476|5919',
    '943 * 476 * 5919',
    '943: 476: 5919',
  ])('refuses %j, however far apart', (number) => {
    expect(kinds(`Mrs A, NHS no (${number}), likes tea`)).toEqual(['nhs-number strong']);
    expect(kinds(`| ${number} |`)).toEqual(['nhs-number strong']);
  });

  it.each(['9434 765 919', '94347 65919', '94 34 76 59 19', '943-4765-919'])('asks about %s, which may be grouped like a telephone number', (number) => {
    expect(kinds(`Ask for ${number}.`)).toEqual(['nhs-number possible']);
  });

  it('sees through full-width digits, odd hyphens and invisible characters, and points at the text as typed', () => {
    const typed = 'No. ９４３\u2011476\u20115\u200B919!';
    const [found] = scanForIdentifiers(typed);
    expect(found).toEqual({ kind: 'nhs-number', strength: 'strong', start: 4, end: typed.length - 1 });
    expect(maskIdentifiers(typed)).toBe('No. •••\u2011•••\u2011•\u200B•••!');
  });

  it('finds every number that passes, in every usual spacing', () => {
    const passing = digits(10).filter(isNhsNumber);
    fc.assert(
      fc.property(passing, fc.constantFrom('', ' ', '-', '.', '\u00A0', ' - '), fc.constantFrom('', 'see ', '1. ', 'No:'), (number, gap, before) => {
        const written = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(gap);
        const found = scanForIdentifiers(`${before}${written}.`).find(({ kind }) => kind === 'nhs-number');
        expect(found).toMatchObject({
          start: before.length,
          end: before.length + written.length,
          strength: gap || /^[4679]/.test(number) ? 'strong' : 'possible',
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('National Insurance numbers', () => {
  it.each(['QQ123456C', 'qq123456c', 'QQ 12 34 56 C', 'qq 12 34 56 c', 'AB 123456 C', 'QQ-12-34-56-C', 'QQ12 3456C'])('refuses %s', (number) => {
    expect(kinds(`NI: ${number}, paid weekly`)).toEqual(['ni-number strong']);
  });

  it.each(['GB123456A', 'ZZ123456A', 'QQ123456E', 'QQ12345C', 'XQQ123456C', 'SC999999 a charity', 'SC999999 A charity', 'at 999999 a year', 'no 123456 a day'])(
    'lets %s through',
    (text) => {
      expect(kinds(text)).toEqual([]);
    },
  );
});

describe('signs that only raise a question', () => {
  it.each([
    'dob 14/05/1950',
    'Date of birth: 14 May 1950',
    'born 1950-05-14',
    'D.O.B. 14.5.50',
    '14 May 1950 (born)',
    'born on May 14, 1950',
    'DoB: 14051950',
    'd o b 14-5-50',
    'birthday 14th of May 1950',
    'Birth date 1950/05/14',
    'born: 14 MAY 1950',
    'dob 14 05 1950',
  ])('%s is a date of birth', (text) => {
    expect(kinds(text)).toEqual(['date-of-birth strong']);
  });

  it.each([
    'SMITH, Jane 01/02/1950',
    'SMITH Jane 01/02/1950',
    'Smith, Jane (1 Feb 1950)',
    'Smith J 01/02/1950',
    'Smith, J. 01/02/1950',
    'Jane Smith 1950-02-01',
    'jane smith 01/02/1950',
    'jane smith, 1950-02-01',
    'ask jane smith 1.2.1950',
    'JANE SMITH 01/02/1950',
  ])('%s is one too', (text) => {
    expect(kinds(text)).toEqual(['date-of-birth possible']);
  });

  it.each(['Mrs Example 14/05/1950', 'Mary Example (14 May 1950)', 'Jo O’Example, 1.2.2003', 'Siân Example 14th May 1950'])(
    '%s is a name with a day of birth',
    (text) => {
      expect(kinds(text)).toEqual(['date-of-birth possible']);
    },
  );

  it.each([
    'Dr Example, 14 May 2026',
    'Data Protection Act 14 May 1998',
    'Human Rights Act 9 November 1998',
    'The Surgery opened on 14 May 1950',
    'Mary Example, 14 people',
    'NHS England 1 April 2005',
    'Part B 01/02/1998, Schedule A 2005-02-01',
    'the surgery opened on 01/02/1950',
    'the law came into force 01/02/1998 and was updated 2005-02-01',
    'our charity began 14 May 1950',
  ])('%s is none', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    ['write to a.b@nhs.net', 'email possible'],
    ['ring 01632 960001', 'phone possible'],
    ['ring (01632) 960 001', 'phone possible'],
    ['ring +44 1632 960001', 'phone possible'],
    ['ring 07700 900123', 'phone possible'],
    ['12 High Street, ZZ99 3VZ', 'postcode possible'],
    ['12 high street, nf1 1aa', 'postcode possible'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });

  it('never hide a number that is surely one', () => {
    expect(kinds('dob 9434765919 14/05/1950')).toEqual(['date-of-birth strong', 'nhs-number strong']);
    expect(maskIdentifiers('dob 9434765919 14/05/1950')).toBe('dob •••••••••• 14/05/1950');
  });

  it('keeps what the writer may keep when it masks', () => {
    expect(maskIdentifiers('Ring 01632 960001 about 943 476 5919 (born 14 May 1950)')).toBe('Ring 01632 960001 about ••• ••• •••• (born 14 May 1950)');
  });
});
