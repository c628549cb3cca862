// Saving one answer of a checklist. Each answer has a revision of its own, so two people on different questions never meet.
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import type { FormValue } from '../questions/form';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import type { Checklist } from './checklist';
import { checklistNames } from './checklist-context';
import { withAnswer } from './checklist-changes';
import { checklistForm } from './checklist-form';
import type { ChecklistGround } from './checklist-ground';
import { checklistJourney, type ChecklistStep, pathAfter, stepAt } from './checklist-journey';
import { checklistMove } from './checklist-lifecycle';
import { whyChecklistRests } from './checklist-rests';
import { mailboxErrors } from './mailbox';
import { planAnswer } from './plan';

export interface PostedChecklistAnswer {
  /** The path of the question below /checklists/[id], which is the key of its answer. */
  readonly screen: string;
  /** The revision of the answer that the page was drawn from; 0 for none. */
  readonly revision: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface AnsweringPerson {
  readonly person: string;
  /** ISO UTC. */
  readonly at: string;
  /** Who gave the answer that stands now; for the words of a conflict. */
  readonly lastBy?: string;
}

export interface ChecklistWrites {
  /** As it was read. */
  readonly checklist: Checklist;
  readonly changed: Checklist;
}

/** Why no answer can be changed now; undefined when it can. */
export function whyAnswersRest({ file, checklist, context }: ChecklistGround): string | undefined {
  const rests = whyChecklistRests(file);
  if (rests !== undefined || checklistMove(checklist, 'answer', 'receiving', context)?.unmet.length === 0) return rests;
  return checklist.status === 'with-sharing-organisation'
    ? `Your checklist is with ${context.sharing.name}, so its answers cannot change now`
    : `${context.sharing.name} has decided on this checklist, so its answers cannot change now`;
}

type Answered = Done<{ readonly checklist: string; readonly to: string }, ChecklistWrites>;

function answered({ checklist, context }: ChecklistGround, step: ChecklistStep, read: { readonly value: FormValue }, by: AnsweringPerson): Answered {
  const revision = (checklist.answers[step.key]?.revision ?? 0) + 1;
  const value = step.question.repeats && step.item ? planAnswer(read.value, step.item, checklistNames(context), context.today) : read.value;
  const changed = withAnswer(checklist, step.key, { value, revision, by: by.person, at: by.at });
  const { id, agreementReference: agreement } = checklist;
  return done(
    { checklist: id, to: pathAfter(checklistJourney(changed, context), step.path) },
    { what: 'checklist-answered', agreement, checklist: id, question: step.key, revision },
    { checklist, changed },
  );
}

export function decideChecklistAnswer(ground: ChecklistGround, posted: PostedChecklistAnswer, by: AnsweringPerson): Answered | Refusal {
  const { checklist, context } = ground;
  const rests = whyAnswersRest(ground);
  if (rests !== undefined) return refused(rests);
  const step = stepAt(checklistJourney(checklist, context), posted.screen);
  if (!step) return { kind: 'not-found' };
  const before = checklist.answers[step.key];
  if ((before?.revision ?? 0) !== posted.revision)
    return {
      kind: 'conflict',
      yours: posted.fields,
      theirs: before?.value ?? {},
      by: before?.by === by.person ? 'You' : (by.lastBy ?? 'Somebody else'),
      ...(before && { at: before.at }),
    };
  const read = readForm(checklistForm(step.question, checklist, context), { ...posted.fields }, context.today);
  if (!read.ok) return refusalOf(read);
  const errors = step.key === 'email' ? mailboxErrors(read.value) : {};
  return Object.keys(errors).length > 0 ? invalid(errors) : answered(ground, step, read, by);
}
