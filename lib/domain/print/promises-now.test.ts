import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { Checklist } from '../assurance/checklist';
import type { Duty } from './promises';
import { promisesNow } from './promises-now';

it('puts the condition of a later look in the place of the plan that it found over, and leaves every other duty', () => {
  const item = catalogue.checklist.find(({ id }) => id === 'transparency');
  const plan: Duty = { what: item?.readyPlan.title ?? '', when: 'By 17 November 2026', due: '2026-11-17', who: 'Tom', section: 9 };
  const daily: Duty = { what: 'Check the address', when: 'Before each message', who: 'Staff', section: 4 };
  const checklist = { decision: { at: '2026-10-21T09:00:00.000Z' } } as Checklist;
  const condition = { what: 'Publish the privacy notice', owner: 'Service manager', by: '2026-12-20' };
  const look = { by: 'x', byName: 'Priya Shah', at: '2026-11-22T09:00:00.000Z', decision: 'condition', reason: 'Late', condition } as const;
  const instead = { what: condition.what, when: 'By 20 December 2026', due: condition.by, who: condition.owner, section: 'schedule' };
  const now = (found: string) => promisesNow([plan, daily], { checklist, rechecks: [{ ...look, found: [found] }] }, catalogue);
  expect(now('plan transparency 2026-11-17')).toEqual([instead, daily]);
  expect(now('dspt 8')).toEqual([plan, instead, daily]);
  const said = { by: 'x', byName: 'Tom Baker', at: '2026-11-23T09:00:00.000Z' };
  const kept = { ...look, found: [], condition: { ...condition, said } };
  expect(promisesNow([plan, daily], { checklist, rechecks: [kept] }, catalogue)).toEqual([plan, daily]);
  expect(promisesNow([plan, daily], { checklist }, catalogue)).toEqual([plan, daily]);
});
