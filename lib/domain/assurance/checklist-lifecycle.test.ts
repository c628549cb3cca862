import type { Side } from '../agreement/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LifecycleSide } from '../agreement/lifecycle';
import type { Checklist, ChecklistStatus } from './checklist';
import { decided, reviewed, sentForDecision, withAnswer } from './checklist-changes';
import { checklistLifecycle, checklistMove, type ChecklistMove, type ChecklistTransition, checklistMoves, decisionMove } from './checklist-lifecycle';
import { currentReview } from './checklist-review';
import { assuranceStands, checklistTag } from './checklist-tag';
import { readiness } from './readiness';
import { allInPlace, checklistOf, contextOf, currentDspt, type Given, noDspt, reviewOf, sentOf } from './testing/checklists';

const context = contextOf();
const statuses = Object.keys(checklistLifecycle) as readonly ChecklistStatus[];
const full: Given = { ...noDspt, ...allInPlace };
const gap: Given = { ...full, devices: { answer: 'not-yet' }, 'plan/secure-storage': { plan: 'use' } };

describe('the life cycle of a checklist', () => {
  it('lets the charity answer and send, and the sharing side review and decide', () => {
    for (const status of statuses) {
      for (const [move, transition] of Object.entries(checklistLifecycle[status])) {
        expect(transition?.by, `${status} ${move}`).toBe(move === 'answer' || move === 'send' ? 'receiving' : 'sharing');
      }
    }
  });

  it('accepts only from the desk of the sharing side, reviewed and ready', () => {
    const accepting = statuses.flatMap((status) =>
      checklistMoves.filter((move) => checklistLifecycle[status][move]?.to.startsWith('accepted')).map((move) => [status, move]),
    );
    expect(accepting).toEqual([
      ['with-sharing-organisation', 'accept'],
      ['with-sharing-organisation', 'accept-with-plan'],
    ]);
    for (const move of ['accept', 'accept-with-plan'] as const)
      expect(checklistLifecycle['with-sharing-organisation'][move]?.needs).toEqual(expect.arrayContaining(['reviewed', 'ready']));
  });

  it('can reach every status, and none is a dead end', () => {
    const seen = new Set<ChecklistStatus>(['in-progress']);
    for (const from of seen) for (const transition of Object.values(checklistLifecycle[from])) if (transition) seen.add(transition.to);
    expect([...seen].sort()).toEqual([...statuses].sort());
    for (const status of statuses) expect(Object.keys(checklistLifecycle[status])).not.toEqual([]);
  });

  it('sends only whole answers', () => {
    expect(checklistMove(checklistOf({ ...currentDspt }), 'send', 'receiving', context)?.unmet).toEqual(['answers-complete']);
    expect(checklistMove(checklistOf(full), 'send', 'receiving', context)?.unmet).toEqual([]);
    expect(checklistMove(checklistOf(full), 'send', 'sharing', context)).toBeUndefined();
    expect(checklistMove(sentOf(full), 'answer', 'receiving', context)).toBeUndefined();
  });

  it('takes Yes with open plans for Yes, with a plan', () => {
    const planned = sentOf(gap, { 'secure-storage': { outcome: 'accept-safeguard' } });
    expect(decisionMove('yes', planned, context)).toBe('accept-with-plan');
    expect(decisionMove('yes', sentOf(full), context)).toBe('accept');
    expect(decisionMove('yes-plan', sentOf(full), context)).toBe('accept-with-plan');
    expect(decisionMove('not-yet', planned, context)).toBe('do-not-accept');
  });

  it('leads out of every place, whatever is tried in 10,000 sequences and whatever its checks say', () => {
    const reachable = (from: ChecklistStatus): ReadonlySet<ChecklistStatus> => {
      const found = new Set([from]);
      for (const status of found) for (const transition of Object.values(checklistLifecycle[status])) if (transition) found.add(transition.to);
      return found;
    };
    const accepted = new Map(statuses.map((status) => [status, reachable(status).has('accepted') && reachable(status).has('accepted-with-plan')]));
    const tries = fc.array(fc.tuple(fc.constantFrom(...checklistMoves), fc.constantFrom<LifecycleSide>('sharing', 'receiving'), fc.boolean()), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(tries, (all) => {
        let status: ChecklistStatus = 'in-progress';
        let sent = 0;
        for (const [move, side, met] of all) {
          const transition: ChecklistTransition | undefined = checklistLifecycle[status][move];
          if (transition?.by !== side || (transition.needs.length > 0 && !met)) continue;
          if (move === 'send') sent += 1;
          if (transition.to.startsWith('accepted')) expect([status, sent > 0]).toEqual(['with-sharing-organisation', true]);
          status = transition.to;
          expect(accepted.get(status), status).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  /** The world as the commands make it: a move is made only when the table and its checks allow it. */
  function step(checklist: Checklist, move: ChecklistMove, minute: number, outcome: 'accept-safeguard' | 'ask', open: boolean): Checklist {
    const side: LifecycleSide = move === 'answer' || move === 'send' ? 'receiving' : 'sharing';
    const possible = checklistMove(checklist, move, side, context);
    if (!possible || possible.unmet.length > 0) return checklist;
    const at = new Date(Date.UTC(2026, 10, 14, 9, minute)).toISOString();
    if (move === 'answer') return withAnswer(checklist, 'devices', { value: { answer: open ? 'not-yet' : 'in-place' }, revision: 1, by: 'manager', at });
    if (move === 'send') return sentForDecision(checklist, {}, { by: 'manager', at });
    const row = move === 'ask' ? { outcome: 'ask' as const, question: 'When?' } : { outcome };
    if (move === 'review' || move === 'ask') return reviewed(checklist, { ...reviewOf({ 'secure-storage': row }), at });
    const decision = move === 'accept' ? 'yes' : move === 'accept-with-plan' ? 'yes-plan' : 'not-yet';
    return decided(checklist, { by: 'ig', byName: 'IG', at, decision }, context);
  }

  it('never stands accepted without a review of the version last sent and every blocking gap safeguarded', () => {
    const path = fc.array(fc.tuple(fc.constantFrom(...checklistMoves), fc.constantFrom('accept-safeguard' as const, 'ask' as const), fc.boolean()), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(path, (moves) => {
        let checklist = checklistOf(gap);
        moves.forEach(([move, outcome, open], minute) => {
          checklist = step(checklist, move, minute, outcome, open);
          if (!checklist.status.startsWith('accepted')) return;
          expect(currentReview(checklist)).toBeDefined();
          expect(readiness(checklist, context).ready).toBe(true);
          expect(checklist.decision?.decision).toMatch(/^yes/);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('drops a decision when the IG lead looks again, and counts each sending as a version', () => {
    const accepted: Checklist = { ...sentOf(full), status: 'accepted', decision: { by: 'ig', byName: 'IG', at: '2026-11-14T16:00:00.000Z', decision: 'yes' } };
    const again = reviewed(accepted, { ...reviewOf(), at: '2026-11-15T10:00:00.000Z' });
    expect(again).toMatchObject({ status: 'with-sharing-organisation', revision: accepted.revision + 1 });
    expect(again.decision).toBeUndefined();
    expect(sentForDecision(checklistOf(full), {}, { by: 'manager', at: '2026-11-14T09:00:00.000Z' })).toMatchObject({
      version: 1,
      status: 'with-sharing-organisation',
    });
  });
});

describe('the tag', () => {
  const accepted: Checklist = {
    ...sentOf({ ...currentDspt, ...allInPlace }),
    status: 'accepted',
    decision: { by: 'ig', byName: 'IG', at: '2026-11-14T16:00:00.000Z', decision: 'yes' },
  };

  it('is what was stored, or what a date has made of it', () => {
    expect(checklistTag(checklistOf({}), context, 'receiving')).toEqual({ text: 'Not started', tint: 'grey' });
    expect(checklistTag(checklistOf(noDspt), context, 'receiving').text).toBe('In progress');
    expect(checklistTag(sentOf(full), context, 'receiving').text).toBe('With Northfield Surgery');
    expect(checklistTag(sentOf(full), context, 'sharing').text).toBe('With you');
    expect(checklistTag({ ...accepted, status: 'accepted-with-plan' }, context, 'sharing')).toEqual({ text: 'Accepted with plan', tint: 'green' });
  });

  it('turns after a year, or when the DSPT result that it rests on has lapsed', () => {
    const { devices: _, ...three } = allInPlace;
    const onDspt = { ...accepted, answers: checklistOf({ ...currentDspt, ...three }).answers };
    const on = (today: string, checklist: Checklist, side: Side = 'sharing') => checklistTag(checklist, contextOf({ today }), side).text;
    expect(on('2027-06-30', onDspt)).toBe('Accepted');
    expect(on('2027-07-01', onDspt)).toBe('Out of date');
    // Every point has an answer of its own, so it still stands: whoever decides looks again because the result is gone.
    expect([on('2027-07-01', accepted), on('2027-11-13', accepted, 'receiving')]).toEqual(['Check again', 'Accepted']);
    expect(on('2027-11-14', accepted)).toBe('Out of date');
    expect(assuranceStands(onDspt, contextOf({ today: '2027-07-01' }))).toBe(false);
    expect(assuranceStands(accepted, context)).toBe(true);
  });
});
