// Sending a checklist for a decision, with the links to evidence. Every question that is asked must have its answer.
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { type AnsweringPerson, type ChecklistWrites, whyAnswersRest } from './answer-checklist';
import { sentForDecision } from './checklist-changes';
import { checklistWords } from './checklist-form';
import type { ChecklistGround } from './checklist-ground';
import { checklistJourney } from './checklist-journey';
import { checklistMove } from './checklist-lifecycle';
import { evidenceForm } from './evidence-form';
import { passportAfter, type PassportVersion } from './passport';

/** The key of each question that is still open → what the check of the answers says about it. */
export function openAnswers({ checklist, context }: ChecklistGround): Readonly<Record<string, string>> {
  const open = checklistJourney(checklist, context).steps.filter(({ answered }) => !answered);
  return Object.fromEntries(open.map((step) => [step.key, `Answer ‘${checklistWords(step, context).h1}’ before you send`]));
}

export interface SendingWrites extends ChecklistWrites {
  /** The version of the organisation’s own answers with which it is sent. */
  readonly passport: PassportVersion;
}

/** `newest`: of the organisation’s own answers, before this is sent. */
export function decideSending(
  ground: ChecklistGround,
  fields: Readonly<Record<string, unknown>>,
  by: AnsweringPerson,
  newest: PassportVersion | undefined,
): Done<{ readonly checklist: string }, SendingWrites> | Refusal {
  const { checklist, context } = ground;
  const rests = whyAnswersRest(ground);
  const move = checklistMove(checklist, 'send', 'receiving', context);
  if (rests !== undefined || !move) return refused(rests ?? 'This checklist cannot be sent now');
  const read = readForm(evidenceForm(checklist, context), { ...fields }, context.today);
  const missing = move.unmet.includes('answers-complete') ? openAnswers(ground) : {};
  if (Object.keys(missing).length > 0) return invalid({ ...missing, ...(read.ok ? {} : read.errors) });
  if (!read.ok) return refusalOf(read);
  const changed = sentForDecision(checklist, read.value, { by: by.person, at: by.at });
  const passport = passportAfter(newest, changed, by);
  const { id, agreementReference: agreement } = checklist;
  return done(
    { checklist: id },
    { what: 'checklist-sent', agreement, checklist: id, version: changed.version, passport: passport.number },
    { checklist, changed, passport },
    [{ kind: 'mail-checklist-sent', about: { agreement } }],
  );
}
