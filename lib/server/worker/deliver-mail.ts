import 'server-only';
// One row of the outbox that is a mail. Without a mail server it is caught for the demonstration. With one, each letter is a row of its
// own, so that a letter which was taken is never sent again because another was not.
import * as mail from '@/db/mail';
import * as organisations from '@/db/organisations';
import * as outbox from '@/db/outbox';
import * as undelivered from '@/db/undelivered';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import type { Letters } from '@/lib/domain/audit/letter';
import { stoppableOf } from '@/lib/domain/audit/mail-group';
import { isFinal, type MailFault, nextTry } from '@/lib/domain/audit/mail-fault';
import { log } from '../log';
import type { Runtime } from '../runtime';
import type { Posted, SendMail } from '../mail/send-mail';
import { stopNumbered } from '../stop-link';
import { linkToken } from '../tokens';
import { type Composed, composeMail } from './compose-mail';
import { keepForMorning, tellInApp, type Wanted, wantedMail } from './wanted-mail';

export interface MailParts {
  readonly letters: Letters;
  /** What the days of an agreement are read with; without it nobody is reminded. */
  readonly catalogue?: Catalogue;
  /** Hands a letter to the mail server; undefined: it is caught and shown in the demonstration. */
  readonly sendMail?: SendMail;
}

type Work = Pick<Runtime, 'store' | 'now' | 'secret' | 'origin'>;

/** Caught in the same transaction that ends the row: each mail exactly once. */
async function capture({ store }: Work, row: outbox.Waiting, wanted: Wanted): Promise<void> {
  await store.tx(async (q) => {
    await keepForMorning(q, wanted.daily);
    await tellInApp(q, row, wanted);
    for (const { letter, expired } of wanted.now) if (!expired) await mail.capture(q, letter);
    await outbox.finish(q, row.id);
  });
}

/** Several people: a row for each, and this one is done. */
async function split({ store, now }: Work, row: outbox.Waiting, wanted: Wanted): Promise<void> {
  await store.tx(async (q) => {
    await keepForMorning(q, wanted.daily);
    await tellInApp(q, row, wanted);
    for (const { key } of wanted.now) await outbox.put(q, { kind: row.kind, about: { ...row.about, to: key, told: 'yes' }, dedupe: `${row.id}:${key}` }, now());
    await outbox.finish(q, row.id);
  });
}

/** The admins of whoever should have got it, and of whoever relies on its having been got. */
async function giveUp({ store, now }: Work, row: outbox.Waiting, tries: number, fault: MailFault, composed: Composed): Promise<void> {
  const concerned = [composed.organisationId, row.about.organisation].filter((id): id is string => Boolean(id));
  const known = [...(await organisations.these(store.q, concerned)).keys()];
  const { to, toName, subject } = composed.letter;
  log.error('mail given up', { about: `${row.kind} ${fault}`, count: tries }); // nobody tries it again
  await store.tx(async (q) => {
    await outbox.postpone(q, row.id, tries, undefined, fault);
    await undelivered.tell(q, known, { outboxId: row.id, kind: row.kind, to, toName, subject, reason: fault, at: now() });
  });
}

async function notTaken(running: Work, row: outbox.Waiting, fault: MailFault, composed: Composed): Promise<void> {
  const tries = row.tries + 1;
  const next = isFinal(fault) ? undefined : nextTry(tries, running.now());
  if (!next) return giveUp(running, row, tries, fault, composed);
  log.warn('mail not taken', { about: `${row.kind} ${fault}`, count: tries });
  await running.store.tx((q) => outbox.postpone(q, row.id, tries, next, fault));
}

/** The same for every try, so that a letter which came twice can be recognised. */
const messageId = (row: outbox.Waiting, origin: string) => `<${row.id}@${new URL(origin).hostname}>`;

function posted({ secret, origin }: Work, row: outbox.Waiting, { letter, key, organisationId }: Composed): Posted {
  const { to, toName, subject, text, at } = letter;
  const what = organisationId === undefined ? undefined : stoppableOf(row.kind); // a mailbox that may be nobody’s here has chosen nothing
  const stop = what && `${origin}/stop-emails/${linkToken(secret, stopNumbered(key, what, to))}`;
  return { to: { address: to, name: toName }, subject, text, at, messageId: messageId(row, origin), ...(stop !== undefined && { stop }) };
}

/** Throws only when something of ours is broken. */
export async function deliverMail(running: Work, { letters: words, catalogue, sendMail }: MailParts, row: outbox.Waiting): Promise<void> {
  const letters = await composeMail({ ...running, letters: words, ...(catalogue && { catalogue }) }, row);
  const wanted = await wantedMail(running.store.q, row, letters);
  if (!sendMail) return capture(running, row, wanted);
  if (letters.length > 1) return split(running, row, wanted);
  const [composed] = wanted.now;
  if (!composed) return split(running, row, wanted); // nobody to tell any more, or not now
  if (row.tries === 0) await running.store.tx((q) => tellInApp(q, row, wanted)); // whatever becomes of the mail
  const fault = composed.expired ? 'too-late' : await sendMail(posted(running, row, composed));
  if (fault) return notTaken(running, row, fault, composed);
  await running.store.tx((q) => outbox.finish(q, row.id));
}
