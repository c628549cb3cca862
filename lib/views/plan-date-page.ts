import 'server-only';
// Another day for what an accepted checklist promised, for whoever fills the checklist in.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import { planSaidWords } from '@/content/wording/plan-said';
import * as checklistFiles from '@/db/checklist-files';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { newDayForm, openPromises } from '@/lib/domain/assurance/plan-done';
import { anyMember } from '@/lib/domain/people/actor';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { OrClosed, PlanDatePage } from './checklist-models';
import { closed, groundOf, toChecklist } from './checklist-subject';
import { keptAnswer } from './kept-answer';
import { realPersonWarning } from './question-model';

const words = planSaidWords.page;

export const planDatePage = view({
  name: 'plan-date-page',
  who: anyMember,
  input: z.strictObject({ id: Id, point: z.string().max(80), attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: (q, { id }, actor) => checklistFiles.find(q, id, actor.organisations),
  allow: (actor, { file, owners }) => (file ? mayAnswerChecklist(actor, file, owners) : 'yes'),
  show: ({ subject, input: { point, attempt: attemptId, changing }, attempt, now }): OrClosed<PlanDatePage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { checklist, context } = found.ground;
    const promise = openPromises(found.ground).find(({ item }) => item === point);
    if (!promise) return closed('answers', words.closed, toChecklist(checklist.id));
    const mine = attempt?.values.checklist === checklist.id ? attempt : undefined;
    const kept = keptAnswer(mine, { command: 'say-plan-is-done', screen: point }, newDayForm, context.today);
    const href = `/checklists/${checklist.id}/new-date/${point}`;
    return {
      title: `${words.h1} – ${checklistWording.about(checklistNames(context))}`,
      caption: checklistWording.caption,
      h1: words.h1,
      back: { href: `/checklists/${checklist.id}` },
      promised: words.promised(promise.what, promise.owner, dateInWords(promise.by)),
      intro: words.intro(context.sharing.name),
      form: newDayForm,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      ...(kept?.wrongParts && { wrongParts: kept.wrongParts }),
      ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, newDayForm, words.h1, { href, attemptId }) }),
      action: '/do/say-plan-is-done',
      hidden: { checklist: checklist.id, screen: point },
      buttons: { main: words.button, exit: false },
    };
  },
});
