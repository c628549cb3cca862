// The decision of the IG lead on a checklist (A2), and when it can be looked at. What is recorded is theirs; whether “Yes” can be said is worked out.
import { inAdvance, instructionStands } from '../agreement/standing-instruction';
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import type { ChecklistWrites } from './answer-checklist';
import { asksSomethingFirst } from './asked-first';
import { assuranceDecisionErrors, assuranceDecisionForm, readAssuranceDecision } from './assurance-decision-form';
import type { Checklist } from './checklist';
import { decided } from './checklist-changes';
import type { ChecklistGround } from './checklist-ground';
import { checklistMove, decisionMove } from './checklist-lifecycle';
import { currentReview } from './checklist-review';
import type { PointMessage } from './point-thread';
import { whyChecklistRests } from './checklist-rests';
import { type Look, lookFrom } from './worse-since';

export interface DecidingPerson {
  readonly by: string;
  readonly byName: string;
  /** ISO UTC. */
  readonly at: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A page that was drawn from another checklist than the one that stands now says nothing about this one. `revision`: the page’s own. */
export function changedMeanwhile(checklist: Pick<Checklist, 'revision'> | undefined, revision: number): Refusal | undefined {
  if (revision === checklist?.revision) return undefined;
  return refused('This checklist changed while you were here. Look at it again before you go on');
}

/** Has the charity written beside a point since it was asked? Its answers count once the checklist is sent again. */
const hasReplied = ({ review }: Checklist, said: Said): boolean => said.some(({ side, asks, at }) => side === 'receiving' && !asks && at >= (review?.at ?? ''));

type Said = readonly Pick<PointMessage, 'side' | 'asks' | 'at'>[];

/** Why the checklist cannot be reviewed now; undefined when it can. `said`: what stands beside its points. */
export function whyReviewRests({ file, checklist, context }: ChecklistGround, said: Said = []): string | undefined {
  const rests = whyChecklistRests(file);
  if (rests !== undefined || checklistMove(checklist, 'review', 'sharing', context)) return rests;
  const { name } = context.partner;
  if (checklist.status === 'question-asked' && hasReplied(checklist, said)) return `${name} has replied. You can decide once it sends its checklist again`;
  return checklist.status === 'question-asked' ? `Your question is with ${name}, which has not answered it yet` : `${name} has not sent its checklist yet`;
}

/** from: the first day (ISO date) on which what was accepted wants another look. */
export type DecisionWrites = ChecklistWrites & { readonly from?: Look };

/** Why no decision can be taken now; undefined when it can. */
export function whyDecisionRests(ground: ChecklistGround): string | undefined {
  const { checklist, context } = ground;
  const rests = whyReviewRests(ground);
  if (rests !== undefined) return rests;
  if (!currentReview(checklist)) return 'Review the checklist before you decide';
  return checklistMove(checklist, 'do-not-accept', 'sharing', context) ? undefined : 'You have decided on this checklist. Review it again to decide anew';
}

export function decideDecision(
  ground: ChecklistGround,
  fields: Fields,
  by: DecidingPerson,
): Done<{ readonly reference: string; readonly goesOn: boolean }, DecisionWrites> | Refusal {
  const { file, checklist, context } = ground;
  const rests = whyDecisionRests(ground);
  if (rests !== undefined) return refused(rests);
  const read = readForm(assuranceDecisionForm(checklist, context), { ...fields }, context.today);
  if (!read.ok) return refusalOf(read);
  const errors = assuranceDecisionErrors(read.value, checklist, context);
  if (Object.keys(errors).length > 0) return invalid(errors);
  const decision = readAssuranceDecision(read.value, by);
  const move = checklistMove(checklist, decisionMove(decision.decision, checklist, context), 'sharing', context);
  if (!move || move.unmet.length > 0) return refused('This decision cannot be taken now', move?.unmet);
  const { id, agreementReference: agreement } = checklist;
  const accepts = decision.decision !== 'not-yet';
  const note = decision.reason === undefined ? {} : { note: decision.reason };
  const changed = decided(checklist, decision, context);
  const from = lookFrom({ checklist: changed, context, file: {} });
  return done(
    { reference: agreement, goesOn: accepts && file.reply?.decision === 'agree' && !instructionStands(file) },
    { what: 'checklist-decided', agreement, checklist: id, decision: decision.decision, ...(asksSomethingFirst(changed) && { first: true }), ...note },
    { checklist, changed, ...(from !== undefined && { from }) },
    // The decision may be the last thing that the sender’s standing instruction waits for.
    [{ kind: 'mail-checklist-decided', about: { agreement } }, ...(accepts ? inAdvance(file) : [])],
  );
}
