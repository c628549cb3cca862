import 'server-only';
// For whoever decides on checklists: those that were accepted, and that something has changed for the worse since.
import { checkAgainWords as words, shortLines } from '@/content/wording/check-again';
import * as checklistAgain from '@/db/checklist-again';
import type { Q } from '@/db/store';
import { restsOnIt } from '@/lib/domain/assurance/checklist-rests';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { laterDay } from '@/lib/domain/assurance/recheck';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { PlacedRow, WorkRow } from './home-order';

type Waiting = Awaited<ReturnType<typeof checklistAgain.toCheckAgain>>[number];

/** A later day that the charity gave for the condition, on the day from which it wants another look. */
function movedOf({ from, rechecks }: Waiting): string | undefined {
  const condition = rechecks.at(-1)?.condition;
  return condition?.said && dayOf(condition.said.at) === from ? laterDay(condition) : undefined;
}

function line(waiting: Waiting, now: Date): WorkRow {
  const { id, reference, otherName, status, from, why } = waiting;
  const known = shortLines(why).join('. ');
  const moved = movedOf(waiting);
  const at = `${from}T00:00:00.000Z`;
  return {
    key: `${reference} check-again`,
    href: `/checklists/${id}/${restsOnIt(status) ? 'again' : 'review'}`,
    text: filledIn(words.home.text, { other: otherName }),
    why: moved === undefined ? known || words.home.why : words.home.moved(dateInWords(moved)),
    about: reference,
    since: sinceInWords(at, now.toISOString()),
    tag: words.tag,
    rank: 'checklist',
    at,
  };
}

const leads = (one: Actor) => hasRole(one, 'ig-lead');

export async function checklistsToCheckAgain(q: Q, readers: readonly Actor[], now: Date, most: number): Promise<readonly PlacedRow[]> {
  const deciding = readers.filter((reader) => hasRole(reader, 'ig-lead')).map(({ organisation }) => organisation);
  if (deciding.length === 0) return [];
  return (await checklistAgain.toCheckAgain(q, deciding, dayOf(now.toISOString()), most)).map((one) => ({
    organisation: one.organisation,
    row: line(one, now),
    isFor: leads,
  }));
}
