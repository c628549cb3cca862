// Every choice that is open, made: what it brings and takes away, what it leaves alone, and that none lifts a stop.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessFlow } from '../assess-flow';
import type { FlowFacts } from '../facts';
import { type FlowCase, overrideRefusal, withOverrides } from '../overrides';
import { testsOf } from '../paragraph-tests';
import type { FlowResult, Options, Override } from '../result';
import { type Side, sides } from '../rules/finding';
import { anyFacts } from '../testing/arbitrary-facts';
import { caseFacts } from '../testing/cases';

type Field = Override['field'];
interface Choice {
  readonly override: Override;
  readonly option: Options['permitted'][number];
  readonly side: Side;
  readonly back: boolean;
}

const flow = (facts: FlowFacts): FlowCase => ({ flowId: 'outward', sharingPartyId: 'surgery', receivingPartyId: 'charity', facts });
const partyOf = (side: Side) => (side === 'sharing' ? 'surgery' : 'charity');
const recorded = (side: Side, field: Field, now: string, chosen: string): Override => ({
  partyId: partyOf(side),
  field,
  default: now,
  chosen,
  reason: 'Our own notice has said so for years',
  by: 'ig-lead',
  at: '2026-11-22T09:00:00Z',
  // What paragraphs 16 and 17 ask for besides; nothing else reads it.
  adviser: { name: 'Jo Example', date: '2026-11-20' },
  tests: testsOf(chosen).map(({ id }) => id),
  policy: { title: 'Policy on sensitive details', date: '2026-10-01' },
  law: 'Example Act 2020, section 4',
});

/** All that may be chosen in place of what the rules suggest here. */
function choicesOf({ commonLaw, art6, art9, options }: FlowResult): readonly Choice[] {
  const at = (side: Side, field: Field, now: string | null | undefined, list: Options | undefined, back = false): readonly Choice[] =>
    (list?.permitted ?? []).map((option) => ({ override: recorded(side, field, now ?? '', option.condition), option, side, back }));
  return [
    ...at('sharing', 'commonLaw', commonLaw, options.commonLaw),
    ...sides.flatMap((side) => [...at(side, 'art6', art6[side], options.art6[side]), ...at(side, 'art9', art9[side], options.art9[side])]),
    ...at('receiving', 'art6', art6.returnFlow, options.art6.returnFlow, true),
  ];
}

const everyChoice = (claim: (choice: Choice, before: FlowResult, after: FlowResult, facts: FlowFacts) => void, numRuns = 400) =>
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const before = assessFlow(facts);
      for (const choice of choicesOf(before)) claim(choice, before, withOverrides(flow(facts), [choice.override]).result, facts);
    }),
    { numRuns },
  );

describe('a choice that is open', () => {
  it('is taken, is kept beside the result, and brings what it says', () =>
    everyChoice(({ override, option, side, back }, _before, after) => {
      const { field, chosen } = override;
      const now = field === 'commonLaw' ? after.commonLaw : back ? after.art6.returnFlow : after[field][side];
      expect([now, after.overrides]).toEqual([chosen, [override]]);
      // A9.11 takes out what would ask for consent where nobody is asked.
      if (!after.rules.includes('A9.11')) expect(after.actions).toEqual(expect.arrayContaining([...option.adds]));
    }));

  it('never lifts a stop, and makes nothing usable that was not', () =>
    everyChoice((_choice, before, after) => {
      if (before.status !== 'ok' && before.status !== 'needs_review') expect(after.status).toBe(before.status);
      else expect(['ok', 'needs_review']).toContain(after.status);
    }));

  it('lifts a second look only where what asked for it was of the condition that was given up', () =>
    everyChoice((_choice, before, after) => {
      if (before.status === after.status || after.status !== 'ok') return;
      expect(['SECRECY_DUTY_MISSING', 'LAW_GIVES_NO_CONDITION', 'NOBODY_SAYS_YES']).toEqual(
        expect.arrayContaining(before.warnings.filter((id) => !after.warnings.includes(id))),
      );
    }));

  it('leaves the other party, the duty to share, the NHS number and everything about offences alone', () =>
    everyChoice(({ override, side }, before, after) => {
      const other = side === 'sharing' ? 'receiving' : 'sharing';
      expect([after.art6[other], after.art9[other]]).toEqual([before.art6[other], before.art9[other]]);
      expect([after.art10, after.sharingDuty251B, after.nhsNumber]).toEqual([before.art10, before.sharingDuty251B, before.nhsNumber]);
      if (override.field !== 'commonLaw') expect([after.commonLaw, after.ndoo]).toEqual([before.commonLaw, before.ndoo]);
      if (override.field !== 'art9') expect(after.art9).toEqual(before.art9);
    }));

  it('changes no action but those that belong to the conditions', () =>
    everyChoice(({ option }, before, after) => {
      // Follow from the basis or the reason itself, whoever chose it: A6.6, A6.7, A9.2, A9.11, C10, N1, and the actions of each reason.
      const unasked = [before, after].some(({ rules }) => rules.includes('A9.11'));
      const follow = unasked
        ? /CONSENT_COVERS|STATE_PUBLIC_TASK|BIND_STAFF|ASK_EACH|NDOO|CHOOSE_ANOTHER|VCS_EXPLICIT|STRIP_HEALTH/
        : /CONSENT_COVERS|STATE_PUBLIC_TASK|BIND_STAFF|ASK_EACH|NDOO/;
      const moved = [...before.actions.filter((id) => !after.actions.includes(id)), ...after.actions.filter((id) => !before.actions.includes(id))];
      expect(moved.filter((id) => !option.adds.includes(id) && !option.drops.includes(id) && !follow.test(id))).toEqual([]);
    }));
});

it('the officer decides about a party’s own reason, not about the way back', () => {
  const facts = caseFacts('T27');
  const officer = (now: string): Override => ({ ...recorded('receiving', 'art6', now, '6(1)(a)'), by: 'dpo' });
  expect(overrideRefusal(officer('6(1)(f)'), flow(facts), assessFlow(facts))).toBeUndefined();
  expect(overrideRefusal(officer('6(1)(ea)'), flow(facts), assessFlow(facts))).toBe('This condition is not open here');
});
