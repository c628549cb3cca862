import 'server-only';
// The checklist has been sent (K14): what happens next, and the agreement to read meanwhile.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import { stepWords } from '@/content/wording/next-steps';
import * as checklistFiles from '@/db/checklist-files';
import { nextSteps } from '@/lib/domain/agreement/next-step';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checkPath } from '@/lib/domain/assurance/checklist-journey';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { anyMember } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { ChecklistSentPage, OrClosed } from './checklist-models';
import { closed, groundOf } from './checklist-subject';
import { knownStanding } from './known-standing';

const { sent, about, closed: closedWords } = checklistWording;

export const checklistSentPage = view({
  name: 'checklist-sent-page',
  who: anyMember,
  input: z.strictObject({ id: Id }),
  load: (q, { id }, actor) => checklistFiles.find(q, id, actor.organisations),
  allow: (actor, { file, owners }) => (file ? mayAnswerChecklist(actor, file, owners) : 'yes'),
  show: ({ subject, actor, now }): OrClosed<ChecklistSentPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { file, checklist, context } = found.ground;
    const names = checklistNames(context);
    const own = `/checklists/${checklist.id}`;
    if (checklist.status === 'in-progress') return closed('sent', closedWords.notSent, { href: `${own}/${checkPath}`, text: closedWords.ways.check });
    const agreement = `/agreements/${file.reference}`;
    const next = nextSteps(knownStanding(file, now.toISOString()), actor).find(({ id }) => id in sent.byNextStep);
    const on = next && filledIn(stepWords[next.id], { reference: file.reference, other: file.sharing.name });
    return {
      title: `${sent.h1} – ${about(names)}`,
      h1: sent.h1,
      say: sent.say(names),
      next: sent.next,
      paragraphs: [sent.mail(names), ...(next ? [sent.byNextStep[next.id as keyof typeof sent.byNextStep]] : [])],
      button: on ? { href: on.href, text: on.button } : { href: agreement, text: sent.agreed },
      answers: { href: own, text: sent.answers },
    };
  },
});
