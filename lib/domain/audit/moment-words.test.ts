import { expect, it } from 'vitest';
import { momentInWords, timeInWords } from './moment-words';

it.each([
  ['2026-11-21T14:14:00Z', '2:14pm'],
  ['2026-11-21T17:00:00Z', '5pm'],
  ['2026-11-21T12:00:00Z', 'midday'],
  ['2026-11-21T12:05:00Z', '12:05pm'],
  ['2026-11-21T00:00:00Z', 'midnight'],
  ['2026-11-21T00:05:00Z', '12:05am'],
  ['2026-07-01T11:00:00Z', 'midday'], // summer time
])('%s is %s', (moment, words) => expect(timeInWords(moment)).toBe(words));

it('says the day first, as the clocks in England show it', () => expect(momentInWords('2026-06-30T23:30:00Z')).toBe('1 July 2026 at 12:30am'));
