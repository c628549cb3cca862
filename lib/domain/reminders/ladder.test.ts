import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, hourOf } from '../assurance/calendar';
import { reminderKinds } from './dated';
import { leftInWords, stepOn } from './ladder';

const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2026-11-21', n));
const long = [60, 30, 7, 1, -7, -14, -21, -28, -35, -42, -49, -56];

it('steps 60, 30, 7 and 1 days before, then weekly, eight times at most, each on its own day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...reminderKinds), fc.integer({ min: 0, max: 90 }), (due, kind, earlier) => {
      const since = addDays(due, -earlier);
      const seen: number[] = [];
      let number = 0;
      for (let today = addDays(since, -1); today <= addDays(due, 80); today = addDays(today, 1)) {
        const step = stepOn({ kind, due, since }, today);
        expect(step?.number ?? 0).toBeGreaterThanOrEqual(number);
        if (step && step.number > number) {
          seen.push(daysBetween(today, due));
          expect(step.left).toBe(daysBetween(today, due));
          number = step.number;
        }
      }
      const short = ['reply', 'checklist', 'decision', 'signature', 'ask', 'question'].includes(kind);
      const steps = kind === 'ask-unanswered' ? [0, ...long.slice(4)] : short ? long.slice(2) : long;
      expect(seen).toEqual(steps.filter((left) => left < earlier));
    }),
    { numRuns: 20 },
  );
});

it('gives whoever was not there the newest step alone', () => {
  const one = { kind: 'plan', due: '2028-02-29', since: '2027-01-01' } as const;
  expect(stepOn(one, '2027-12-30')).toBeUndefined();
  expect(stepOn(one, '2028-02-28')).toEqual({ number: 4, left: 1, escalated: false });
  expect(stepOn(one, '2028-03-06')).toMatchObject({ left: 1 });
  expect(stepOn(one, '2028-03-07')).toEqual({ number: 5, left: -7, escalated: true });
});

it('says how long is left', () => {
  const words = ['2026-11-28', '2026-11-22', '2026-11-21', '2026-11-20', '2026-11-14'].map((due) => leftInWords(due, '2026-11-21'));
  expect(words).toEqual(['in 7 days', 'tomorrow', 'today', 'yesterday', '7 days ago']);
});

it('reads the hour from clocks in England', () => {
  const hours = ['2027-03-28T00:59:00Z', '2027-03-28T01:00:00Z', '2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z', '2026-12-31T00:00:00Z'].map(hourOf);
  expect(hours).toEqual([0, 2, 1, 1, 0]);
});
