// The checks of the life cycle, one predicate each. lifecycle.ts says which move needs which.
import { screenedAgain } from '../checks/dpia';
import { servesFor } from '../checks/dpia-record';
import { isProfileFinished } from '../people/missing-in-profile';
import { cannotHold } from '../legal-basis/no-explicit-consent';
import { article6Relied, lawNamed } from '../legal-basis/overrides';
import { caldicottMissing } from './caldicott-named';
import { neededApprovals } from './internal-approval';
import { lawAdvised, needsLawAdvice } from './law-advised';
import type { Check } from './lifecycle';
import type { CheckFacts } from './check-facts';
import type { Method, Party, Side } from './model';
import { endState } from './term-on-file';
import { stillCarried } from './replaces';
import { datesStand, followsOn } from './settle-dates';

const party = ({ model }: CheckFacts, side: Side): Party | undefined => model?.parties.find((p) => p.side === side);
const flowResults = ({ result }: CheckFacts) => result?.flows.map((f) => f.result) ?? [];

/** Rule A9.1 or statement B: whoever receives special category details relies on a duty of confidence (DPA 2018 s.11). */
const needsConfidentiality = (facts: CheckFacts) => flowResults(facts).some((r) => r.art9.receiving !== null && r.art9.receiving !== 'none');

/** Guidance asks for secure e-mail; a mailbox that is not secure can be reached only by an encrypted message. */
export function impossibleMethods({ model }: Pick<CheckFacts, 'model'>): readonly Method[] {
  const outward = model?.flows.find((f) => f.id === 'outward');
  const mailbox = model?.mailbox;
  if (!outward || mailbox === undefined) return [];
  const secure = mailbox === 'nhsmail' || mailbox === 'secure-standard';
  return outward.methods.filter((m) => (m === 'secure-email' && !secure) || (m === 'encrypted-email' && mailbox === 'no-email'));
}

/**
 * Article 6(1)(e) rests on a named law, of a public body too; 6(1)(f) on an assessment by the party that relies on it (rules A6.1 to A6.3).
 * 6(1)(ea) on the way back rests on the public body’s request, which names the law of its own task (rule A6.7).
 */
function ownTaskOrInterests(facts: CheckFacts): boolean {
  return (['sharing', 'receiving'] as const).every((side) => {
    const of = party(facts, side);
    if (!of) return false;
    return flowResults(facts).every((r) => {
      const back = side === 'receiving' ? r.art6.returnFlow : undefined;
      if (back === '6(1)(ea)' && party(facts, 'sharing')?.taskInLaw === undefined) return false;
      return [article6Relied(r, side, of.id), back].every((condition) => {
        if (condition === '6(1)(e)' || condition === '6(1)(c)') return of.taskInLaw !== undefined || lawNamed(r.overrides, of.id) !== undefined;
        return condition !== '6(1)(f)' || of.legitimateInterests !== undefined;
      });
    });
  });
}

const settledStay = (facts: CheckFacts) => {
  const stays = facts.model?.received?.staysIn;
  if (stays === 'uk' || stays === 'uk-eea') return true;
  // “I’m not sure” promises nothing: the partner answers again. “Somewhere else too” is for the IG lead, who has seen it when her
  // review came after the reply.
  if (stays !== 'elsewhere' || !facts.model?.received?.country) return false;
  const { igReview, reply } = facts.file;
  return igReview !== undefined && reply !== undefined && igReview.at > reply.at && Boolean(igReview.reviewReason);
};

/**
 * A DPIA that is a duty (UK GDPR Article 35) is recorded before anything is sent. Answers that changed after the IG lead’s review are
 * screened again: a reason for doing without one does not serve where one is needed now.
 */
function dpiaSettled({ file: { igReview }, model, result }: CheckFacts): boolean {
  return !model || !result || servesFor(igReview?.dpia, screenedAgain(igReview?.dpia.signs ?? [], model, result).result);
}

/**
 * In a new version the IG lead’s earlier check is not its own: she saves her page once in this draft, and again after an answer that prints.
 * The legal result alone does not tell what she has seen: another way of sending leaves it as it was.
 */
export function reviewedHere({ file: { igReview, replaces }, changedSinceReview }: CheckFacts): boolean {
  return igReview !== undefined && (replaces === undefined || (igReview.at >= replaces.at && changedSinceReview !== true));
}

