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

const most = 5;

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

const found = (q: Q, organisations: readonly string[], now: Date, limit: number) =>
  checklistAgain.toCheckAgain(q, organisations, dayOf(now.toISOString()), limit);

export async function checklistsToCheckAgain(q: Q, actor: Actor, now: Date): Promise<readonly WorkRow[]> {
  if (!hasRole(actor, 'ig-lead')) return [];
  return (await found(q, actor.organisations, now, most)).map((one) => line(one, now));
}

/** The same of several organisations in one statement, each with the organisation that is to look. */
export async function checkAgainOfEach(q: Q, readers: readonly Actor[], now: Date, limit: number): Promise<readonly PlacedRow[]> {
  const deciding = readers.filter((reader) => hasRole(reader, 'ig-lead')).map(({ organisation }) => organisation);
  if (deciding.length === 0) return [];
  return (await found(q, deciding, now, limit)).map((one) => ({ organisation: one.organisation, row: line(one, now) }));
}
