import 'server-only';
// Another day for what an accepted checklist promised, for whoever fills the checklist in; and for help that was offered with it, for the IG
// lead of the side that offered it.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import { planSaidWords } from '@/content/wording/plan-said';
import * as checklistFiles from '@/db/checklist-files';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayWriteAboutPoint } from '@/lib/domain/assurance/checklist-people';
import { helpOpen } from '@/lib/domain/assurance/help-offered';
import { newDayForm, openPromises } from '@/lib/domain/assurance/plan-done';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { OrClosed, PlanDatePage } from './checklist-models';
import { closed, groundOf, toChecklist } from './checklist-subject';
import { keptAnswer } from './kept-answer';
import { realPersonWarning } from './question-model';

const words = planSaidWords.page;

/** What is promised, by whom it is saved, and who reads it. Each side has a day of its own to give. */
function movable(ground: ChecklistGround, point: string, actor: Actor) {
  const { sharing, partner } = ground.context;
  if (actor.organisation !== sharing.id) {
    const promise = openPromises(ground).find(({ item }) => item === point);
    return promise && { promise, command: 'say-plan-is-done', intro: words.intro(sharing.name) };
  }
  const help = ground.file.status === 'ended' ? undefined : helpOpen(ground.checklist).find(({ item }) => item === point)?.help;
  return help && { promise: help, command: 'say-help-is-done', intro: words.introHelp(partner.name) };
}

export const planDatePage = view({
  name: 'plan-date-page',
  who: anyMember,
  input: z.strictObject({ id: Id, point: z.string().max(80), attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: (q, { id }, actor) => checklistFiles.find(q, id, actor.organisations),
  allow: (actor, { file, ...names }) => (file ? mayWriteAboutPoint(actor, file, names) : 'yes'),
  show: ({ subject, input: { point, attempt: attemptId, changing }, actor, attempt, now }): OrClosed<PlanDatePage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { checklist, context } = found.ground;
    const known = movable(found.ground, point, actor);
    if (!known) return closed('answers', words.closed, toChecklist(checklist.id));
    const { promise, command, intro } = known;
    const mine = attempt?.values.checklist === checklist.id ? attempt : undefined;
    const kept = keptAnswer(mine, { command, screen: point }, newDayForm, context.today);
    const href = `/checklists/${checklist.id}/new-date/${point}`;
    return {
      title: `${words.h1} – ${checklistWording.about(checklistNames(context))}`,
      caption: checklistWording.caption,
      h1: words.h1,
      back: { href: `/checklists/${checklist.id}` },
      promised: words.promised(promise.what, promise.owner, dateInWords(promise.by)),
      intro,
      form: newDayForm,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      ...(kept?.wrongParts && { wrongParts: kept.wrongParts }),
      ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, newDayForm, words.h1, { href, attemptId }) }),
      action: `/do/${command}`,
      hidden: { checklist: checklist.id, screen: point },
      buttons: { main: words.button, exit: false },
    };
  },
});
