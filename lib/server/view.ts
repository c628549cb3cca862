import 'server-only';
// A view: what one screen shows, worked out for the person who looks. It returns plain data, never rows.
import type * as z from 'zod';
import type { Q } from '@/db/store';
import { type Actor, isVisitor, type Role } from '@/lib/domain/people/actor';
import type { ShownAttempt } from './attempts';
import type { Allowed } from './command';
import type { Ports } from './ports';
import { type Makes, makesFor } from './authenticator';
import { linkProof, type ProvesLink } from './tokens';

export interface Showing<S, I> {
  readonly subject: S;
  readonly input: I;
  readonly actor: Actor;
  readonly now: Date;
  /** What this person typed on this page and could not be saved, with the reason. */
  readonly attempt?: ShownAttempt;
}

export interface View<I, S, V> {
  readonly name: string;
  readonly who: readonly Role[];
  readonly input: z.ZodType<I>;
  /** undefined → not found. Only with the actor's organisations; what a link opens, only with its proof. makes: codes of one’s own, never of anybody else. */
  readonly load: (q: Q, input: I, actor: Actor, now: Date, proves: ProvesLink, makes: Makes) => Promise<S | undefined>;
  /** forbidden says whom to ask. */
  readonly allow: (actor: Actor, subject: S) => Allowed;
  readonly show: (x: Showing<S, I>) => V;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds views of every shape
export type AnyView = View<any, any, any>;

export const view = <I, S, V>(v: View<I, S, V>): View<I, S, V> => v;

export type Seeing<V> =
  | { readonly kind: 'seen'; readonly view: V }
  | { readonly kind: 'not-found' | 'log-in' }
  | { readonly kind: 'forbidden'; readonly ask: string };

/** Runs a view for this actor. An address that makes no sense is not found, like one that does not exist. */
export async function read<I, S, V>(
  ports: Pick<Ports, 'store' | 'now' | 'secret'>,
  actor: Actor,
  v: View<I, S, V>,
  raw: unknown,
  attempt?: ShownAttempt,
): Promise<Seeing<V>> {
  if (!v.who.some((role) => actor.roles.includes(role))) return { kind: isVisitor(actor) ? 'log-in' : 'not-found' };
  const parsed = v.input.safeParse(raw);
  if (!parsed.success) return { kind: 'not-found' };
  const now = ports.now();
  const subject = await v.load(ports.store.q, parsed.data, actor, now, linkProof(ports.secret), makesFor(ports.secret));
  if (subject === undefined) return { kind: 'not-found' };
  const verdict = v.allow(actor, subject);
  if (verdict === 'hidden') return { kind: 'not-found' };
  if (verdict !== 'yes') return { kind: 'forbidden', ask: verdict.forbidden };
  return { kind: 'seen', view: v.show({ subject, input: parsed.data, actor, now, ...(attempt && { attempt }) }) };
}
