// Random walks over the life cycle, told as events: one holder at every moment, and days that add up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifecycle, type LifecycleSide, type Move, moves, type Status } from '../agreement/lifecycle';
import { daysBetween, dayOf } from '../assurance/calendar';
import { daysHeld, type Happened, moveTold, spellsFor, spellsOf } from './spells';

/** The event that each move is told by; what happens after the last signature is nobody’s waiting. */
const told: Partial<Record<Move, string>> = {
  send: 'agreement-sent',
  'take-back': 'agreement-taken-back',
  'ask-for-changes': 'changes-asked',
  agree: 'agreement-agreed',
  'issue-for-signature': 'version-issued',
  reopen: 'agreement-reopened',
  sign: 'agreement-signed',
  'sign-last': 'agreement-signed',
  'withdraw-signature': 'signature-withdrawn',
  decline: 'agreement-declined',
  withdraw: 'agreement-withdrawn',
};
const inner = ['handed-over', 'hand-over-taken-back', 'work-handed-over', 'answer-changed', 'checklist-sent', 'checklist-reviewed', 'checklist-decided'];
/** The fields of an inner step. */
function ofInner(what: string, yes: boolean): Happened['more'] {
  if (what === 'handed-over') return { to: 'priya' };
  if (what === 'work-handed-over') return { from: 'maya', to: 'jo' };
  return what === 'checklist-decided' ? { decision: yes ? 'yes' : 'not-yet' } : { asked: true };
}

interface Walk {
  readonly events: readonly Happened[];
  /** The status after each of them. */
  readonly statuses: readonly Status[];
}

const step = fc.record({ pick: fc.nat(1000), yes: fc.boolean(), hours: fc.integer({ min: 0, max: 900 }), inside: fc.boolean() });

/** The most permissive walk: only who has signed is asked, as the table needs it to know the last signature. */
function walked(steps: readonly { readonly pick: number; readonly yes: boolean; readonly hours: number; readonly inside: boolean }[]): Walk {
  let at = Date.parse('2026-01-05T09:00:00Z');
  let [status, signed]: [Status, LifecycleSide[]] = ['draft', []];
  const events: Happened[] = [{ what: 'draft-started', at: new Date(at).toISOString(), by: 'maya', more: {} }];
  const statuses: Status[] = ['draft'];
  for (const { pick, yes, hours, inside } of steps) {
    at += hours * 3_600_000;
    const side: LifecycleSide = status === 'part-signed' ? (signed.includes('sharing') ? 'receiving' : 'sharing') : yes ? 'sharing' : 'receiving';
    const can = moves.filter((move) => told[move] !== undefined && lifecycle[status][move]);
    const move = inside ? undefined : can[pick % Math.max(1, can.length)];
    const what = move ? (told[move] ?? '') : (inner[pick % inner.length] ?? '');
    const by = move === 'withdraw-signature' ? signed[0] : side;
    events.push({ what, at: new Date(at).toISOString(), by: 'maya', more: move ? { side: by, last: move === 'sign-last' } : ofInner(what, yes) });
    if (move === 'sign' || move === 'sign-last') signed = [...signed, side];
    if (move === 'withdraw-signature' || move === 'reopen') signed = [];
    status = (move && lifecycle[status][move]?.to) ?? status;
    statuses.push(status);
  }
  return { events, statuses };
}

/** Whom each status may wait for; written down apart from the code. */
const mayHold: Readonly<Record<Status, readonly string[]>> = {
  draft: ['sharing'],
  'with-partner': ['sharing', 'receiving'],
  'changes-asked': ['sharing'],
  'ready-to-sign': ['both'],
  'part-signed': ['sharing', 'receiving'],
  signed: [],
  ended: [],
};

const walks = fc.array(step, { maxLength: 40 }).map(walked);
const sum = (all: readonly { readonly days: number }[]) => all.reduce((total, { days }) => total + days, 0);

