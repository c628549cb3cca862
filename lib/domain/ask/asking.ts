// Asking, saying no and taking back, as decided. Starting the agreement is the draft’s own command; it settles the ask in the same change.
import type { Notice } from '../audit/notices';
import { done, type Done, invalid, type Refusal, refused } from '../outcome';
import type { Actor } from '../people/actor';
import { isPartnerKind } from '../people/agreement-sides';
import { ownColleague } from '../people/invite';
import { foldMailbox } from '../people/mailbox';
import type { Organisation } from '../people/organisation';
import type { Person } from '../people/person';
import type { FormValue } from '../questions/form';
import { afterMove, type Ask, type AskMove, type AskSide, type AskStatus } from './ask';
import { notListed } from './ask-form';

export const onlyStarts = 'Your organisation can start an agreement itself';
export const askedAlready = 'You have asked them about this service already. Take that back first, or wait for their answer';
export const askSettled = 'This has been answered already';

export interface Asking {
  readonly reference: string;
  readonly own: Organisation;
  readonly colleagues: readonly Pick<Person, 'email'>[];
  readonly service: string;
  /** Read from the form. */
  readonly value: FormValue;
  /** What this organisation has asked for and nobody has settled. */
  readonly waiting: readonly Ask[];
  readonly actor: Actor;
  /** ISO UTC. */
  readonly at: string;
}

const mail = (kind: 'mail-asked' | 'mail-ask-declined' | 'mail-ask-begun', agreement: string): Notice => ({ kind, about: { agreement } });

/** Whom it is for, and what it says; what names them is kept apart from what goes into a draft. */
function addressed({ value: { organisation, name, email, ...said }, service }: Asking): Pick<Ask, 'asked' | 'to' | 'answers'> {
  const answers = { ...said, serviceType: service };
  if (organisation !== notListed && typeof organisation === 'string') return { asked: organisation, answers };
  return { to: { name: String(name), mailbox: foldMailbox(String(email)) }, answers };
}

const toSame = (one: Ask, other: Pick<Ask, 'asked' | 'to' | 'answers'>): boolean =>
  one.asked === other.asked && one.to?.mailbox === other.to?.mailbox && one.answers.serviceType === other.answers.serviceType;

export function decideAsk(asking: Asking): Done<{ reference: string }, Ask> | Refusal {
  const { reference, own, colleagues, waiting, actor, at } = asking;
  if (!isPartnerKind(own)) return refused(onlyStarts);
  const whom = addressed(asking);
  const colleague = whom.to && ownColleague(whom.to.mailbox, colleagues);
  if (colleague) return invalid({ email: colleague });
  if (waiting.some((one) => toSame(one, whom))) return refused(askedAlready);
  const ask: Ask = { reference, asking: own.id, by: actor.person, status: 'waiting', at, ...whom };
  return done({ reference }, { what: 'agreement-asked-for', agreement: reference }, ask, [mail('mail-asked', reference)]);
}

/** The ask as a move leaves it, by whom; with the organisation that was asked, where only a mailbox was known before. */
export interface AskSettled {
  readonly ask: Ask;
  readonly status: AskStatus;
  readonly by: string;
  readonly asked?: string;
  readonly reason?: string;
}

export function settled(ask: Ask, move: AskMove, side: AskSide, actor: Actor, reason?: string): AskSettled | undefined {
  const status = afterMove(ask, move, side);
  if (!status) return undefined;
  return { ask, status, by: actor.person, ...(side === 'asked' && { asked: actor.organisation }), ...(reason !== undefined && { reason }) };
}

export function decideNo(ask: Ask, reason: string, actor: Actor): Done<{ reference: string }, AskSettled> | Refusal {
  const writes = settled(ask, 'decline', 'asked', actor, reason);
  if (!writes) return refused(askSettled);
  const { reference } = ask;
  return done({ reference }, { what: 'ask-declined', agreement: reference, note: reason }, writes, [mail('mail-ask-declined', reference)]);
}

export function decideTakeBack(ask: Ask, actor: Actor): Done<{ reference: string }, AskSettled> | Refusal {
  const writes = settled(ask, 'take-back', 'asking', actor);
  if (!writes) return refused(askSettled);
  const { reference } = ask;
  return done({ reference }, { what: 'ask-taken-back', agreement: reference }, writes);
}

/** The charity is told that somebody is at it; it sees the agreement once it is sent. */
export const askBegunMail = ({ reference }: Pick<Ask, 'reference'>): Notice => mail('mail-ask-begun', reference);
