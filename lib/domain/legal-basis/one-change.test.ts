// One fact changed: exactly the outputs that the rules state change with it, and adding sensitive details never makes a result weaker.
import { describe, expect, it } from 'vitest';
import { assessFlow } from './assess-flow';
import type { FlowFacts } from './facts';
import type { FlowResult } from './result';
import { sides, worse } from './rules/finding';
import { everyNth, wholeWalk } from './testing/every-facts';
import { outcome, statedChanges } from './testing/stated-changes';

describe('one fact changed', () => {
  it.each(Object.entries(statedChanges))('%s', { timeout: 60_000 }, (_name, { to, then }) => {
    let asked = 0;
    for (const facts of everyNth(2003, 5)) {
      const before = outcome(assessFlow(facts));
      const changed = to(facts, before);
      if (changed === undefined) continue;
      asked += 1;
      expect(outcome(assessFlow(changed)), JSON.stringify(changed)).toEqual({ ...before, ...then(before, facts) });
    }
    expect(asked).toBeGreaterThan(5);
  });
});

const sensitive = [
  'healthData',
  'healthByInference',
  'otherSpecial',
  'criminalData',
  'clinicalDetail',
  'genderHistory',
  'highHarmItems',
  'children',
  'mayLackCapacity',
  'anonymousAccessService',
  'anonymousAccessReceiving',
] as const satisfies readonly (keyof FlowFacts)[];

/** What a rule takes away by name: P5 and P7 the NHS number, P6 that nobody is unable to decide, and nobody anything else. */
const dropped: Readonly<Record<string, readonly string[]>> = {
  anonymousAccessService: ['INCLUDE_NHS_NUMBER'],
  anonymousAccessReceiving: ['INCLUDE_NHS_NUMBER'],
  mayLackCapacity: ['LAW_FOR_UNABLE'],
};

/** Undefined, or what became weaker. */
function weaker(fact: string, before: FlowResult, after: FlowResult): string | undefined {
  if (worse(before.status, after.status) !== after.status) return 'status';
  if (before.actions.some((id) => !after.actions.includes(id) && !dropped[fact]?.includes(id))) return 'actions';
  if (before.warnings.some((id) => !after.warnings.includes(id) && !dropped[fact]?.includes(id))) return 'warnings';
  for (const side of sides) {
    if (before.art9[side] !== 'none' && after.art9[side] !== before.art9[side]) return 'Article 9';
    if (before.art10[side] !== 'none' && after.art10[side] !== before.art10[side]) return 'Article 10';
  }
  if (after.commonLaw !== before.commonLaw || after.ndoo !== before.ndoo) return 'footing';
  return JSON.stringify(after.art6) === JSON.stringify(before.art6) ? undefined : 'Article 6';
}

it('adding sensitive details, or people who need more care, never weakens a result', { timeout: 600_000 }, () => {
  const broken = new Set<string>();
  for (const facts of everyNth(wholeWalk ? 1 : 251, 3)) {
    const before = assessFlow(facts);
    for (const fact of sensitive) {
      if (facts[fact] === true) continue;
      const what = weaker(fact, before, assessFlow({ ...facts, [fact]: true }));
      if (what !== undefined) broken.add(`${fact}: ${what}`);
    }
  }
  expect([...broken]).toEqual([]);
});
