import 'server-only';
// How often something may be tried in an hour, by account, by mailbox and by address. Counted in the database, so a restart forgets nothing.
import { isIPv6 } from 'node:net';
import type { Actor } from '@/lib/domain/people/actor';
import { typedMailbox } from '@/lib/domain/people/naming-signatory';

export interface Limit {
  readonly key: string;
  readonly tries: number;
}

export const HOUR = 3_600_000;
const tries = 10;
/** An office behind one address is many honest people. */
const triesOfAddress = 50;

/** An IPv6 household holds a /64, so that is what counts as one address. */
export function prefix(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace(/^::ffff:/, '');
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(Math.max(gap, 0)).fill('0'), ...right].slice(0, 4).join(':');
}

/** Of somebody who is known and not yet in. */
export const perPersonId = (what: string, person: string): Limit => ({ key: `${what}:person:${person}`, tries });
export const perPerson = (what: string, actor: Actor): Limit => perPersonId(what, actor.person);
export const perMailbox = (what: string, mailbox: string): Limit => ({ key: `${what}:mailbox:${mailbox}`, tries });
export const perAddress = (what: string, actor: Actor): Limit => ({ key: `${what}:address:${prefix(actor.address)}`, tries: triesOfAddress });

/** A link that is good for more than once: its SHA-256, so that it is kept nowhere. */
export const perLink = (what: string, tokenSha256: string): Limit => ({ key: `${what}:link:${tokenSha256}`, tries });

/** Letters to somebody who has not asked for any: by whoever sends them, and by whose mailbox they fill, whoever sends. */
export const perInvitation = (actor: Actor, mailbox: string): readonly Limit[] => [perPerson('invite', actor), perMailbox('invitation', mailbox)];

/** Naming somebody by a mailbox, which may tell whether it is known, and makes somebody who is written to. */
export const perNaming = (fields: Readonly<Record<string, unknown>>, actor: Actor): readonly Limit[] =>
  typedMailbox(fields) === '' ? [] : [perPerson('name-signatory', actor)];

/** For `record.tally` and for the tally of `done`. */
export const keysOf = (limits: readonly Limit[]): readonly string[] => limits.map(({ key }) => key);
