import 'server-only';
// On the page of an agreement: that its checklist wants another look, and what the last one said.
import { catalogue } from '@/content/catalogue';
import { checkAgainWords as words, inOrderOfWeight } from '@/content/wording/check-again';
import { planSaidWords } from '@/content/wording/plan-said';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Standing } from '@/lib/domain/agreement/standing';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { restsOnIt } from '@/lib/domain/assurance/checklist-rests';
import { type PlanSaid, saidBy } from '@/lib/domain/assurance/plan-said';
import { lookOutcome } from '@/lib/domain/assurance/recheck';
import { type Accepted, looksSince, worseSince } from '@/lib/domain/assurance/worse-since';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { onceOf } from '@/lib/domain/once-for';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { sideOf } from '@/lib/domain/signing/who-signs';
import type { HubNote } from './agreement-hub-model';
import { worseLine } from './worse-line';

type ToldSince = Pick<Accepted, 'later' | 'notices'>;

/** What the charity has said of the condition, under its own name: the condition stays as it was written. */
function saidSince(said: PlanSaid, { sharing, partner }: Pick<AgreementFile, 'sharing' | 'partner'>): HubNote {
  const { byName, at, day, reason } = said;
  const who = saidBy(said, sharing.name, partner?.name ?? '');
  const from = `${byName}, ${momentInWords(at)}`;
  if (day === undefined) return { heading: planSaidWords.note.done(who), from };
  return { heading: planSaidWords.note.moved(who), ...(reason && { text: reason }), lines: [planSaidWords.note.day(dateInWords(day))], from };
}

/** For both sides, as long as it is the last word on it. */
function lastLook({ checklist, rechecks = [], sharing, partner }: AgreementFile): readonly HubNote[] {
  const last = checklist && looksSince({ checklist, file: { rechecks } }).at(-1);
  if (!last || last.decision === 'stands') return [];
  const { condition } = last;
  const lines = condition && [words.condition(condition.what, condition.owner, dateInWords(condition.by))];
  return [
    {
      heading: words.decided[lookOutcome(last)](sharing.name, dateInWords(dayOf(last.at))),
      text: last.reason,
      ...(lines && { lines }),
      from: `${last.byName}, ${momentInWords(last.at)}`,
    },
    ...(condition?.said ? [saidSince(condition.said, { sharing, partner })] : []),
  ];
}

/** Worked out once for where the agreement stands: its page is opened again and again. */
const groundOf = onceOf(({ file, context }: Standing) => checklistGround(file, catalogue, context.today));

/** A sentence for each thing that has changed, and no more than that something has where the agreement says too little to go by. */
function changed(standing: Standing, told: ToldSince): Pick<HubNote, 'text' | 'lines'> {
  const ground = groundOf(standing);
  const lines = ground ? inOrderOfWeight(worseSince({ ...ground, ...told })).map((one) => `${worseLine({ ground, ...told }, one)}.`) : [];
  return lines.length > 0 ? { lines } : { text: words.hub.text };
}

/** `told`: something has changed for the worse since the last look. The side that decides is told what, and its IG lead led there. */
export function checkAgainNotes(standing: Standing, told: ToldSince | undefined, actor: Pick<Actor, 'organisation' | 'roles'>): readonly HubNote[] {
  const { file } = standing;
  const { checklist, status } = file;
  if (status === 'ended' || !checklist) return [];
  if (!told || sideOf(file, actor.organisation) !== 'sharing') return lastLook(file);
  const way = { href: `/checklists/${checklist.id}/${restsOnIt(status) ? 'again' : 'review'}`, text: words.hub.link };
  return [{ heading: words.hub.heading, ...changed(standing, told), ...(hasRole(actor, 'ig-lead') && { way }) }, ...lastLook(file)];
}
