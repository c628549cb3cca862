import 'server-only';
// One pass over the outbox: what is due is done, what fails is tried again later, and after eight tries it is left for people to see.
import { setImmediate as turn } from 'node:timers/promises';
import * as outbox from '@/db/outbox';
import { nextTry } from '@/lib/domain/audit/mail-fault';
import { log, nameOf } from '../log';
import type { Runtime } from '../runtime';
import { type InAdvance, issueInAdvance } from './issue-in-advance';
import { renderSigned } from './render-signed';
import { deliverMail, type MailParts } from './deliver-mail';

export interface WorkParts extends MailParts {
  readonly inAdvance?: InAdvance;
}

async function work(running: Runtime, parts: WorkParts, row: outbox.Waiting): Promise<void> {
  if (row.kind.startsWith('mail-')) return deliverMail(running, parts, row);
  if (row.kind === 'render-signed-pdf') await renderSigned(running, row.about.version ?? '');
  else if (row.kind === 'issue-in-advance' && parts.inAdvance) await issueInAdvance(running, parts.inAdvance, row);
  else throw new Error(`nothing here does ${row.kind}`);
  await running.store.tx((q) => outbox.finish(q, row.id));
}

/** Mails and standing instructions first: a document that is slow to lay out must not hold up somebody’s log-in code. Of mails, the codes: somebody waits for them. */
const codes: readonly string[] = ['mail-log-in-code', 'mail-joining-code', 'mail-email-code'];
const rank = ({ kind }: outbox.Waiting) => (codes.includes(kind) ? 0 : kind === 'render-signed-pdf' ? 2 : 1);

/** mail: all that goes to the mail server, which may keep us waiting. rest: everything else. */
export type Lane = 'mail' | 'rest';

const goOn = () => false;

/** Works off what is due, until `ending` says so. Never throws for a row. Returns how many rows it found. */
export async function workOff(running: Runtime, parts: WorkParts, lane?: Lane, ending: () => boolean = goOn): Promise<number> {
  const rows = await outbox.due(running.store.q, running.now(), 20, lane);
  for (const row of [...rows].sort((a, b) => rank(a) - rank(b))) {
    if (ending()) break;
    try {
      await work(running, parts, row);
    } catch (error) {
      const tries = row.tries + 1;
      const next = nextTry(tries, running.now());
      const said = { about: row.kind, count: tries, error: nameOf(error) };
      if (next) log.warn('outbox row not done', said);
      else log.error('outbox row given up', said); // nobody tries it again
      await running.store.tx((q) => outbox.postpone(q, row.id, tries, next, error instanceof Error ? error.message.slice(0, 300) : 'unknown'));
    }
    await turn(); // whoever waits for a page goes first
  }
  return rows.length;
}
