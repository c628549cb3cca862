import 'server-only';
// What somebody typed and could not be saved. The one write outside a command: it changes nothing but this table.
import { randomUUID } from 'node:crypto';
import * as attempts from '@/db/attempts';
import type { Q } from '@/db/store';
import type { Outcome } from '@/lib/domain/outcome';
import { maskIdentifiers } from '@/lib/domain/registers/patient-identifiers';
import { ownPath } from './own-path';
import type { Ports } from './ports';
import { HOUR } from './tally-limits';

const secret = /^(code|password|token|once)$/;
/** Here the code is that of an organisation, which anybody may know. */
const publicCode: readonly string[] = ['review-checklist'];
/** An address that is no page of ours may prove something: a link of a mail. */
const isSecret = (command: string, name: string, value: unknown): boolean =>
  (secret.test(name) && !(name === 'code' && publicCode.includes(command))) || (name === 'next' && ownPath(value) === undefined);

/** Why the attempt is kept: what the command answered, that the session had ended, or that somebody went to change an answer first. */
export type Attempted = Outcome<object> | { readonly kind: 'session-ended' | 'left' };

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskIdentifiers(value);
  if (Array.isArray(value)) return value.map(masked);
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, v]) => [maskIdentifiers(name), masked(v)]));
  return value;
}

/** Keeps what was typed, without secrets and with refused identifiers masked. Returns the number for `?attempt=`. */
export async function keepAttempt(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  owner: string,
  command: string,
  values: Readonly<Record<string, unknown>>,
  outcome: Attempted,
): Promise<string> {
  const id = randomUUID();
  const typed = Object.fromEntries(Object.entries(values).filter(([name, value]) => !isSecret(command, name, value)));
  const until = new Date(now().getTime() + HOUR);
  await store.tx((q) =>
    attempts.keep(q, { id, owner, command, values: masked(typed) as Record<string, unknown>, outcome: masked(outcome) as Record<string, unknown>, until }),
  );
  return id;
}

/** An attempt as a page shows it again. */
export interface ShownAttempt {
  /** Its number, for a page on the way that comes back to it. */
  readonly id?: string;
  readonly command: string;
  /** What was typed: name → text or texts. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly outcome: Attempted;
}

/** The attempt of these owners; undefined when it is somebody else's, too old or unknown. */
export async function readAttempt({ store, now }: Pick<Ports, 'store' | 'now'>, owners: readonly string[], id: unknown): Promise<ShownAttempt | undefined> {
  if (typeof id !== 'string' || id.length !== 36) return undefined;
  const row = await attempts.find(store.q, id, owners, now());
  return row && { id, command: row.command, values: row.values, outcome: row.outcome as unknown as Attempted };
}

export interface LeftAttempt extends ShownAttempt {
  /** ISO UTC. */
  readonly at: string;
}

/** What this person last typed on the page of an agreement before they went to change an answer; undefined when the form has come back since with what is wrong. */
export async function leftOn(q: Q, owner: string, command: string, reference: string, now: Date): Promise<LeftAttempt | undefined> {
  const [last] = (await attempts.ofCommand(q, owner, command, now)).filter(({ values }) => values.reference === reference);
  const outcome = last?.outcome as unknown as Attempted | undefined;
  return last && outcome?.kind === 'left' ? { command, values: last.values, outcome, at: new Date(last.until.getTime() - HOUR).toISOString() } : undefined;
}
