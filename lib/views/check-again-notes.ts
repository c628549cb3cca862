import 'server-only';
// On the page of an agreement: that its checklist wants another look, and what the last one said.
import { checkAgainWords as words } from '@/content/wording/check-again';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { restsOnIt } from '@/lib/domain/assurance/checklist-rests';
import { looksSince } from '@/lib/domain/assurance/worse-since';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { sideOf } from '@/lib/domain/signing/who-signs';
import type { HubNote } from './agreement-hub-model';

/** For both sides, as long as it is the last word on it. */
function lastLook({ checklist, rechecks = [], sharing }: AgreementFile): readonly HubNote[] {
  const last = checklist && looksSince({ checklist, file: { rechecks } }).at(-1);
  if (!last || last.decision === 'stands') return [];
  const { what, owner, by } = last.condition ?? {};
  const condition = what !== undefined && owner !== undefined && by !== undefined ? [words.condition(what, owner, dateInWords(by))] : [];
  return [
    {
      heading: words.decided[last.decision](sharing.name, dateInWords(dayOf(last.at))),
      text: last.reason,
      ...(condition.length > 0 && { lines: condition }),
      from: `${last.byName}, ${momentInWords(last.at)}`,
    },
  ];
}

/** `wanted`: something has changed for the worse since the last look. The side that decides is told, and its IG lead led there. */
export function checkAgainNotes(file: AgreementFile, wanted: boolean, actor: Pick<Actor, 'organisation' | 'roles'>): readonly HubNote[] {
  const { checklist, status } = file;
  if (status === 'ended' || !checklist) return [];
  if (!wanted || sideOf(file, actor.organisation) !== 'sharing') return lastLook(file);
  const way = { href: `/checklists/${checklist.id}/${restsOnIt(status) ? 'again' : 'review'}`, text: words.hub.link };
  return [{ heading: words.hub.heading, text: words.hub.text, ...(hasRole(actor, 'ig-lead') && { way }) }, ...lastLook(file)];
}
