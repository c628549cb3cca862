import 'server-only';
// The only way to change anything. What can refuse without the writer comes first; then ONE transaction, in which the change, its
// audit event, its notices and its receipt are committed together or not at all.
import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import * as receipts from '@/db/receipts';
import * as sessions from '@/db/sessions';
import type { Q, Tx } from '@/db/store';
import * as tallies from '@/db/tallies';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { AuditEvent, chainOf } from '@/lib/domain/audit/events';
import type { Added } from '@/lib/domain/audit/notices';
import type { Done, Outcome, Refusal, Remember } from '@/lib/domain/outcome';
import { type Actor, hasShownMailbox, isVisitor } from '@/lib/domain/people/actor';
import { type Busy, busy } from './busy';
import type { AnyCommand, Command } from './command';
import { inputFault } from './input-fault';
import { Once } from './once';
import type { Ports } from './ports';
import { sha256 } from './sha256';
import { HOUR, type Limit } from './tally-limits';
import { type GuardedSaving, guardSaving, lookAtTyped } from './typed-guard';

const openAgain = { kind: 'invalid', errors: { '': 'Open the page again and send it once more' } } as const;

/** Runs the command for this actor. `raw` is what came over the wire, `once` included. Throws only when something is broken. */
export async function execute<I, S, P, R extends object, W>(
  ports: Ports,
  actor: Actor,
  c: Command<I, S, P, R, W>,
  raw: Readonly<Record<string, unknown>>,
): Promise<Outcome<R>> {
  const { store, now } = ports;
  if (!c.who.some((role) => actor.roles.includes(role))) return wrongRole(ports, actor, c);
  if (!c.beforeCode && !hasShownMailbox(actor)) return { kind: 'code-first' };
  const { once: number, ...fields } = raw;
  const once = Once.safeParse(number);
  if (!once.success) return openAgain;
  const parsed = c.input.safeParse(fields, { error: inputFault });
  if (!parsed.success) return { kind: 'invalid', errors: firstPerField(parsed.error) };
  const asked: Asked<I> = { c, actor, once: receiptOf(c, once.data, fields), input: parsed.data, limits: c.limit?.(parsed.data, actor) ?? [] };
  const before = (await answered<R>(store.q, asked)) ?? (await tooMany(store.q, asked, now()));
  if (before) return before;
  const prepared = (await c.prepare?.(asked.input, ports, actor)) as P | Busy;
  if (prepared === busy) return { kind: 'busy' };

  const typed = lookAtTyped(c.input, asked.input);

  return store.tx(async (q): Promise<Outcome<R>> => {
    const at = now();
    const twin = (await answered<R>(q, asked)) ?? (await tooMany(q, asked, at)); // the twin may have won while this one waited
    if (twin) return twin;
    // Whoever was removed while this waited for the writer is nobody any more.
    if (actor.session !== '' && (await sessions.isEnded(q, actor.session))) return { kind: 'not-found' };
    const subject = await c.load(q, asked.input, actor);
    if (subject === undefined) return { kind: 'not-found' };
    const verdict = c.allow(actor, subject);
    if (verdict === 'hidden') return refuse(q, at, asked, { kind: 'not-found', record: denied(c, 'hidden') });
    if (verdict !== 'yes') return refuse(q, at, asked, { kind: 'forbidden', reason: verdict.forbidden, record: denied(c, verdict.forbidden) });
    const full = await tooMany(q, { limits: c.limitOf?.(subject, asked.input, actor) ?? [] }, at);
    if (full) return full;
    const decided = c.decide({ subject, input: asked.input, actor, now: at, prepared });
    if (decided.kind === 'code-first') return decided;
    if (decided.kind !== 'done') return refuse(q, at, asked, decided);
    const { errors, keptAnyway } = guardSaving(typed, [decided.writes, decided.event, decided.also, decided.notices]);
    return errors ? { kind: 'invalid', errors } : commit(q, at, asked, c, { ...decided, ...(keptAnyway && { keptAnyway }) });
  });
}

/** What a record of it needs to know: a series has as much. */
type Tried = Pick<AnyCommand, 'name' | 'who'>;

interface Asked<I = unknown> {
  readonly c: AnyCommand;
  readonly actor: Actor;
  readonly once: string;
  readonly input: I;
  readonly limits: readonly Limit[];
}

/**
 * Under which number it is remembered. A browser that goes back may show a form as it was drawn: what is pressed or typed there anew is another
 * request, not the first one repeated.
 */
