import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Check, lifecycle, type LifecycleSide, type Move, moves, type Status, statuses } from './lifecycle';

interface World {
  status: Status;
  signed: LifecycleSide[];
  replied: boolean;
}

/** A small model of the world: only what the table itself can change. Every other check is taken as met, so the walk tries the most permissive case. */
function holds(check: Check, world: World, side: LifecycleSide): boolean {
  if (check === 'own-signature-missing') return world.signed.length === 0;
  if (check === 'own-signature-last-missing') return !world.signed.includes(side) && world.signed.length === 1;
  if (check === 'own-signature-given') return world.signed.includes(side);
  if (check === 'no-reply-yet') return !world.replied;
  if (check === 'reply-given' || check === 'partner-agreed') return world.replied;
  return true;
}

function step(world: World, move: Move, side: LifecycleSide): World {
  const transition = lifecycle[world.status][move];
  if (!transition?.by.includes(side) || !transition.needs.every((check) => holds(check, world, side))) return world;
  const signed =
    move === 'sign' || move === 'sign-last'
      ? [...world.signed, side]
      : move === 'withdraw-signature'
        ? world.signed.filter((s) => s !== side)
        : move === 'reopen'
          ? []
          : world.signed;
  const replied = move === 'agree' ? true : ['send', 'reopen', 'take-back', 'ask-for-changes'].includes(move) ? false : world.replied;
  return { status: transition.to, signed, replied };
}

const anyMove = fc.tuple(fc.constantFrom(...moves), fc.constantFrom<LifecycleSide>('sharing', 'receiving'));

describe('the life cycle', () => {
  it('reaches signed only with every side’s own signature, and never leaves ended', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (path) => {
        let world: World = { status: 'draft', signed: [], replied: false };
        for (const [move, side] of path) {
          const before = world.status;
          world = step(world, move, side);
          if (before === 'ended' || before === 'signed') expect(world.status).toBe(before);
          if (world.status === 'signed') expect([...world.signed].sort()).toEqual(['receiving', 'sharing']);
          if (world.status === 'part-signed') expect(world.signed).toHaveLength(1);
          if (world.status === 'ready-to-sign') expect(world.signed).toHaveLength(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('can reach every status from a draft, and every status but the last two can be left', () => {
    const seen = new Set<Status>(['draft']);
    for (let grew = true; grew; ) {
      grew = false;
      for (const from of [...seen]) for (const t of Object.values(lifecycle[from])) if (t && !seen.has(t.to)) grew = seen.add(t.to) !== undefined;
    }
    expect([...seen].sort()).toEqual([...statuses].sort());
    for (const status of statuses) expect(Object.keys(lifecycle[status]).length > 0).toBe(status !== 'signed' && status !== 'ended');
  });

  it('takes nothing back that has been a final version: the partner keeps sight of it', () => {
    expect(lifecycle['with-partner']['take-back']?.needs).toEqual(['no-reply-yet', 'never-issued']);
  });

  it('freezes in one place, and only the sharing side makes the final version', () => {
    const toReady = statuses.flatMap((s) =>
      Object.entries(lifecycle[s])
        .filter(([m, t]) => t?.to === 'ready-to-sign' && m !== 'withdraw-signature')
        .map(([m, t]) => [s, m, t?.by]),
    );
    expect(toReady).toEqual([['with-partner', 'issue-for-signature', ['sharing']]]);
  });

  it('needs an accepted checklist, the partner’s agreement and the legal basis as it was read before the words are fixed', () => {
    const needs = lifecycle['with-partner']['issue-for-signature']?.needs ?? [];
    for (const check of [
      'assurance-accepted',
      'partner-agreed',
      'legal-basis-as-read',
      'confidentiality-bound',
      'own-task-or-interests',
      'method-possible',
    ] as const)
      expect(needs).toContain(check);
  });
});
