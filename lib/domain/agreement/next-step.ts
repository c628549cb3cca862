// What somebody can do next with an agreement, the most pressing first: the one button of its page, and the list “What needs you”.
// Read from the life cycle and its checks, so that no button leads to a refusal.
import { latestMoment } from '../audit/latest-moment';
import { cannotHold } from '../legal-basis/no-explicit-consent';
import { isTheirs } from '../people/deputyship';
import { type Actor, hasRole } from '../people/actor';
import { answeringRoles } from '../people/agreement-sides';
import { isProfileFinished } from '../people/missing-in-profile';
import { mayChangeProfile } from '../people/profile/who-changes-profile';
import { signatoryOf, sideOf } from '../signing/who-signs';
import type { AgreementFile } from './agreement-file';
import type { CheckFacts } from './check-facts';
import { checkMet, partnerMustSayWhere } from './checks';
import { refusals } from './internal-approval';
import type { Check } from './lifecycle';
import type { Side } from './model';
import { moveOf } from './moves';
import { stillCarried } from './replaces';
import { nothingChanged } from './sent-answers';
import type { Standing } from './standing';
import { toPutRight } from './to-put-right';

export const nextStepIds = [
  'finish-profile',
  'change-route',
  'carry-on-drafting',
  'answer-changes',
  'change-for-ig-lead',
  'check-answers',
  'check-legal-side',
  'check-legal-side-again',
  'record-approval',
  'approval-refused',
  'send',
  'check-checklist',
  'make-final-version',
  'put-right',
  'name-signatory',
  'see-what-is-open',
  'fill-in-checklist',
  'put-right-answers',
  'answer-checklist-question',
  'read-agreement',
  'say-where',
  'choose-reason',
  'put-right-checklist',
  'put-right-profile',
  'put-right-numbers',
  'decide',
  'decide-on-new-version',
  'sign',
] as const;
export type NextStepId = (typeof nextStepIds)[number];

export interface NextStep {
  readonly id: NextStepId;
  /** It waits for this very person. Others of the same side may do it too. */
  readonly yours: boolean;
  /** Since when it waits. ISO UTC. */
  readonly since: string;
  /** What has changed, where that is known. */
  readonly why?: Check;
}

export type Looking = Pick<Actor, 'person' | 'organisation' | 'roles' | 'standsInFor'>;

/** The checks that the IG lead’s page settles. */
const onHerPage: readonly Check[] = ['ig-review-ready', 'dpia-settled', 'caldicott-met', 'own-words-read', 'legal-status-allows', 'children-settled'];
const onHerPageAgain: readonly Check[] = [
  'ig-review-ready',
  'dpia-settled',
  'caldicott-met',
  'own-words-read',
  'legal-status-allows',
  'legal-basis-as-read',
  'stays-in-settled',
];

/** What waits on her page again, the plainest first. */
function changedForHer(facts: CheckFacts): Pick<NextStep, 'why'> {
  const plain: readonly Check[] = ['legal-basis-as-read', 'dpia-settled', 'caldicott-met', 'own-words-read', 'legal-status-allows'];
  const why = plain.find((check) => !checkMet[check](facts));
  return why === undefined ? {} : { why };
}

/** Has an answer of the draft been given since this moment (ISO UTC)? */
function changedSince({ file, draft }: Pick<Standing, 'file' | 'draft'>, at: string): boolean {
  return draft.some(({ answer }) => answer !== undefined && answer.at > at) || (file.answers.check?.at ?? '') > at;
}

/** When somebody who must agree said no to the draft as it stands (ISO UTC). */
const refusedAt = ({ file, resultHash, context }: Standing): string | undefined => refusals(file, resultHash, context.catalogue.questions).at(-1)?.at;

