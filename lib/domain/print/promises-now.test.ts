import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { Checklist } from '../assurance/checklist';
import type { Duty } from './promises';
import { promisesNow } from './promises-now';

it('puts the condition of a later look in the place of the plan that it found over, and leaves every other duty', () => {
  const item = catalogue.checklist.find(({ id }) => id === 'transparency');
  const plan: Duty = { what: item?.readyPlan.title ?? '', when: 'By 17 November 2026', due: '2026-11-17', who: 'Tom', section: 9 };
  const daily: Duty = { what: 'Check the address', when: 'Before each message', who: 'Staff', section: 4 };
  const checklist = { decision: { at: '2026-10-21T09:00:00.000Z' }, answers: {} } as unknown as Checklist;
  const condition = { what: 'Publish the privacy notice', owner: 'Service manager', by: '2026-12-20' };
  const look = { by: 'x', byName: 'Priya Shah', at: '2026-11-22T09:00:00.000Z', decision: 'condition', reason: 'Late', condition } as const;
  const instead = { what: condition.what, when: 'By 20 December 2026', due: condition.by, who: condition.owner, section: 'asked for on 22 November 2026' };
  const now = (found: string) => promisesNow([plan, daily], 'receiving', { checklist, rechecks: [{ ...look, found: [found] }] }, catalogue);
  expect(now('plan transparency 2026-11-17')).toEqual([instead, daily]);
  expect(now('dspt 8')).toEqual([plan, instead, daily]);
  const first = (side: 'sharing' | 'receiving') =>
    promisesNow([daily], side, { checklist, rechecks: [{ ...look, found: [], condition: { ...condition, first: true } }] }, catalogue);
  expect(first('receiving')).toEqual([{ ...instead, when: 'By 20 December 2026, and nothing more is sent before it is done' }, daily]);
  expect(first('sharing')).toEqual([
    daily,
    {
      what: 'Send nothing more before the condition is met, unless to keep somebody from serious harm',
      when: 'Until it is met',
      who: 'IG lead',
      section: 'asked for on 22 November 2026',
    },
  ]);
  const said = { by: 'x', byName: 'Tom Ashby', at: '2026-11-23T09:00:00.000Z' };
  const kept = { ...look, found: [], condition: { ...condition, said } };
  expect(promisesNow([plan, daily], 'receiving', { checklist, rechecks: [kept] }, catalogue)).toEqual([plan, daily]);
  expect(promisesNow([plan, daily], 'receiving', { checklist }, catalogue)).toEqual([plan, daily]);
});

it('lists no plan that the charity has said to be done, and a later one by its new day', () => {
  const item = catalogue.checklist.find(({ id }) => id === 'transparency');
  const plan: Duty = { what: item?.readyPlan.title ?? '', when: 'By 17 November 2026', due: '2026-11-17', who: 'Tom', section: 9 };
  const notice: Duty = { what: plan.what, when: 'At first contact', who: 'Everyone', section: 9 };
  const at = '2026-10-20T09:00:00.000Z';
  const now = (day?: string, of = at) => {
    const plans = { transparency: { by: 'x', byName: 'Tom Ashby', at: '2026-11-12T09:00:00.000Z', of, ...(day && { day, reason: 'The printer' }) } };
    return promisesNow(
      [plan, notice],
      'receiving',
      { checklist: { answers: { 'plan/transparency': { value: {}, at } }, review: { plans } } as unknown as Checklist },
      catalogue,
    );
  };
  expect(now()).toEqual([notice]);
  expect(now('2026-12-17')).toEqual([{ ...plan, when: 'By 17 December 2026', due: '2026-12-17' }, notice]);
  expect(now(undefined, 'an earlier plan')).toEqual([plan, notice]);
});

it('lists no help of the sharing side that was said to be given', () => {
  const duty: Duty = { what: 'Lend a lockable case', when: 'By 1 February 2027', due: '2027-02-01', who: 'Practice manager', section: 8 };
  const help = { what: 'lend a lockable case', owner: duty.who, by: '2027-02-01' };
  const now = (done?: object) => {
    const rows = { devices: { outcome: 'offer-help', help: { ...help, ...(done && { done }) } } };
    return promisesNow([duty], 'sharing', { checklist: { answers: {}, review: { at: 'x', rows } } as unknown as Checklist }, catalogue);
  };
  expect(now()).toEqual([duty]);
  expect(now({ by: 'x', byName: 'Priya Shah', at: '2027-01-20T09:00:00.000Z' })).toEqual([]);
});

it('keeps the plan that comes first when only its safeguard is said to be done, as decisions by words ask for both', () => {
  const duty = (what: string, name: string): Duty => ({ what, when: 'Before sharing starts', who: 'Tom', section: 'schedule', conditions: [name] });
  const [plan, safeguard, reason] = [duty('Publish it', 'transparency'), duty('Hand out the leaflet', 'first-transparency'), duty('Encrypt', 'first-reason')];
  const said = { by: 'x', byName: 'Tom Ashby', at: '2026-11-12T09:00:00.000Z' };
  const at = '2026-10-20T09:00:00.000Z';
  const now = (review: object) =>
    promisesNow(
      [plan, safeguard, reason],
      'receiving',
      { checklist: { answers: { 'plan/transparency': { value: {}, at } }, review } as unknown as Checklist },
      catalogue,
    );
  expect(now({})).toEqual([plan, safeguard, reason]);
  expect(now({ firsts: { transparency: said } })).toEqual([plan, reason]);
  expect(now({ plans: { transparency: { ...said, of: at } } })).toEqual([reason]);
  expect(now({ firsts: { reason: said } })).toEqual([plan, safeguard]);
});
