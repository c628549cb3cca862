import 'server-only';
// The evidence for one point of the checklist: what has been added, and a form for one more photo, file or link.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import { evidenceWording } from '@/content/wording/evidence';
import * as checklistFiles from '@/db/checklist-files';
import { takesEvidence } from '@/lib/domain/assurance/add-evidence';
import { addEvidenceForm } from '@/lib/domain/assurance/add-evidence-form';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { checkPath } from '@/lib/domain/assurance/checklist-journey';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { evidenceOf } from '@/lib/domain/assurance/evidence';
import { largestFile } from '@/lib/domain/evidence/read-file';
import { anyMember } from '@/lib/domain/people/actor';
import type { FormErrors } from '@/lib/domain/questions/form';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { EvidencePage, OrClosed } from './checklist-models';
import { closed, groundOf, toChecklist } from './checklist-subject';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import { shownEvidence } from './shown-evidence';

const { h1: heading, ...words } = evidenceWording;

/** What was wrong with the last thing that was sent to this page. A file must be chosen again: no page can keep it. */
function said(attempt: ShownAttempt | undefined, { checklist, context }: ChecklistGround, item: string): Pick<EvidencePage, 'value' | 'errors' | 'wrongParts'> {
  const mine = attempt?.values.checklist === checklist.id ? attempt : undefined;
  const kept = keptAnswer(mine, { command: 'add-evidence', screen: item }, addEvidenceForm, context.today);
  if (!kept || !mine) return { value: {}, errors: {}, wrongParts: {} };
  const { outcome } = mine;
  const { photo, file }: FormErrors = outcome.kind === 'invalid' ? outcome.errors : {};
  const chosen = { ...(photo !== undefined && { photo }), ...(file !== undefined && { file }) };
  const typed = Object.entries(kept.errors).filter(([name]) => name !== '' || Object.keys(chosen).length === 0);
  const errors = { ...chosen, ...Object.fromEntries(typed) };
  return { value: kept.fields, errors, wrongParts: kept.wrongParts };
}

function page(ground: ChecklistGround, item: string, attempt: ShownAttempt | undefined): EvidencePage | undefined {
  const { checklist, context } = ground;
  const point = context.catalogue.checklist.find(({ id }) => id === item);
  if (!point || !takesEvidence(ground, item)) return undefined;
  const { id } = checklist;
  const h1 = heading(point.title);
  return {
    title: `${h1} – ${checklistWording.about(checklistNames(context))}`,
    caption: checklistWording.caption,
    h1,
    back: { href: `/checklists/${id}/${checkPath}` },
    pieces: evidenceOf(checklist, item).map((piece) => shownEvidence(piece, { checklist: id, today: context.today })),
    add: { action: '/do/add-evidence', most: largestFile, hidden: { checklist: id, screen: item } },
    remove: { action: '/do/remove-evidence', hidden: { checklist: id, screen: item } },
    form: addEvidenceForm,
    ...said(attempt, ground, item),
    words,
  };
}

export const evidencePage = view({
  name: 'evidence-page',
  who: anyMember,
  input: z.strictObject({ id: Id, item: z.string().max(80) }),
  load: (q, { id }, actor) => checklistFiles.find(q, id, actor.organisations),
  allow: (actor, { file, owners }) => (file ? mayAnswerChecklist(actor, file, owners) : 'yes'),
  show: ({ subject, input, attempt, now }): OrClosed<EvidencePage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const rests = whyAnswersRest(found.ground);
    if (rests !== undefined) return closed('answers', rests, toChecklist(subject.checklist.id));
    return page(found.ground, input.item, attempt) ?? closed('answers', checklistWording.closed.notAsked, toChecklist(subject.checklist.id));
  },
});
