// Who had an agreement, one after the other without a gap, read from what happened to it. At every moment one holder has it, so that the days
// of all holders together are the days that have passed; while both sides have something to do, it is with whoever the next status waits for.
import { lifecycle, type LifecycleSide, type Move, type Status } from '../agreement/lifecycle';
import { daysBetween, dayOf } from '../assurance/calendar';
import type { WhatHappened } from './events';
import { latestMoment } from './latest-moment';

export const waitingTasks = [
  'asked',
  'drafting',
  'legal-side',
  'changing',
  'preparing',
  'reply',
  'checklist',
  'checklist-decision',
  'final-version',
  'signatures',
  'signature',
] as const;
export type WaitingTask = (typeof waitingTasks)[number];

/** A link of the chain of one agreement. */
export interface Happened {
  readonly what: string;
  /** ISO UTC. */
  readonly at: string;
  readonly by: string;
  readonly more: Readonly<Record<string, unknown>>;
}

export interface Holder {
  readonly side: LifecycleSide | 'both';
  /** Of the sharing side, while it is on somebody’s desk. */
  readonly person?: string;
  readonly task: WaitingTask;
}

/** `until`: left out while they still have it. Both are ISO UTC. */
export interface Spell extends Holder {
  readonly from: string;
  readonly until?: string;
}

export interface Desk {
  /** Before there is a draft, an ask of the other side lies there. */
  readonly status: Status | 'asked' | 'before';
  readonly drafter?: string;
  /** While the draft is with the IG lead. */
  readonly lead?: string;
  readonly replied: boolean;
  /** Whom the checklist waits for; settled once it was accepted. */
  readonly checklist: LifecycleSide | 'settled';
  readonly signed: readonly LifecycleSide[];
}

const moveOf: Partial<Record<WhatHappened, Move>> = {
  'agreement-sent': 'send',
  'agreement-taken-back': 'take-back',
  'changes-asked': 'ask-for-changes',
  'agreement-agreed': 'agree',
  'version-issued': 'issue-for-signature',
  'agreement-reopened': 'reopen',
  'signature-withdrawn': 'withdraw-signature',
  'agreement-declined': 'decline',
  'signing-declined': 'decline',
  'agreement-withdrawn': 'withdraw',
};

/** The move of the life cycle that an event tells of. */
export function moveTold({ what, more }: Pick<Happened, 'what' | 'more'>): Move | undefined {
  if (what === 'agreement-signed') return more.last === true ? 'sign-last' : 'sign';
  return moveOf[what as WhatHappened];
}

/** The draft is changed again: whatever was replied or signed does not stand for it. */
const openAgain: readonly (Move | undefined)[] = ['send', 'take-back', 'reopen', 'ask-for-changes'];

function moved(desk: Desk, move: Move, { more, by }: Happened): Desk {
  const { status, signed } = desk;
  const to = (status !== 'asked' && status !== 'before' && lifecycle[status][move]?.to) || status;
  const side = more.side === 'sharing' || more.side === 'receiving' ? more.side : undefined;
  const { lead: _, ...rest } = desk;
  const next = openAgain.includes(move) ? { ...rest, drafter: desk.drafter ?? by, replied: false, signed: [] } : desk;
  if (move === 'sign' || move === 'sign-last') return { ...next, status: to, signed: side ? [...signed, side] : signed };
  if (move === 'withdraw-signature') return { ...next, status: to, signed: signed.filter((one) => one !== side) };
  return { ...next, status: to, ...(move === 'agree' && { replied: true }) };
}

type Turn = (desk: Desk, event: Happened) => Desk;
const id = (value: unknown): string => (typeof value === 'string' ? value : '');
const begun: Turn = (desk, { by }) => ({ ...desk, status: 'draft', drafter: by });
const closed: Turn = (desk) => ({ ...desk, status: 'ended' });
/** The partner changed what it had replied to. */
const asksAgain: Turn = (desk) => ({ ...desk, replied: false });
const withoutLead = ({ lead: _, ...desk }: Desk): Desk => desk;

/** What moves it from one desk to another without a move of the life cycle. */
const turns: Partial<Record<WhatHappened, Turn>> = {
  'agreement-asked-for': (desk) => ({ ...desk, status: 'asked' }),
  'ask-declined': closed,
  'ask-taken-back': closed,
  'draft-started': begun,
  'draft-copied': begun,
  'new-version-begun': begun,
  'handed-over': (desk, { more }) => ({ ...desk, lead: id(more.to) }),
  'hand-over-taken-back': withoutLead,
  'work-handed-over': (desk, { more }) => (desk.drafter === more.from ? { ...desk, drafter: id(more.to) } : desk),
  /** While the partner has it, only another reason in law asks it again. */
  'ig-review-recorded': (desk, { more, by }) => {
    if (desk.status === 'with-partner') return more.chosen ? { ...desk, replied: false } : desk;
    return more.outcome === 'ready' ? { ...desk, lead: by } : withoutLead(desk);
  },
  'own-reason-changed': asksAgain,
  'review-answered': asksAgain,
  'checklist-sent': (desk) => ({ ...desk, checklist: 'sharing' }),
  'checklist-reviewed': (desk, { more }) => (more.asked === true ? { ...desk, checklist: 'receiving' } : desk),
  'checklist-decided': (desk, { more }) => ({ ...desk, checklist: more.decision === 'not-yet' ? 'receiving' : 'settled' }),
  'checklist-checked-again': (desk, { more }) => (more.decision === 'no-longer' ? { ...desk, checklist: 'receiving' } : desk),
};

