import 'server-only';
// Where the rows of “What needs you” come from, besides the agreements that are under way: each kind of row is one entry here.
import type { Q } from '@/db/store';
import type { Actor } from '@/lib/domain/people/actor';
import { asksOfEach, asksToAnswer } from './asks-at-home';
import { comingDays } from './coming-days';
import type { PlacedRow, WorkRow } from './home-order';
import { checkAgainOfEach, checklistsToCheckAgain } from './checklists-to-check-again';
import { mailboxesToConfirm } from './mailboxes-to-confirm';
import { questionsToReplyTo } from './questions-to-reply-to';
import { unmadeCopies } from './unmade-copies';

/**
 * The rows of one kind that are for this person, at most five: whom it is not for costs no statement, anybody else one at most.
 * A row has its rank (home-order.ts), since when it waits, and `due` where it has a day: what is overdue comes first.
 */
type HomeSource = (q: Q, actor: Actor, now: Date) => Promise<readonly WorkRow[]>;

const sources: readonly HomeSource[] = [unmadeCopies, mailboxesToConfirm, checklistsToCheckAgain, questionsToReplyTo, asksToAnswer, comingDays];

export async function homeRows(q: Q, actor: Actor, now: Date): Promise<readonly WorkRow[]> {
  const rows: WorkRow[] = [];
  for (const find of sources) rows.push(...(await find(q, actor, now)));
  return rows;
}

/** For somebody who acts for several organisations, as each of them: one statement a kind, however many they are. */
export const rowsOfEach = async (q: Q, readers: readonly Actor[], now: Date, most: number): Promise<readonly PlacedRow[]> => [
  ...(await checkAgainOfEach(q, readers, now, most)),
  ...(await asksOfEach(q, readers, now, most)),
];
