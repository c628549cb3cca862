import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { conditionsOf } from '../print/conditions';
import { checklistNames } from './checklist-context';
import { itemStandings } from './item-standing';
import { goesOn, readyPlan, toBeDone } from './plan';
import { allInPlace, contextOf, noDspt, sentOf, today } from './testing/checklists';

const context = contextOf();

it('has ready plans whose condition can be met: what goes on afterwards stands behind it, and is no part of it', () => {
  for (const item of catalogue.checklist) {
    const plan = readyPlan(item, checklistNames(context), today);
    expect(toBeDone(plan, item), item.id).not.toMatch(/\bevery (?:year|month|three)|\bonce a\b|\bthen on\b/u);
    expect(plan.wording.length, item.id).toBeLessThanOrEqual(200);
  }
  const training = catalogue.checklist.find(({ id }) => id === 'training');
  if (!training) throw new Error('no training');
  expect(goesOn({ wording: 'We train everyone by June' }, training)).toBeUndefined();
  expect(toBeDone({ wording: 'We train everyone by June' }, training)).toBe('We train everyone by June');
});

it('asks first for the course, and not for what is done every year', () => {
  const sent = sentOf({ ...noDspt, ...allInPlace, training: { answer: 'not-yet' }, 'plan/training': { plan: 'use' } });
  const rows = { training: { outcome: 'accept-safeguard', first: 'plan' } } as const;
  const at = '2026-11-20T09:00:00.000Z';
  const checklist = { ...sent, status: 'accepted-with-plan' as const, review: { by: 'x', byName: 'X', at, lookup: { outcome: 'none' as const }, rows } };
  expect(conditionsOf(checklist, context).map(({ text }) => text)).toEqual(['everyone who sees referrals will finish a free online course']);
  expect(itemStandings(checklist, context).find(({ item }) => item.id === 'training')?.plan?.wording).toMatch(
    / New people do the course in .* once a year\.$/u,
  );
});
