import 'server-only';
// The checklist has been sent (K14): what happens next, and the agreement to read meanwhile.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import * as checklistFiles from '@/db/checklist-files';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checkPath } from '@/lib/domain/assurance/checklist-journey';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { anyMember } from '@/lib/domain/people/actor';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { ChecklistSentPage, OrClosed } from './checklist-models';
import { closed, groundOf } from './checklist-subject';

const { sent, about, closed: closedWords } = checklistWording;

export const checklistSentPage = view({
  name: 'checklist-sent-page',
  who: anyMember,
  input: z.strictObject({ id: Id }),
  load: (q, { id }, actor) => checklistFiles.find(q, id, actor.organisations),
  allow: (actor, { file, owners }) => (file ? mayAnswerChecklist(actor, file, owners) : 'yes'),
  show: ({ subject, now }): OrClosed<ChecklistSentPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { file, checklist, context } = found.ground;
    const names = checklistNames(context);
    const own = `/checklists/${checklist.id}`;
    if (checklist.status === 'in-progress') return closed('sent', closedWords.notSent, { href: `${own}/${checkPath}`, text: closedWords.ways.check });
    const waits = file.status === 'with-partner' && file.reply === undefined;
    const agreement = `/agreements/${file.reference}`;
    return {
      title: `${sent.h1} – ${about(names)}`,
      h1: sent.h1,
      say: sent.say(names),
      next: sent.next,
      paragraphs: waits ? [sent.mail(names), sent.read] : [sent.mail(names)],
      button: waits ? { href: `${agreement}/review`, text: sent.button } : { href: agreement, text: sent.agreed },
      answers: { href: own, text: sent.answers },
    };
  },
});