/** How it lies after an event. */
export function deskAfter(desk: Desk, event: Happened): Desk {
  const move = moveTold(event);
  return move ? moved(desk, move, event) : (turns[event.what as WhatHappened]?.(desk, event) ?? desk);
}

const onDesk = (person: string | undefined, task: WaitingTask): Holder => ({ side: 'sharing', task, ...(person && { person }) });

/** Who has it; undefined before it began, and once it is signed or ended. */
export function holderOf({ status, drafter, lead, replied, checklist, signed }: Desk): Holder | undefined {
  if (status === 'asked') return { side: 'sharing', task: 'asked' };
  if (status === 'draft' || status === 'changes-asked')
    return lead ? onDesk(lead, 'legal-side') : onDesk(drafter, status === 'draft' ? 'drafting' : 'changing');
  if (status === 'with-partner') {
    if (!replied) return { side: 'receiving', task: 'reply' };
    if (checklist === 'receiving') return { side: 'receiving', task: 'checklist' };
    return { side: 'sharing', task: checklist === 'sharing' ? 'checklist-decision' : 'final-version' };
  }
  if (status === 'ready-to-sign') return { side: 'both', task: 'signatures' };
  if (status === 'part-signed') return { side: signed.includes('sharing') ? 'receiving' : 'sharing', task: 'signature' };
  return undefined;
}

const alike = (one: Holder, other: Holder) => one.side === other.side && one.person === other.person && one.task === other.task;

/** `all`: the chain, first event first. `checklist`: how it was when the draft began, which a new version may take over as accepted. */
export function spellsOf(all: readonly Happened[], checklist: Desk['checklist']): readonly Spell[] {
  const spells: Spell[] = [];
  let desk: Desk = { status: 'before', replied: false, checklist, signed: [] };
  for (const event of all) {
    desk = deskAfter(desk, event);
    const [last, now] = [spells.at(-1), holderOf(desk)];
    const open = last && last.until === undefined ? last : undefined;
    if (open && now && alike(open, now)) continue;
    if (open) spells[spells.length - 1] = { ...open, until: event.at };
    if (now) spells.push({ ...now, from: event.at });
  }
  return spells;
}

/** As one side may know them: of the other side no person and no inner step, of the sharing side nothing before it was sent or asked for. */
export function spellsFor(side: LifecycleSide, all: readonly Happened[], checklist: Desk['checklist']): readonly Spell[] {
  const spells = spellsOf(all, checklist);
  if (side === 'sharing') return spells;
  const told = all.findIndex(({ what }) => what === 'agreement-asked-for' || what === 'agreement-sent');
  const first = all[told]?.at;
  if (first === undefined) return [];
  // By their order, not by the clock: what happens at one moment happens one after the other all the same.
  const over = spellsOf(all.slice(0, told + 1), checklist).filter(({ until }) => until !== undefined).length;
  return spells.slice(over).map(({ person: _, ...spell }) => {
    const inner = spell.side === 'sharing' && ['asked', 'drafting', 'legal-side', 'changing'].includes(spell.task);
    return { ...spell, from: latestMoment(spell.from, first), ...(inner && { task: 'preparing' as const }) };
  });
}

export interface DaysHeld {
  readonly side: Holder['side'];
  readonly person?: string;
  /** In the order in which they came up. */
  readonly tasks: readonly WaitingTask[];
  readonly days: number;
  /** They have it at this moment. */
  readonly now: boolean;
}

/** Days for each holder, in the order in which they first had it. Days are those of the calendar, so that all together are the days passed. */
export function daysHeld(spells: readonly Spell[], now: string): readonly DaysHeld[] {
  const found = new Map<string, DaysHeld>();
  for (const { side, person, task, from, until } of spells) {
    const key = `${side} ${person ?? ''}`;
    const before = found.get(key) ?? { side, ...(person && { person }), tasks: [], days: 0, now: false };
    found.set(key, {
      ...before,
      tasks: before.tasks.includes(task) ? before.tasks : [...before.tasks, task],
      days: before.days + daysBetween(dayOf(from), dayOf(until ?? now)),
      now: until === undefined,
    });
  }
  return [...found.values()];
}
