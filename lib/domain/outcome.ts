// What can become of a change that somebody asks for. Domain functions return a refusal; anything thrown is a bug.
import type { AuditEvent } from './audit/events';
import type { Notice } from './audit/notices';

/** What must be remembered although the change is refused: a wrong code, a denied signature. */
export interface Remember {
  readonly event: AuditEvent;
  /** Keys of tallies that go up by one. */
  readonly tally?: readonly string[];
}

export type Refusal =
  /** Field name → sentence. The empty name speaks of the form as a whole. */
  | { readonly kind: 'invalid'; readonly errors: Readonly<Record<string, string>>; readonly record?: Remember }
  /** A sentence for people, and the codes of the checks that are not met. */
  | { readonly kind: 'refused'; readonly reason: string; readonly unmet?: readonly string[]; readonly record?: Remember }
  /** Somebody else was faster. by: their name; at: ISO UTC. */
  | { readonly kind: 'conflict'; readonly yours: unknown; readonly theirs: unknown; readonly by: string; readonly at?: string; readonly record?: Remember }
  | { readonly kind: 'forbidden'; readonly reason: string; readonly record?: Remember }
  | { readonly kind: 'not-found'; readonly record?: Remember }
  /** until: ISO UTC, from when it may be tried again. */
  | { readonly kind: 'too-many'; readonly until: string; readonly record?: Remember };

/** A change as decided: what the answer says, what happened, what is written, who is told. */
export interface Done<R, W> {
  readonly kind: 'done';
  readonly result: R;
  readonly event: AuditEvent;
  readonly writes: W;
  readonly notices: readonly Notice[];
  /** Keys of tallies that go up by one although the change is made: mails asked for. */
  readonly tally: readonly string[];
  /** What else happened with it: the same change as other agreements have it in their own history, or more that one form says at once. */
  readonly also?: readonly AuditEvent[];
}

type Told<T> = T extends unknown ? Omit<T, 'record'> : never;
/** They came in by the link of an invitation alone: before this, a code goes to the invited mailbox, once. */
export interface CodeFirst {
  readonly kind: 'code-first';
}

/** What the person sees. */
export type Outcome<R> = { readonly kind: 'done'; readonly result: R } | { readonly kind: 'busy' } | CodeFirst | Told<Refusal>;

/** writes: undefined only where nothing but the event is kept. */
export const done = <R, W>(result: R, event: AuditEvent, writes: W, notices: readonly Notice[] = [], tally: readonly string[] = []): Done<R, W> => ({
  kind: 'done',
  result,
  event,
  writes,
  notices,
  tally,
});

export const invalid = (errors: Readonly<Record<string, string>>, record?: Remember): Refusal => ({ kind: 'invalid', errors, ...(record && { record }) });
export const refused = (reason: string, unmet?: readonly string[], record?: Remember): Refusal => ({
  kind: 'refused',
  reason,
  ...(unmet && { unmet }),
  ...(record && { record }),
});
