import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { inSentence } from '../print/words';
import { itemRows, mostOutwardRows } from './item-rows';

const items = (...ids: readonly string[]) =>
  ids.map((id) => {
    const item = catalogue.items.find((one) => one.id === id);
    if (!item) throw new Error(`no item ${id}`);
    return { ...item, itemId: id };
  });
/** More than fit one row each. */
const many = items(
  ...[
    'name',
    'dob',
    'nhs-number',
    'ni-number',
    'phone',
    'email',
    'address',
    'gp-practice',
    'referrer',
    'local-ref',
    'main-condition',
    'medication',
    'allergies',
  ],
  ...['prognosis', 'diet', 'capacity', 'visitor-risk', 'living', 'carer-details', 'language'],
);
const rows = itemRows(many, catalogue);
const row = (id: string) => rows.find(({ itemIds }) => itemIds.includes(id));

describe('the rows of a long table', () => {
  it('are one for each group, and hold every item once', () => {
    expect(rows.length).toBeLessThanOrEqual(mostOutwardRows);
    expect(rows.flatMap(({ itemIds }) => itemIds).toSorted()).toEqual(many.map(({ itemId }) => itemId).toSorted());
  });

  it('say a single item in its own words, with its own reason', () => {
    for (const [id, words] of [
      ['visitor-risk', 'Precautions for staff or volunteers'],
      ['living', 'Living arrangements'],
      ['diet', 'Diet, swallowing and texture needs'],
      ['prognosis', 'Prognosis or stage of illness'],
    ] as const)
      expect(row(id)).toEqual({ label: words, reason: many.find(({ itemId }) => itemId === id)?.reason, itemIds: [id] });
  });

  it('never hint at a detail that is not shared by the name of its group', () => {
    expect(row('medication')?.label).toBe('Current medicines; allergies and reactions');
    const said = rows.map(({ label }) => label).join('\n');
    for (const words of ['offences', 'safeguarding', 'money', 'memory', 'infection', 'plans', 'falls']) expect(said.toLowerCase()).not.toContain(words);
  });

  it('keep the name of a group that names no detail', () => {
    expect(row('name')).toMatchObject({
      heading: 'Who the person is',
      label: 'Who the person is: full name; date of birth; NHS number; National Insurance number',
    });
    expect(row('referrer')?.label).toBe('Referral details: who referred, their role and team; referral reference');
  });
});

describe('a label inside a sentence', () => {
  it('keeps the capital of a name, of an abbreviation and of nothing else', () => {
    expect(['National Insurance number', 'Caldicott Guardian', 'GP practice', 'X-ray', 'Full name', 'A sheet'].map(inSentence)).toEqual([
      'National Insurance number',
      'Caldicott Guardian',
      'GP practice',
      'X-ray',
      'full name',
      'a sheet',
    ]);
  });
});
