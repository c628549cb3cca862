import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { PrintContext } from './print-context';
import { inShort } from './in-short';
import { itemsInShort, together } from './items-in-short';
import { commissionedHospice } from './testing/other-files';
import { sourceOf } from './testing/printed';

const source = sourceOf(commissionedHospice);
const outward = source.model.flows.find(({ id }) => id === 'outward')! as PrintContext['outward'];
const sharing = (keep: (itemId: string) => boolean) => itemsInShort({ ...outward, items: outward.items.filter(({ itemId }) => keep(itemId)) }, source);

describe('what is shared, in short', () => {
  const what = inShort(source).find(({ label }) => label === 'What')?.text ?? '';

  it('is said in few words where it is much: 12 lines of a telephone at most', () => {
    expect(what).toBe(
      'Who the person is; how to reach the person; who else is involved; language, communication and access needs; reason for referral and hopes; ' +
        'main condition of the person referred; medicines, allergies and infection precautions; letters, results, prognosis and advance care plans; ' +
        'everyday abilities and falls; capacity and who decides; living arrangements; emergency contact, next of kin and unpaid carer; referral details',
    );
    expect(what.length).toBeLessThanOrEqual(12 * 40);
  });

  it('hints at nothing else by the name of a group', () => {
    for (const words of ['offences', 'home, work and money', 'everyday abilities, memory']) expect(what.toLowerCase()).not.toContain(words);
  });

  it('takes a shorter phrase only where all that it names is shared', () => {
    expect(sharing((id) => id !== 'allergies')).toContain('; current medicines; current infection precautions; ');
    expect(sharing((id) => id !== 'infection')).toContain('; medicines and allergies; ');
    expect(sharing((id) => id !== 'prognosis')).toContain('; clinical letters and results; advance care plans; ');
  });

  it('keeps the own words of each where they are few', () => {
    expect(sharing((id) => ['name', 'phone', 'main-condition', 'referrer'].includes(id))).toBe(
      'Full name; telephone number; main condition of the person referred; referral details',
    );
  });

  it('names only details of the catalogue together, of one group each', () => {
    for (const { items } of together) {
      const groups = items.map((id) => catalogue.items.find((item) => item.id === id)?.printGroup);
      expect([new Set(groups).size, groups.includes(undefined)]).toEqual([1, false]);
    }
  });
});
