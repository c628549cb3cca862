// What looks like a number of a person and is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusedIdentifier, maskIdentifiers, scanForIdentifiers, scanLimit } from './patient-identifiers';

const kinds = (text: string) => scanForIdentifiers(text).map(({ kind, strength }) => `${kind} ${strength}`);
const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

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