/** A draft, by what is missing in it: answers, confirmations, the IG lead’s page, sending. */
function draftStep(standing: Standing, facts: CheckFacts, lead: boolean): NextStepId {
  const { file, exit } = standing;
  const { igReview, reply } = file;
  const sentBack = igReview?.outcome === 'back' && file.heldBy === 'drafter' && !changedSince(standing, igReview.at);
  if (exit) return 'change-route';
  if (sentBack) return 'change-for-ig-lead';
  if (file.status === 'changes-asked' && (!changedSince(standing, reply?.at ?? '') || nothingChanged(file, standing.context.catalogue.questions)))
    return 'answer-changes';
  if (facts.missing.length > 0 || facts.nothingChangedYet) return 'carry-on-drafting';
  if (facts.unconfirmed.length > 0) return 'check-answers';
  const unmet = moveOf(facts, 'send')?.unmet ?? [];
  if (unmet.length === 0) return 'send';
  const onlyApproval = unmet.every((check) => check === 'internally-approved');
  if (onlyApproval && refusedAt(standing) !== undefined) return 'approval-refused';
  if (!lead) return 'check-answers'; // confirming the cards hands the draft over
  if (onlyApproval) return 'record-approval';
  return unmet.some((check) => onHerPage.includes(check)) ? (igReview ? 'check-legal-side-again' : 'check-legal-side') : 'carry-on-drafting';
}

function draftSteps(standing: Standing, actor: Looking): readonly NextStep[] {
  const { file, factsFor } = standing;
  const lead = hasRole(actor, 'ig-lead');
  const withLead = file.heldBy === 'ig-lead';
  if (!lead && !hasRole(actor, 'drafter')) return [];
  if (!lead && withLead) {
    // It lies with the IG lead, and what was refused is the drafter’s text: both are told.
    const since = refusedAt(standing);
    return since === undefined ? [] : [{ id: 'approval-refused', yours: isTheirs(actor, file.drafter.personId), since }];
  }
  const id = draftStep(standing, factsFor('sharing'), lead);
  const leads = lead && isTheirs(actor, file.igLead?.personId ?? actor.person);
  // Changes that nobody has begun, and a refusal, are for both who are told of them.
  const yours = withLead ? leads : isTheirs(actor, file.drafter.personId) || (leads && (id === 'answer-changes' || id === 'approval-refused'));
  const again = id === 'check-legal-side-again' ? changedForHer(factsFor('sharing')) : {};
  return [{ id, yours, since: file.heldSince ?? file.updatedAt, ...again }];
}

/** A checklist that was sent waits for its decision, also while the draft is being changed. */
function checklistToDecide({ checklist }: AgreementFile, actor: Looking): readonly NextStep[] {
  if (!hasRole(actor, 'ig-lead') || checklist?.status !== 'with-sharing-organisation') return [];
  return [{ id: 'check-checklist', yours: true, since: checklist.sentAt ?? '' }];
}

/** The sharing side while the partner has the text: the checklist, what a reply changed, the final version. */
function sharingSteps(standing: Standing, actor: Looking): readonly NextStep[] {
  const { file, factsFor } = standing;
  if (!hasRole(actor, 'drafter', 'ig-lead')) return [];
  const facts = factsFor('sharing');
  const { reply, checklist, igReview } = file;
  const lead = hasRole(actor, 'ig-lead');
  const steps: NextStep[] = [...checklistToDecide(file, actor)];
  if (reply?.decision !== 'agree') return steps;
  const saidNo = igReview?.outcome === 'back' && igReview.at > reply.at;
  if (lead && !saidNo && onHerPageAgain.some((check) => !checkMet[check](facts) && !(check === 'stays-in-settled' && partnerMustSayWhere(facts))))
    steps.push({ id: 'check-legal-side-again', yours: true, since: reply.at, ...changedForHer(facts) });
  const ready = moveOf(facts, 'issue-for-signature')?.unmet.length === 0;
  const since = latestMoment(reply.at, checklist?.decision?.at);
  if (ready) steps.push({ id: 'make-final-version', yours: true, since });
  else if (toPutRight(standing, 'sharing').length > 0) steps.push({ id: 'put-right', yours: true, since });
  else if (!checkMet['sharing-signatory-named'](facts) && mayChangeProfile(actor, file.sharing)) steps.push({ id: 'name-signatory', yours: true, since });
  else if (steps.length === 0) steps.push({ id: 'see-what-is-open', yours: false, since });
  return steps;
}

function checklistSteps({ checklist, sent }: AgreementFile, actor: Looking): readonly NextStep[] {
  if (!checklist || !hasRole(actor, 'checklist-owner')) return [];
  const since = latestMoment(sent?.at, checklist.review?.at, checklist.decision?.at);
  if (checklist.status === 'question-asked') return [{ id: 'answer-checklist-question', yours: true, since }];
  if (checklist.status === 'not-accepted') return [{ id: 'put-right-answers', yours: true, since }];
  return checklist.status === 'in-progress' ? [{ id: 'fill-in-checklist', yours: true, since }] : [];
}

