import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormValue } from '../questions/form';
import { differingAnswers, passportAfter, type PassportVersion } from './passport';
import { allInPlace, answersOf, checklistOf, currentDspt, noDspt } from './testing/checklists';

const by = { person: 'riverside-manager', at: '2026-11-21T10:00:00.000Z' };
const plan = { 'plan/secure-storage': { plan: 'use' }, evidence: { 'evidence-training': 'https://riverside-debt.example/course' } };

describe('the passport of an organisation', () => {
  it('begins with what is sent first, without plans and links, which are for one organisation', () => {
    const first = passportAfter(undefined, checklistOf({ ...noDspt, ...allInPlace, ...plan }), by);
    expect([first.number, first.checklist, Object.keys(first.answers)]).toEqual([1, 'checklist-1', Object.keys({ ...noDspt, ...allInPlace })]);
  });

  it('stays as it is while nothing new is said, and keeps what was not asked this time', () => {
    const first = passportAfter(undefined, checklistOf({ ...noDspt, ...allInPlace }), by);
    expect(passportAfter(first, checklistOf({ ...noDspt, ...plan }), by)).toBe(first);
    const second = passportAfter(first, checklistOf(currentDspt, { id: 'checklist-2' }), by);
    expect([second.number, second.checklist, differingAnswers(first.answers, second.answers)]).toEqual([2, 'checklist-2', ['dspt']]);
    expect(second.answers.training).toBe(first.answers.training);
  });

  it('counts by one, says all that was said last, and changes no earlier version', () => {
    const said = fc.dictionary(
      fc.constantFrom('dspt', 'privacy', 'lead', 'plan/training', 'evidence'),
      fc.record({ answer: fc.constantFrom('in-place', 'partly') }),
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), (sent) => {
        const versions: PassportVersion[] = [];
        const last: Record<string, FormValue> = {};
        for (const given of sent) {
          const before = JSON.stringify(versions);
          const next = passportAfter(versions.at(-1), checklistOf(given), by);
          expect(JSON.stringify(versions)).toBe(before);
          if (next !== versions.at(-1)) versions.push(next);
          Object.assign(last, given);
          expect(differingAnswers(next.answers, answersOf(last))).toEqual([]);
        }
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
      }),
    );
  });
});
