import { describe, expect, it } from 'vitest';
import { checklistCounts } from './checklist-counts';
import { whyChecklistRests } from './checklist-rests';
import { allInPlace, checklistOf, contextOf, currentDspt, unnamed } from './testing/checklists';

describe('how many questions a checklist asks', () => {
  it.each([
    ['the profile names who looks after information', {}, { withDspt: 4, without: 10 }],
    ['the profile names nobody', { partner: unnamed }, { withDspt: 4, without: 11 }],
    ['the law depends on item 3', { partner: unnamed, confidentialityNeeded: true }, { withDspt: 5, without: 11 }],
    ['it is 1 August, when two editions overlap', { today: '2026-08-01', partner: unnamed }, { withDspt: 4, without: 11 }],
  ])('when %s', (_, more, counts) => {
    expect(checklistCounts(checklistOf({}), contextOf(more))).toEqual(counts);
  });

  it('does not depend on what is answered so far', () => {
    const answered = checklistOf({ ...currentDspt, ...allInPlace, devices: { answer: 'not-yet' } });
    expect(checklistCounts(answered, contextOf())).toEqual(checklistCounts(checklistOf({}), contextOf()));
  });
});

describe('a checklist rests', () => {
  const { sharing } = contextOf();
  it.each(['draft', 'with-partner', 'changes-asked'] as const)('not while its agreement is %s', (status) => {
    expect(whyChecklistRests({ status, sharing })).toBeUndefined();
  });
  it.each([
    ['ready-to-sign', /Northfield Surgery must reopen/],
    ['part-signed', /Northfield Surgery must reopen/],
    ['signed', /kept as it stood/],
    ['ended', /kept as it stood/],
  ] as const)('while its agreement is %s', (status, words) => {
    expect(whyChecklistRests({ status, sharing })).toMatch(words);
  });
});
