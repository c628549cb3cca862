import 'server-only';
// For whoever decides on checklists: those that were accepted, and that something has changed for the worse since.
import { checkAgainWords as words } from '@/content/wording/check-again';
import * as checklistAgain from '@/db/checklist-again';
import type { Q } from '@/db/store';
import { restsOnIt } from '@/lib/domain/assurance/checklist-rests';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { PlacedRow, WorkRow } from './home-order';

type Waiting = Awaited<ReturnType<typeof checklistAgain.toCheckAgain>>[number];

function line({ id, reference, otherName, status, from }: Waiting, now: Date): WorkRow {
  const at = `${from}T00:00:00.000Z`;
  return {
    key: `${reference} check-again`,
    href: `/checklists/${id}/${restsOnIt(status) ? 'again' : 'review'}`,
    text: filledIn(words.home.text, { other: otherName }),
    why: words.home.why,
    about: reference,
    since: sinceInWords(at, now.toISOString()),
    tag: words.tag,
    rank: 'checklist',
    at,
  };
}

export async function checklistsToCheckAgain(q: Q, readers: readonly Actor[], now: Date, most: number): Promise<readonly PlacedRow[]> {
  const deciding = readers.filter((reader) => hasRole(reader, 'ig-lead')).map(({ organisation }) => organisation);
  if (deciding.length === 0) return [];
  return (await checklistAgain.toCheckAgain(q, deciding, dayOf(now.toISOString()), most)).map((one) => ({
    organisation: one.organisation,
    row: line(one, now),
  }));
}
