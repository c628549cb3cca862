// A charity’s ask: what it needs, of whom and why, before there is an agreement. It is waiting until the organisation that was asked starts
// the agreement or says no, or the charity takes it back. It settles nothing: the draft shows what it says as suggestions.
import type { Actor } from '../people/actor';
import { hasRole, shownMailbox } from '../people/actor';
import type { PersonRole } from '../people/person';
import type { FormValue } from '../questions/form';

export type AskStatus = 'waiting' | 'begun' | 'declined' | 'taken-back';
export const askMoves = ['begin', 'decline', 'take-back'] as const;
export type AskMove = (typeof askMoves)[number];
export type AskSide = 'asking' | 'asked';

/** An ask is settled once, and stays as it was settled. */
export const askLifecycle: Readonly<Record<AskStatus, Partial<Readonly<Record<AskMove, { readonly to: AskStatus; readonly by: AskSide }>>>>> = {
  waiting: {
    begin: { to: 'begun', by: 'asked' },
    decline: { to: 'declined', by: 'asked' },
    'take-back': { to: 'taken-back', by: 'asking' },
  },
  begun: {},
  declined: {},
  'taken-back': {},
};

export interface Ask {
  /** That of the agreement, if one is started from it. */
  readonly reference: string;
  /** The organisation that asks. */
  readonly asking: string;
  /** The organisation that is asked; unknown while only a mailbox is. */
  readonly asked?: string;
  /** What the charity called it, and whose mailbox it gave; folded. */
  readonly to?: { readonly name: string; readonly mailbox: string };
  readonly by: string;
  readonly status: AskStatus;
  readonly answers: FormValue;
  readonly reason?: string;
  /** ISO UTC. */
  readonly at: string;
  readonly settledAt?: string;
  readonly settledBy?: string;
}

/** Who asks at a charity; who answers at a health or care organisation. */
export const askingRoles: readonly PersonRole[] = ['checklist-owner', 'drafter', 'ig-lead', 'admin'];
export const askedRoles: readonly PersonRole[] = ['drafter', 'ig-lead'];

/** On which side somebody stands; undefined for everybody else. Whoever reads the mailbox is asked in the name of the organisation acted for. */
export function askSide(ask: Pick<Ask, 'asking' | 'asked' | 'to'>, actor: Pick<Actor, 'organisation' | 'email' | 'how'>): AskSide | undefined {
  if (ask.asking === actor.organisation) return 'asking';
  if (ask.asked !== undefined) return ask.asked === actor.organisation ? 'asked' : undefined;
  return ask.to?.mailbox === shownMailbox(actor) ? 'asked' : undefined;
}

/** Everybody of a side reads it; strangers find nothing. */
export const mayReadAsk = (actor: Actor, ask: Ask): 'yes' | 'hidden' => (askSide(ask, actor) ? 'yes' : 'hidden');

/** Those of that side who make such moves; others are told who does. */
export function mayMoveAsk(actor: Actor, ask: Ask, side: AskSide): 'yes' | 'hidden' | { forbidden: string } {
  const own = askSide(ask, actor);
  if (!own) return 'hidden';
  if (own !== side) return { forbidden: side === 'asked' ? 'Ask the organisation that was asked' : 'Ask the organisation that sent it' };
  const may = hasRole(actor, ...(side === 'asked' ? askedRoles : askingRoles));
  return may ? 'yes' : { forbidden: side === 'asked' ? 'Ask your information governance lead' : 'Ask your service manager' };
}

/** The status that a move leads to; undefined where this side cannot make it now. */
export function afterMove({ status }: Pick<Ask, 'status'>, move: AskMove, side: AskSide): AskStatus | undefined {
  const found = askLifecycle[status][move];
  return found?.by === side ? found.to : undefined;
}