/** A side whose profile has gaps fills them first: nobody can agree to, or make final, a text that would not say who is meant. */
function profileSteps({ file }: Standing, side: Side, actor: Looking): readonly NextStep[] {
  const own = side === 'sharing' ? file.sharing : file.partner;
  if (!own || isProfileFinished(own) || !mayChangeProfile(actor, own)) return [];
  return [{ id: 'finish-profile', yours: true, since: file.sent?.at ?? file.createdAt }];
}

/** The partner’s condition for health details cannot hold: only its own IG lead can choose another, and nobody can agree before. */
const reasonToChoose = ({ model, result }: Pick<Standing, 'model' | 'result'>): boolean => Boolean(model && result && cannotHold(result).includes('receiving'));

/** What the partner alone can put right, and nothing else leads it to: an answer of its accepted checklist, a person of its profile. */
function partnersToPutRight(standing: Standing, actor: Looking): readonly NextStep[] {
  const { file } = standing;
  const changes = toPutRight(standing, 'receiving').map(({ change }) => change);
  const wrong = changes.map(({ at }) => at);
  const since = file.reply?.at ?? file.sent?.at ?? '';
  const settled = file.checklist?.status === 'accepted' || file.checklist?.status === 'accepted-with-plan';
  const checklist = settled && wrong.includes('checklist') && hasRole(actor, 'checklist-owner');
  const ownProfile = file.partner && isProfileFinished(file.partner) && mayChangeProfile(actor, file.partner);
  const pages = ownProfile ? changes.flatMap((change) => (change.at === 'profile' ? [change.page] : [])) : [];
  return [
    ...(checklist ? [{ id: 'put-right-checklist', yours: true, since } as const] : []),
    ...(pages.some((page) => page !== 'numbers') ? [{ id: 'put-right-profile', yours: true, since } as const] : []),
    ...(pages.includes('numbers') ? [{ id: 'put-right-numbers', yours: true, since } as const] : []),
  ];
}

/** The partner: its checklist first, then the text, then its reply. */
function receivingSteps(standing: Standing, actor: Looking): readonly NextStep[] {
  const { file, factsFor, model, result } = standing;
  const steps = [...checklistSteps(file, actor), ...(file.status === 'with-partner' ? partnersToPutRight(standing, actor) : [])];
  const since = file.sent?.at ?? '';
  const mayReply = hasRole(actor, ...answeringRoles);
  if (file.status !== 'with-partner' || !mayReply) return steps;
  const facts = factsFor('receiving');
  const confirmed = facts.missingReview.length === 0;
  const manager = hasRole(actor, 'checklist-owner', 'ig-lead');
  if (hasRole(actor, 'ig-lead') && reasonToChoose({ model, result })) steps.push({ id: 'choose-reason', yours: true, since: file.reply?.at ?? since });
  if (file.reply && partnerMustSayWhere(facts)) return [...steps, { id: 'say-where', yours: manager, since: file.reply.at }];
  if (file.reply) return steps;
  return [
    ...steps,
    confirmed
      ? { id: stillCarried('only-you', file) ? 'decide-on-new-version' : 'decide', yours: manager || hasRole(actor, 'signatory'), since }
      : { id: 'read-agreement', yours: manager, since },
  ];
}

function signingSteps(file: AgreementFile, actor: Looking): readonly NextStep[] {
  const side = sideOf(file, actor.organisation);
  const named = side && signatoryOf(file, side)?.personId === actor.person && !file.signed?.includes(side);
  return named ? [{ id: 'sign', yours: true, since: file.version?.frozenAt ?? file.updatedAt }] : [];
}

/** What this person can do next; nothing for whoever only reads, and once everything is signed or ended. */
export function nextSteps(standing: Standing, actor: Looking): readonly NextStep[] {
  const { file } = standing;
  const side = sideOf(file, actor.organisation);
  if (file.status === 'signed' || file.status === 'ended' || !side) return [];
  if (file.status === 'ready-to-sign' || file.status === 'part-signed') return signingSteps(file, actor);
  const first = profileSteps(standing, side, actor);
  if (side === 'receiving') return [...first, ...receivingSteps(standing, actor)];
  return [...first, ...(file.status === 'with-partner' ? sharingSteps(standing, actor) : [...checklistToDecide(file, actor), ...draftSteps(standing, actor)])];
}
