import 'server-only';
// One pass over the outbox: what is due is done, what fails is tried again later, and after eight tries it is left for people to see.
import * as mail from '@/db/mail';
import * as outbox from '@/db/outbox';
import type { Letters } from '@/lib/domain/audit/letter';
import { log, nameOf } from '../log';
import type { Runtime } from '../runtime';
import { composeMail } from './compose-mail';
import { type InAdvance, issueInAdvance } from './issue-in-advance';
import { renderSigned } from './render-signed';

export interface WorkParts {
  readonly letters: Letters;
  readonly inAdvance?: InAdvance;
}

const MINUTE = 60_000;
const longest = 6 * 60 * MINUTE;
const most = 8;

/** When to try again after this many tries: 1, 4, 16 … minutes, at most six hours; undefined when it is enough. */
export const nextTry = (tries: number, now: Date): Date | undefined =>
  tries >= most ? undefined : new Date(now.getTime() + Math.min(MINUTE * 4 ** (tries - 1), longest));

async function deliver(running: Runtime, parts: WorkParts, row: outbox.Waiting): Promise<void> {
  const { store } = running;
  if (row.kind === 'render-signed-pdf') await renderSigned(running, row.about.version ?? '');
  else if (row.kind === 'issue-in-advance') {
    if (!parts.inAdvance) throw new Error('nothing can be issued in advance here');
    await issueInAdvance(running, parts.inAdvance, row);
  } else {
    const letters = await composeMail({ ...running, letters: parts.letters }, row);
    // Captured in the same transaction that ends the row: each mail exactly once.
    return store.tx(async (q) => {
      for (const letter of letters) await mail.capture(q, letter);
      await outbox.finish(q, row.id);
    });
  }
  await store.tx((q) => outbox.finish(q, row.id));
}

/** Mails and standing instructions first: a document that is slow to lay out must not hold up somebody’s log-in code. */
const documentsLast = (rows: readonly outbox.Waiting[]) =>
  [...rows].sort((a, b) => Number(a.kind === 'render-signed-pdf') - Number(b.kind === 'render-signed-pdf'));

/** Works off what is due. Never throws for a row. Returns how many rows it took. */
export async function workOff(running: Runtime, parts: WorkParts): Promise<number> {
  const rows = documentsLast(await outbox.due(running.store.q, running.now()));
  for (const row of rows) {
    try {
      await deliver(running, parts, row);
    } catch (error) {
      const tries = row.tries + 1;
      const next = nextTry(tries, running.now());
      const said = { about: row.kind, count: tries, error: nameOf(error) };
      if (next) log.warn('outbox row not done', said);
      else log.error('outbox row given up', said); // nobody tries it again
      await running.store.tx((q) => outbox.postpone(q, row.id, tries, next, error instanceof Error ? error.message.slice(0, 300) : 'unknown'));
    }
  }
  return rows.length;
}
