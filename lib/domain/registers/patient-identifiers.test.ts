import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNhsNumber } from './nhs-number';
import { isRefusedIdentifier, maskIdentifiers, scanForIdentifiers, scanLimit } from './patient-identifiers';

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

describe('no false stop', () => {
  it.each([
    'ODS codes ZZ9, ZZ999, 8ZZ99, A9ZZ, VZZZ9, FZZ99, Z99999001, Z59 and 97Z',
    'Charity number 9999999, 999999, SC999999, NIC109999 or 9999999-1',
    'Company number 99999999, CE999999, OC999999, NI999999, IP99999R or R9999999',
    'ICO registration Z0000000, ZA000000, ZB000000, ZC000000',
    'DSPT 1.1.2, 1.1.3, 2.2.1, 10.2.2; version 8, 2025-26 edition',
    'Starts 1 March 2027, review 2028-03-01, 21/11/2026, 01.02.2026 03.04.2026',
    'The charity was born 12 years ago. The surgery opened on 14 May 1950',
    'Deleted 12 months after the help ends; 24 hours; SA-7K4M-2QXR; 10,000 people; £1,234,567.89',
    'UK GDPR Article 9(2)(h) with Schedule 1 paragraph 2; section 251B; 6(1)(e)',
    'On the a1 2nd floor',
    'Charity 999999 2026, company CE999999 2026, SC999999 2027',
    'Sections 10 11 12 13 14 and 21.11.2026 10',
    'Rooms 101 102 1003',
    'We helped 100, 250, 943, 476, 5919 and 12 people',
    'Over the years: 943, 476, 5919, 612',
    '1200\n943\n476\n5919\n88',
    '£943,476,5919 or €943 | 476 | 5919.50',
    '£450,000, 5001 people',
    'ring +1 (943) 476 5919',
    'charity 943476, 5919 members',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('refuses no list of figures that are not three, three and four digits alone, and only asks about most of those', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 8 }).filter((list) => list.length !== 3);
    fc.assert(
      fc.property(figures, fc.constantFrom(', ', ',', '; ', '\n', ' | ', '    ', '\n* '), (list, gap) => kinds(`People: ${list.join(gap)}.`).join() === ''),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 399 }), fc.integer({ min: 100, max: 999 }), fc.integer({ min: 1000, max: 9999 }), (...list) =>
        kinds(`People: ${list.join(', ')}.`).every((found) => found === 'nhs-number possible'),
      ),
      { numRuns: 500 },
    );
  });

  it('takes no United Kingdom telephone number for an NHS number', () => {
    const written = fc
      .tuple(
        digits(9),
        fc.constantFrom([5, 6], [5, 3, 3], [4, 3, 4], [3, 4, 4], [11]),
        fc.constantFrom(' ', '-'),
        fc.constantFrom('0', '+44 ', '+44', '0044 ', '+44 (0)'),
      )
      .map(([rest, groups, gap, lead]) => {
        const number = `01${rest}`;
        const text = groups.map((length, index) => number.slice(groups.slice(0, index).reduce((sum, one) => sum + one, 0)).slice(0, length)).join(gap);
        return lead === '0' ? text : lead + text.slice(1);
      });
    fc.assert(
      fc.property(written, (phone) => !kinds(`ring ${phone} now`).some((found) => found.startsWith('nhs-number'))),
      { numRuns: 500 },
    );
  });

  const none = (text: fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(text, (one) => kinds(one).length === 0 || expect(one).toBe(kinds(one).join())),
      { numRuns: 500 },
    );
  const letters = (length: number) => fc.string({ unit: fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ'), minLength: length, maxLength: length });

  it('lets every charity, company, ODS and ICO number and DSPT reference through', () => {
    none(
      fc
        .tuple(fc.constantFrom('charity number ', 'charity '), digits(6), fc.constantFrom('', '-1', ', '), fc.constantFrom('', ' since 2019'))
        .map((parts) => parts.join('')),
    );
    none(fc.tuple(fc.constantFrom('', 'charity number '), digits(7), fc.constantFrom('', '-12', ' and 2 more')).map((parts) => parts.join('')));
    none(
      fc
        .tuple(fc.constantFrom('SC', 'NIC10', 'CE', 'OC', 'NI', 'IP', 'RS'), digits(6), fc.constantFrom('', ' 2027', ' (2026)', ' a charity'))
        .map((parts) => parts.join('')),
    );
    none(fc.tuple(fc.constantFrom('Company ', 'company number '), digits(8), fc.constantFrom('', '.', ' 26')).map((parts) => parts.join('')));
    none(fc.tuple(fc.constantFrom('Z', 'ZA', 'ZB', 'ZC'), digits(6)).map(([start, rest]) => `ICO ${start}${start === 'Z' ? '0' : ''}${rest}`));
    none(fc.tuple(letters(1), digits(1), letters(1), digits(1), letters(1)).map((parts) => `ODS ${parts.join('')}`));
    none(fc.tuple(letters(1), digits(5)).map((parts) => `practice ${parts.join('')}`));
    const section = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 })).map((parts) => parts.join('.'));
    none(fc.tuple(fc.array(section, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', ', ')).map(([all, gap]) => `DSPT ${all.join(gap)}`));
  });

  it('lets every day, sum and time through', () => {
    const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
    const day = fc
      .tuple(two(28), two(12), fc.integer({ min: 1990, max: 2060 }), fc.constantFrom('/', '.', '-', ' '))
      .map(([d, m, y, gap]) => (gap === '-' ? `${y}-${m}-${d}` : [d, m, y].join(gap)));
    none(fc.tuple(fc.array(day, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', ' to ', ', ', ' - ')).map(([all, gap]) => `From ${all.join(gap)}`));
    none(fc.tuple(day, fc.integer({ min: 0, max: 23 }), two(59)).map(([on, hour, minute]) => `${on} at ${hour}:${minute}`));
    none(fc.integer({ min: 0, max: 2_000_000_000 }).map((sum) => `£${sum.toLocaleString('en-GB')} and ${sum.toLocaleString('en-GB')}.50`));
  });

  it('refuses no telephone number of ten or eleven digits, however it is grouped', () => {
    const phone = fc
      .tuple(
        fc.constantFrom('01', '02', '03', '07', '08'),
        fc.oneof(digits(8), digits(9)),
        fc.constantFrom([5, 6], [5, 5], [5, 3, 3], [4, 3, 4], [4, 3, 3], [3, 4, 4]),
      )
      .map(([start, rest, groups]) => {
        const number = start + rest;
        return groups.map((length, index) => number.slice(groups.slice(0, index).reduce((sum, one) => sum + one, 0)).slice(0, length)).join(' ');
      });
    const refused = (text: string) => scanForIdentifiers(text).some(isRefusedIdentifier);
    fc.assert(
      fc.property(phone, (number) => !refused(number) && !refused(`+1 ${number.slice(2)}`) && !refused(number.replaceAll(' ', ''))),
      { numRuns: 500 },
    );
  });

  it('reads no further than its limit, and hostile text costs little', () => {
    expect(kinds(`${' '.repeat(scanLimit)}943 476 5919`)).toEqual([]);
    for (const hostile of [
      'a.'.repeat(20_000),
      `${'a'.repeat(39_999)}@`,
      '1 '.repeat(20_000),
      '0'.repeat(40_000),
      'born '.repeat(8_000),
      '1/'.repeat(20_000),
      '12.'.repeat(15_000),
      '1.2-3 '.repeat(8_000),
      'Aa Aa '.repeat(8_000),
      '+44 '.repeat(10_000),
      '943,476,'.repeat(5_000),
      '943 ()|* '.repeat(4_000),
      'jane smith '.repeat(4_000),
      '\u200B'.repeat(40_000),
    ]) {
      expect(scanForIdentifiers(hostile).every(({ end }) => end <= scanLimit)).toBe(true);
    }
  });

  it('never throws, stays in order and inside the text, and leaves nothing to refuse after masking', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'0123456789 -.@aAbBcdqQ+4') })), (text) => {
        const found = scanForIdentifiers(text);
        expect(found.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
        const masked = maskIdentifiers(text);
        expect(masked).toHaveLength(text.length);
        expect(scanForIdentifiers(masked).filter(({ kind, strength }) => strength === 'strong' && kind !== 'date-of-birth')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
