import 'server-only';
// Where the rows of “What needs you” come from, besides the agreements that are under way: each kind of row is one entry here.
import type { Q } from '@/db/store';
import type { Actor } from '@/lib/domain/people/actor';
import { asksToAnswer } from './asks-at-home';
import { comingDays } from './coming-days';
import { markedFor } from './for-whom';
import type { PlacedRow } from './home-order';
import { checklistsToCheckAgain } from './checklists-to-check-again';
import { mailboxesToConfirm } from './mailboxes-to-confirm';
import { unansweredAtHome } from './unanswered-at-home';
import { whatWentWrong } from './went-wrong';

/**
 * The rows of one kind that are for this person, at most so many, each with the organisation whose work it is: `readers` is the same person in
 * each of theirs. Whom it is not for costs no statement, anybody else one at most, however many organisations they are.
 * A row has its rank (home-order.ts), since when it waits, and `due` where it has a day: what is overdue comes first.
 */
type HomeSource = (q: Q, readers: readonly Actor[], now: Date, most: number) => Promise<readonly PlacedRow[]>;

const sources: readonly HomeSource[] = [whatWentWrong, mailboxesToConfirm, checklistsToCheckAgain, unansweredAtHome, asksToAnswer, comingDays];

interface FoundRows {
  readonly rows: readonly PlacedRow[];
  /** What the reader waits for others to do. */
  readonly awaited: readonly PlacedRow[];
  /** Of one kind at least there are more than are shown: nobody is told that this is all. */
  readonly cut: boolean;
}

/** For somebody who acts for several organisations, as each of them. */
export async function rowsOfEach(q: Q, readers: readonly Actor[], now: Date, most: number): Promise<FoundRows> {
  const found: (readonly PlacedRow[])[] = [];
  for (const find of sources) found.push(await find(q, readers, now, most + 1));
  const own = found.map((some) => some.filter(({ awaited }) => !awaited));
  const awaited = found.flat().filter((one) => one.awaited);
  const marked = (one: PlacedRow): PlacedRow => {
    const reader = readers.find(({ organisation }) => organisation === one.organisation);
    return reader && one.isFor ? { ...one, row: markedFor(one.row, reader, one.isFor) } : one;
  };
  return { rows: own.flatMap((some) => some.slice(0, most)).map(marked), awaited: awaited.slice(0, most), cut: own.some(({ length }) => length > most) };
}
