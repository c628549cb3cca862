import { describe, expect, it } from 'vitest';
import { goldenFile } from '../print/testing/golden-file';
import type { AgreementFile } from './agreement-file';
import { type Check, lifecycle, type LifecycleSide, type Move, moves, type Status, statuses } from './lifecycle';
import { plainMove } from './plain-move';

interface World {
  status: Status;
  signed: LifecycleSide[];
  replied: boolean;
  /** Final versions ever made. */
  versions: number;
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

type Choice = readonly [Move, LifecycleSide];

/** What can be done now, by whom. */
const choices = (world: World): readonly Choice[] =>
  moves.flatMap((move) => {
    const found = lifecycle[world.status][move];
    return (found?.by ?? []).filter((side) => found?.needs.every((check) => holds(check, world, side))).map((side): Choice => [move, side]);
  });

function signedAfter({ signed }: World, [move, side]: Choice): LifecycleSide[] {
  if (move === 'sign' || move === 'sign-last') return [...signed, side];
  if (move === 'withdraw-signature') return signed.filter((one) => one !== side);
  return move === 'reopen' ? [] : signed;
}

function after(world: World, choice: Choice): World {
  const [move] = choice;
  const replied = move === 'agree' ? true : ['send', 'reopen', 'take-back', 'ask-for-changes'].includes(move) ? false : world.replied;
  const versions = Math.min(2, world.versions + (move === 'issue-for-signature' ? 1 : 0)); // the third is as the second
  return { status: lifecycle[world.status][move]?.to ?? world.status, signed: signedAfter(world, choice), replied, versions };
}

const start: World = { status: 'draft', signed: [], replied: false, versions: 0 };
/** All that can happen to an end, by either side: it comes sooner, and what it ends as is the same. */
const sooner = [
  ['end-sooner', 'ended'],
  ['end-sooner', 'ended'],
];
const editing: readonly Status[] = ['draft', 'changes-asked'];
const reply = { decision: 'agree', by: 'amy', byName: 'Amy Ola', at: '2026-11-20T10:00:00Z' } as const;

/** The world as a file, so that the checks themselves are asked and none is taken as met. */
function onFile({ status, signed, replied, versions }: World): AgreementFile {
  const { reply: _, ...file } = goldenFile;
  return { ...file, status, signed, lastVersion: versions, ...(replied && { reply }) };
}

/** Every world there is, found by doing everything that can be done. */
function everyWorld(): readonly World[] {
  const found = new Map<string, World>([[JSON.stringify(start), start]]);
  for (const world of found.values())
    for (const choice of choices(world)) {
      const next = after(world, choice);
      found.set(JSON.stringify(next), found.get(JSON.stringify(next)) ?? next);
    }
  return [...found.values()];
}

describe('the life cycle', () => {
  it('reaches signed only with every side’s own signature, leaves it only to its end, and never leaves ended', () => {
    const worlds = everyWorld();
    for (const world of worlds) {
      if (world.status === 'signed') expect([...world.signed].sort()).toEqual(['receiving', 'sharing']);
      if (world.status === 'part-signed') expect(world.signed).toHaveLength(1);
      if (world.status === 'ready-to-sign') expect(world.signed).toHaveLength(0);
      if (world.status === 'signed') expect(choices(world).map((choice) => after(world, choice).status)).toEqual(choices(world).map(() => 'ended'));
      if (world.status === 'ended') expect(choices(world).map(([move]) => [move, lifecycle.ended[move]?.to])).toEqual(sooner);
    }
    expect([...new Set(worlds.map(({ status }) => status))].sort()).toEqual([...statuses].sort());
  });

  it('can reach every status from a draft, and every status but the last can be left', () => {
    const seen = new Set<Status>(['draft']);
    for (let grew = true; grew; ) {
      grew = false;
      for (const from of [...seen]) for (const t of Object.values(lifecycle[from])) if (t && !seen.has(t.to)) grew = seen.add(t.to) !== undefined;
    }
    expect([...seen].sort()).toEqual([...statuses].sort());
    for (const status of statuses) expect(Object.values(lifecycle[status]).some(({ to }) => to !== status)).toBe(status !== 'ended');
  });

  it('lets the sharing side go back to editing from every reachable state until the last signature', () => {
    const stuck = everyWorld().filter((world) => {
      if (world.status === 'signed' || world.status === 'ended' || editing.includes(world.status)) return false;
      const back = moves.map((move) => plainMove(onFile(world), 'sharing', move)).filter((found) => found && editing.includes(found.to));
      return !back.some((found) => found?.unmet.length === 0);
    });
    expect(stuck).toEqual([]);
  });

  it('carries no reply and no signature over to a text that is open to change', () => {
    const drafts = everyWorld().filter(({ status }) => status === 'draft');
    expect(drafts.map(({ versions }) => versions).sort()).toEqual([0, 1, 2]);
    for (const { signed, replied } of drafts) expect([signed, replied]).toEqual([[], false]);
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
