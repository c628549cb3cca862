import 'server-only';
// A command: one change that somebody may ask for, with everything the kernel must know of it. allow and the event are no calls that
// somebody must remember; leaving one out does not compile.
import type * as z from 'zod';
import type { Q, Tx } from '@/db/store';
import type { CodeFirst, Done, Refusal } from '@/lib/domain/outcome';
import type { Actor, Role } from '@/lib/domain/people/actor';
import type { Busy } from './busy';
import type { Ports } from './ports';
import type { Limit } from './tally-limits';

/** 'hidden' answers 404 to strangers; forbidden answers 403 to people of the agreement and says whom to ask. */
export type Allowed = 'yes' | 'hidden' | { readonly forbidden: string };

export interface Decision<S, I, P> {
  readonly subject: S;
  readonly input: I;
  readonly actor: Actor;
  readonly now: Date;
  readonly prepared: P;
}

export interface Command<I, S, P, R, W> {
  readonly name: string;
  readonly who: readonly Role[];
  /** Whoever came in by the link of an invitation alone may do it before a code to the mailbox: nothing leaves them by it, nobody else relies on it. */
  readonly beforeCode?: true;
  /** The door's limit for the body; 64 kB where nothing is said. */
  readonly bytes?: number;
  /** The fields in which a file may come; each is an UploadField of the input. */
  readonly files?: readonly string[];
  /** Everything but the kernel's own names is gathered into `fields`, which the form's own rules read inside decide. */
  readonly fold?: true;
  /** Its page has more than one button, and what is ticked there is kept by some: with other fields it is another request. */
  readonly anew?: true;
  /** Tallies that stop it before any work when they are full. */
  readonly limit?: (input: I, actor: Actor) => readonly Limit[];
  /** The same, known only once it is loaded: the mailbox that a letter would go to. */
  readonly limitOf?: (subject: S, input: I, actor: Actor) => readonly Limit[];
  /** A strict object. `once` is the kernel's and is not part of it. */
  readonly input: z.ZodType<I>;
  /** Slow or outside work BEFORE the transaction. decide compares what it rested on and answers conflict if that moved. */
  readonly prepare?: (input: I, ports: Ports, actor: Actor) => Promise<P | Busy>;
  /** undefined → not found. Only with the actor's organisations. */
  readonly load: (q: Q, input: I, actor: Actor) => Promise<S | undefined>;
  readonly allow: (actor: Actor, subject: S) => Allowed;
  /** Pure and synchronous. */
  readonly decide: (x: Decision<S, I, P>) => Done<R, W> | Refusal | CodeFirst;
  readonly save: (q: Tx, writes: W, now: Date) => Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds commands of every shape
export type AnyCommand = Command<any, any, any, any, any>;
// biome-ignore lint/suspicious/noExplicitAny: only the result is of interest
export type ResultOf<C> = C extends Command<any, any, any, infer R, any> ? R : never;

export const command = <I, S, P, R extends object, W>(c: Command<I, S, P, R, W>): Command<I, S, P, R, W> => c;

/** Of a form that makes several changes, each by commands of its own, one change: see execute-series.ts. */
export interface SeriesLine {
  /** What the line is about: a reference, the number of a checklist. */
  readonly key: string;
  readonly steps: readonly { readonly command: string; readonly fields: Readonly<Record<string, unknown>> }[];
}

export interface Series<I> {
  readonly name: string;
  readonly who: readonly Role[];
  readonly input: z.ZodType<I>;
  /** What to say when no line was chosen: field name → sentence. */
  readonly none: Readonly<Record<string, string>>;
  readonly lines: (input: I) => readonly SeriesLine[];
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds series of every shape
export type AnySeries = Series<any>;
export const series = <I>(one: Series<I>): Series<I> => one;
