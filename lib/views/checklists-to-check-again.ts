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
import type { WorkRow } from './home-order';

const most = 5;

export async function checklistsToCheckAgain(q: Q, actor: Actor, now: Date): Promise<readonly WorkRow[]> {
  if (!hasRole(actor, 'ig-lead')) return [];
  const waiting = await checklistAgain.toCheckAgain(q, actor.organisations, dayOf(now.toISOString()), most);
  return waiting.map(({ id, reference, otherName, status, from }) => {
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
  });
}