describe('who had an agreement', () => {
  it('is one holder at every moment, without a gap, whose days together are the days passed', () => {
    fc.assert(
      fc.property(walks, ({ events, statuses }) => {
        const now = '2031-01-01T12:00:00.000Z';
        const spells = spellsOf(events, 'receiving');
        const over = statuses.findIndex((one) => one === 'signed' || one === 'ended');
        const end = over < 0 ? undefined : events[over]?.at;
        expect([spells[0]?.from, spells.at(-1)?.until]).toEqual([events[0]?.at, end]);
        expect(spells.slice(1).map(({ from }) => from)).toEqual(spells.slice(0, -1).map(({ until }) => until));
        expect(sum(daysHeld(spells, now))).toBe(daysBetween(dayOf(events[0]?.at ?? ''), dayOf(end ?? now)));
        expect(daysHeld(spells, now).filter((one) => one.now)).toHaveLength(end ? 0 : 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is in every status somebody whom that status can wait for, and nobody after the last', () => {
    fc.assert(
      fc.property(walks, ({ events, statuses }) => {
        events.forEach((_, n) => {
          const held = spellsOf(events.slice(0, n + 1), 'receiving').filter(({ until }) => until === undefined);
          const may = mayHold[statuses[n] ?? 'ended'];
          expect(held).toHaveLength(may.length === 0 ? 0 : 1);
          for (const { side } of held) expect(may).toContain(side);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is told by every move until the last signature, each by an event of its own', () => {
    for (const [move, what] of Object.entries(told)) expect([move, moveTold({ what, more: { last: move === 'sign-last' } })]).toEqual([move, move]);
    expect(moves.filter((move) => told[move] === undefined)).toEqual(['end-early', 'end-sooner', 'supersede']);
  });

  it('shows the partner nothing from before it was sent, no person and no inner step', () => {
    fc.assert(
      fc.property(walks, ({ events }) => {
        const now = '2031-01-01T12:00:00.000Z';
        const [seen, all] = [spellsFor('receiving', events, 'receiving'), spellsFor('sharing', events, 'receiving')];
        const sent = events.find(({ what }) => what === 'agreement-sent')?.at;
        expect(seen[0]?.from).toBe(sent);
        expect(seen.filter(({ person, task }) => person !== undefined || task === 'drafting' || task === 'legal-side')).toEqual([]);
        const end = all.at(-1)?.until ?? now;
        expect(sum(daysHeld(seen, now))).toBe(sent ? daysBetween(dayOf(sent), dayOf(end)) : 0);
      }),
      { numRuns: 300 },
    );
  });
});

it('shows the partner that it had an agreement which was sent and declined at one moment', () => {
  const at = '2026-01-05T09:00:00.000Z';
  const all = ['draft-started', 'agreement-sent', 'agreement-declined'].map((what) => ({ what, at, by: 'maya', more: {} }));
  expect(spellsFor('receiving', all, 'receiving')).toEqual([{ side: 'receiving', task: 'reply', from: at, until: at }]);
});

describe('the days of each holder', () => {
  const event = (day: number, what: string, by = 'maya', fields: Happened['more'] = {}): Happened => ({
    what,
    by,
    at: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    more: fields,
  });
  const path = [
    event(1, 'draft-started'),
    event(4, 'handed-over', 'maya', { to: 'priya' }),
    event(6, 'ig-review-recorded', 'priya', { outcome: 'ready' }),
    event(7, 'agreement-sent', 'priya'),
    event(12, 'checklist-sent', 'tom'),
    event(13, 'agreement-agreed', 'ella'),
    event(15, 'checklist-decided', 'priya', { decision: 'yes-plan' }),
    event(16, 'version-issued'),
    event(18, 'agreement-signed', 'ella', { side: 'receiving', last: false }),
  ];
  it('follow a usual agreement', () => {
    expect(daysHeld(spellsFor('sharing', path, 'receiving'), '2026-03-20T09:00:00Z')).toEqual([
      { side: 'sharing', person: 'maya', tasks: ['drafting'], days: 3, now: false },
      { side: 'sharing', person: 'priya', tasks: ['legal-side'], days: 3, now: false },
      { side: 'receiving', tasks: ['reply'], days: 6, now: false },
      { side: 'sharing', tasks: ['checklist-decision', 'final-version', 'signature'], days: 5, now: true },
      { side: 'both', tasks: ['signatures'], days: 2, now: false },
    ]);
  });
});