function receiptOf({ fold, anew }: AnyCommand, once: string, { fields = {}, ...others }: Readonly<Record<string, unknown>>): string {
  if (!fold && !anew) return once;
  const given = Object.entries(fold ? (fields as object) : others).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${once}.${sha256(JSON.stringify(given))}`;
}

/** Whoever is away reads once a day, of each agreement, that their deputy has done something there for them. */
async function tellWhoIsStoodInFor(q: Tx, at: Date, { c, actor }: Asked, event: object): Promise<void> {
  const { agreement } = event as { readonly agreement?: unknown };
  if (typeof agreement !== 'string') return;
  const { person: from, organisation } = actor;
  const stoodInFor = inPlaceOf(c, actor).for ?? [];
  for (const person of stoodInFor) {
    const beside = stoodInFor.filter((one) => one !== person).join(' ');
    const dedupe = `mail-deputy-acted:${person}:${from}:${agreement}:${dayOf(at.toISOString())}`;
    await outbox.put(
      q,
      { kind: 'mail-deputy-acted', about: { person, from, agreement, by: from, organisation, ...(beside !== '' && { beside }) }, dedupe },
      at,
    );
  }
}

/** A change, with the kinds of what somebody chose to keep although it may be about a person: remembered with what happened, without the text. */
interface Committed<R, W> extends Done<R, W>, Pick<GuardedSaving, 'keptAnyway'> {}

async function commit<I, S, P, R extends object, W>(q: Tx, at: Date, asked: Asked<I>, c: Command<I, S, P, R, W>, done: Committed<R, W>): Promise<Outcome<R>> {
  const { actor, once } = asked;
  const had = q.changes();
  await c.save(q, done.writes, at);
  if (done.writes !== undefined && q.changes() === had) throw new Error(`${c.name}: save wrote nothing, an await is missing`);
  const { event: what, tally, keptAnyway } = done;
  const event = await remember(q, at, asked, { event: what, tally }, keptAnyway && { keptAnyway });
  for (const other of done.also ?? []) await remember(q, at, asked, { event: other });
  const added: Added = { by: actor.person, organisation: actor.organisation };
  for (const [i, { kind, about, dedupe }] of done.notices.entries())
    await outbox.put(q, { kind, about: { ...about, ...added }, dedupe: dedupe ?? `${event}:${i}` }, at);
  await tellWhoIsStoodInFor(q, at, asked, what);
  await receipts.keep(q, { person: actor.person, once, command: c.name, answer: done.result }, at);
  return { kind: 'done', result: done.result };
}

async function answered<R>(q: Q, { c, actor, once }: Asked): Promise<Outcome<R> | undefined> {
  const receipt = await receipts.find(q, actor.person, once);
  if (!receipt) return undefined;
  return receipt.command === c.name ? { kind: 'done', result: receipt.answer as R } : openAgain;
}

async function tooMany(q: Q, { limits }: Pick<Asked, 'limits'>, at: Date): Promise<{ kind: 'too-many'; until: string } | undefined> {
  for (const { key, tries } of limits) {
    const { n, until } = await tallies.counted(q, key, at, HOUR);
    if (n >= tries) return { kind: 'too-many', until: until.toISOString() };
  }
  return undefined;
}

/** A member who tries what their role does not have is remembered. Visitors are not: anybody could fill the record. */
export async function wrongRole<R>({ store, now }: Ports, actor: Actor, c: Tried): Promise<Outcome<R>> {
  if (!isVisitor(actor)) await store.tx((q) => remember(q, now(), { c, actor }, denied(c, 'role')));
  return { kind: 'not-found' };
}

const denied = (c: Tried, why: string): Remember => ({ event: { what: 'denied', command: c.name, why } });

/** A refusal writes nothing but its own record, and that commits. */
async function refuse<R>(q: Tx, at: Date, asked: Asked, { record, ...refusal }: Refusal): Promise<Outcome<R>> {
  if (record) await remember(q, at, asked, record);
  return refusal as Outcome<R>;
}

/** Where only standing in for somebody lets them do it, it is done for that person: the record names both. */
function inPlaceOf({ who }: Tried, { ownRoles, standsInFor = [] }: Actor): { readonly for?: readonly string[] } {
  if (!ownRoles || who.some((role) => ownRoles.includes(role))) return {};
  return { for: standsInFor.filter(({ roles }) => roles.some((role) => who.includes(role))).map(({ person }) => person) };
}

async function remember(
  q: Tx,
  at: Date,
  { c, actor }: { readonly c: Tried; readonly actor: Actor },
  { event, tally = [] }: Remember,
  more: object = {},
): Promise<string> {
  const known = AuditEvent.parse(event);
  const id = randomUUID();
  const body = { ...known, ...more, ...inPlaceOf(c, actor), command: c.name, by: actor.person, organisation: actor.organisation };
  await events.append(q, { id, chain: chainOf(known, actor.organisation), at, body }, sha256);
  for (const key of tally) await tallies.add(q, key, at, HOUR);
  return id;
}

function firstPerField(error: z.ZodError): Record<string, string> {
  const out: Record<string, string> = {};
  for (const issue of error.issues) out[issue.path.join('.')] ??= issue.message;
  return out;
}
