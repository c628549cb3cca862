import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { conditionsOf } from '../print/conditions';
import type { Checklist } from './checklist';
import { checklistNames } from './checklist-context';
import { isOpen, itemStandings } from './item-standing';
import { planAnswer } from './plan';
import { allInPlace, checklistOf, contextOf, currentDspt, type Given, noDspt, reviewOf, today } from './testing/checklists';
import { waitsFirst } from './waits-first';

const context = contextOf();
const said = { by: 'tom', byName: 'Tom Ashby', at: '2026-11-18T10:00:00.000Z' };
const maybe = <T>(one: T) => fc.option(fc.constant(one), { nil: undefined });
const first = fc.constantFrom(undefined, 'nothing' as const, 'safeguard' as const, 'plan' as const);

/** A point that is not in place, as it was planned, decided and spoken of since. */
const gap = fc.record({
  plan: fc.oneof(
    fc.constant({ plan: 'use' }),
    fc.record({
      plan: fc.constant('change'),
      text: fc.constantFrom('We train everyone', 'No referral until we are trained'),
      owner: fc.constant('Tom Ashby'),
      by: fc.constant('2027-01-08'),
      safeguard: fc.constantFrom('Tom alone sees them', 'Laptops are locked before sharing starts'),
    }),
  ),
  row: fc.record({ first, safeguardDone: maybe('2026-11-14') }),
  said: fc.option(fc.record({ of: fc.constantFrom('2026-11-12T10:00:00.000Z', 'an earlier plan'), day: maybe('2027-02-01') }), { nil: undefined }),
  inPlace: fc.boolean(),
});
const decision = fc.record({ reason: fc.constantFrom(undefined, 'Fine', 'Encrypted before sharing starts'), first: fc.constantFrom(undefined, true, false) });
const gaps = fc.tuple(...catalogue.checklist.map(() => fc.option(gap, { nil: undefined })));

type Gaps = typeof gaps extends fc.Arbitrary<infer G> ? G : never;

/** As a review leaves it: with rows for the points that are open, and no others. */
function accepted(found: Gaps, dspt: Given, { reason, first: chosen }: { reason: string | undefined; first: boolean | undefined }, done: boolean): Checklist {
  const at = catalogue.checklist.flatMap((item, n) => (found[n] ? [{ item, ...found[n] }] : []));
  const answered = at
    .filter(({ item }) => item.id !== 'secure-transfer')
    .map(({ item }) => [item.question, { ...allInPlace[item.question], answer: 'not-yet' }]);
  const plans = at.map(({ item, plan }) => [`plan/${item.id}`, planAnswer(plan, item, checklistNames(context), today)]);
  const sent = checklistOf({ ...dspt, ...allInPlace, ...Object.fromEntries([...answered, ...plans]) });
  const open = itemStandings(sent, context)
    .filter(isOpen)
    .map(({ item }) => item.id);
  const reviewed = at.filter(({ item }) => open.includes(item.id));
  const rows = reviewed.map(({ item, row }) => [item.id, { outcome: 'accept-safeguard', ...JSON.parse(JSON.stringify(row)) }]);
  const firsts = [...reviewed.filter(({ inPlace }) => inPlace).map(({ item }) => [item.id, said]), ...(done ? [['reason', said]] : [])];
  const told = reviewed.flatMap(({ item, said: one }) => (one ? [[item.id, { ...said, of: one.of, ...(one.day && { day: one.day }) }]] : []));
  return {
    ...sent,
    status: 'accepted-with-plan',
    review: { ...reviewOf(Object.fromEntries(rows)), firsts: Object.fromEntries(firsts), plans: Object.fromEntries(told) },
    decision: {
      ...{ by: 'priya', byName: 'Priya Shah', at: '2026-11-14T15:30:00.000Z', decision: 'yes-plan' },
      ...(reason && { reason }),
      ...(reason && chosen !== undefined && { first: chosen }),
    },
  };
}

it('says of every checklist what its page says', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(gaps, fc.constantFrom(noDspt, currentDspt), decision, fc.boolean(), fc.boolean(), (found, dspt, reason, done, replaces) => {
      const checklist = accepted(found, dspt, reason, done);
      const page = conditionsOf(checklist, context).some(({ chosen }) => chosen || !replaces);
      seen.add(`${page}`);
      expect(waitsFirst(checklist, [], replaces)).toBe(page);
    }),
    { numRuns: 300 },
  );
  expect(seen.size).toBe(2);
});
