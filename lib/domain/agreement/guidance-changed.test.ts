import { describe, expect, it } from 'vitest';
import { changesSince, type EditionChange, guidanceChanged, newestChange } from './guidance-changed';
import { type Status, statuses } from './lifecycle';

const social: EditionChange = { on: '2027-03-01', title: 'Information sharing in social care', from: '7 May 2026', to: '1 March 2027', what: 'It is shorter.' };
const rules: EditionChange = { on: '2026-11-22', title: 'Our rules', from: '21 November 2026', to: '22 November 2026', what: 'They ask more.' };

describe('guidance that has changed', () => {
  it('is what came after the edition that an agreement was made under, the newest first', () => {
    expect(changesSince('2026-11-21', [rules, social])).toEqual([social, rules]);
    expect(changesSince('2026-11-22', [rules, social])).toEqual([social]);
    expect(changesSince('2027-03-01', [rules, social])).toEqual([]);
  });

  it('is told of words that are fixed, and of nothing else', () => {
    const told = (status: Status) => guidanceChanged({ status, madeUnder: '2026-11-21' }, [rules]).length > 0;
    expect(statuses.filter(told)).toEqual(['ready-to-sign', 'part-signed', 'signed']);
    expect(guidanceChanged({ status: 'signed' }, [rules])).toEqual([]);
  });

  it('is as new as its newest part', () => {
    expect(newestChange([social, rules])).toBe('2027-03-01');
    expect(newestChange([])).toBeUndefined();
  });
});
