import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { coversPoint } from './dspt-covers';
import { checklistJourney } from './checklist-journey';
import { itemStandings } from './item-standing';
import { checklistOf, contextOf, currentDspt } from './testing/checklists';

/** As the guidance notes of the toolkit have it: these four concern this sharing, or rest on a contract that nobody must have. */
const never = ['transparency', 'contracts', 'incident-reporting', 'secure-transfer'];

describe('a DSPT result answers only for what its mandatory questions wholly cover', () => {
  it.each(catalogue.dsptMandatory.map(({ version }) => version))('in every edition, over all points: version %i', (version) => {
    for (const item of catalogue.checklist) {
      expect([item.id, coversPoint(item, catalogue.dsptMandatory, version)]).toEqual([item.id, !never.includes(item.id)]);
      // What people are shown as the references of a covered point is all among what covers it.
      if (!never.includes(item.id)) expect(item.printRefs.filter((ref) => !item.dsptCovers.includes(ref))).toEqual([]);
    }
  });

  it('not when a single one of them is not mandatory', () => {
    for (const item of catalogue.checklist.filter(({ id }) => !never.includes(id)))
      for (const ref of item.dsptCovers) {
        const without = catalogue.dsptMandatory.map(({ version, refs }) => ({ version, refs: refs.filter((one) => one !== ref) }));
        expect(coversPoint(item, without, 8), `${item.id} without ${ref}`).toBe(false);
      }
  });

  it('reads the list of the edition itself, or of the one before it', () => {
    const item = { dsptCovers: ['1.1.1'] };
    const known = [
      { version: 8, refs: [] },
      { version: 10, refs: ['1.1.1'] },
    ];
    expect([7, 8, 9, 10, 11].map((version) => coversPoint(item, known, version))).toEqual([false, false, false, true, true]);
    expect(coversPoint(item, [], 8)).toBe(false);
  });

  it('and a point that it does not cover is asked, and open until it is answered', () => {
    const refs = catalogue.dsptMandatory.flatMap((one) => one.refs).filter((ref) => ref !== '3.2.1');
    const context = contextOf({ catalogue: { ...catalogue, dsptMandatory: [{ version: 8, refs }] } });
    const checklist = checklistOf(currentDspt);
    expect(checklistJourney(checklist, context).steps.map(({ key }) => key)).toContain('training');
    expect(checklistJourney(checklist, contextOf()).steps.map(({ key }) => key)).not.toContain('training');
    const standing = itemStandings(checklist, context).find(({ item }) => item.id === 'training');
    expect(standing?.source).toBe('missing');
  });
});