/** The partner is not sure where it will keep the details: nobody else can say it. */
export const partnerMustSayWhere = ({ model }: Pick<CheckFacts, 'model'>): boolean => model?.received?.staysIn === 'not-sure';

export const checkMet: Readonly<Record<Check, (facts: CheckFacts) => boolean>> = {
  'partner-known': ({ file }) => file.partner !== undefined,
  'sharing-profile-finished': ({ file }) => isProfileFinished(file.sharing),
  'partner-profile-finished': ({ file }) => file.partner !== undefined && isProfileFinished(file.partner),
  'answers-complete': ({ missing }) => missing.length === 0,
  'suggestions-confirmed': ({ unconfirmed }) => unconfirmed.length === 0,
  'children-settled': ({ model }) => model?.people.childrensSocialCare === 'no',
  'legal-status-allows': ({ file, model, result }) =>
    result?.status === 'ok' ||
    (result?.status === 'needs_review' &&
      Boolean(file.igReview?.reviewReason) &&
      (!needsLawAdvice(result) || (model !== undefined && lawAdvised(model) !== undefined))),
  'explicit-consent-possible': ({ model, result }) => !model || !result || cannotHold(result).length === 0,
  'ig-review-ready': (facts) => facts.file.igReview?.outcome === 'ready' && facts.file.igReview.resultHash === facts.resultHash && reviewedHere(facts),
  'internally-approved': ({ file, openApprovals = neededApprovals(file.sharing) }) => openApprovals.length === 0,
  'something-changed': ({ nothingChangedYet }) => nothingChangedYet !== true,
  'partner-agreed': ({ file }) => file.reply?.decision === 'agree',
  'partner-signatory-named': ({ file }) => file.reply?.signatory !== undefined,
  'sharing-signatory-named': ({ file }) => file.sharingSignatory !== undefined,
  // What the partner said of the version before is no yes to this one.
  'enough-confirmed': ({ file }) => file.answers.enough?.value.enough === 'enough' && !stillCarried('enough', file),
  'partner-confirmed': ({ missingReview }) => missingReview.length === 0,
  'stays-in-settled': settledStay,
  'assurance-accepted': ({ assuranceStands }) => assuranceStands === true,
  'plans-ahead': ({ lapsedPromises }) => lapsedPromises?.includes('receiving') !== true,
  'help-ahead': ({ lapsedPromises }) => lapsedPromises?.includes('sharing') !== true,
  'confidentiality-bound': (facts) => !needsConfidentiality(facts) || party(facts, 'receiving')?.confidentialityDuty === true,
  'own-task-or-interests': ownTaskOrInterests,
  'dpia-settled': dpiaSettled,
  'caldicott-met': ({ openPrinciples = [] }) => openPrinciples.length === 0,
  'own-words-read': ({ unreadTexts }) => !unreadTexts || unreadTexts().length === 0,
  'legal-basis-as-read': ({ file, resultHash }) => file.igReview?.resultHash === resultHash,
  'method-possible': (facts) => facts.model?.mailbox !== undefined && impossibleMethods(facts).length === 0,
  'caldicott-named': (facts) => caldicottMissing(facts).length === 0,
  'start-date-right': ({ model, today, file }) => model !== undefined && datesStand(model, today) && followsOn(model, file.replaces, today),
  'answers-fit': ({ contradictions }) => !contradictions?.().some(({ stops }) => stops === 'sending'),
  'both-sides-fit': ({ contradictions }) => !contradictions?.().some(({ stops }) => stops === 'final-version'),
  'comments-settled': ({ file }) => (file.openComments ?? 0) === 0,
  'no-reply-yet': ({ file }) => file.reply === undefined,
  'reply-given': ({ file }) => file.reply !== undefined,
  'own-signature-missing': ({ side, signed }) => !signed.includes(side) && signed.length === 0,
  'own-signature-last-missing': ({ side, signed, model, file }) =>
    !signed.includes(side) && signed.length + 1 === (model?.parties.length ?? (file.partner ? 2 : 0)),
  'own-signature-given': ({ side, signed }) => signed.includes(side),
  'newer-version-signed': ({ newerSigned }) => newerSigned === true,
  'end-still-to-come': ({ file: { end }, model, today }) => end !== undefined && today !== undefined && endState(end, model, today) === 'to-come',
};
