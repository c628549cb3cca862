// Where an agreement stands: its model, its legal result, the way through its questions and what is still missing. Views
// and commands ask here, so that a button, a reason and a refusal can never disagree.
import { checklistContext } from '../assurance/checklist-context';
import { assuranceStands } from '../assurance/checklist-tag';
import { lapsedPromises } from '../assurance/lapsed-promises';
import type { Contradiction } from '../checks/contradictions/contradiction';
import { contradictionsIn } from '../checks/contradictions/contradictions';
import { assessModel } from '../legal-basis/assess-model';
import { openPrinciples } from '../checks/caldicott-record';
import { unreadTexts } from '../checks/own-words';
import type { AgreementResult } from '../legal-basis/result';
import { resultDigestText } from '../legal-basis/result-digest';
import { unconfirmedCards } from '../questions/check-cards';
import { flaggedAnswers } from '../questions/flagged-answers';
import { exitOf, journeyNamed, missing, type Step } from '../questions/journey';
import type { JourneyContext } from '../questions/journey-context';
import { principlesOf } from '../questions/principles';
import type { AgreementFile } from './agreement-file';
import type { Catalogue } from './catalogue';
import type { CheckFacts } from './check-facts';
import { openApprovals } from './internal-approval';
import type { AgreementModel, Side } from './model';
import { answeredAfter, asItWasSigned } from './sent-answers';
import { catalogueIn } from './health-number';
import { settle } from './settle';
import { signatoriesNow } from './signatories-now';

/** What is known around the file. today: ISO date; hash: lower-case hexadecimal SHA-256 of a text. */
export type Around = Pick<JourneyContext, 'knownPartners' | 'partnerSignatories' | 'ownSignatories' | 'today' | 'hash'>;

export interface Standing {
  readonly file: AgreementFile;
  readonly context: JourneyContext;
  /** Absent until partner, service and its kind are known. */
  readonly model?: AgreementModel;
  readonly result?: AgreementResult;
  /** SHA-256 of what a reader of the legal basis is shown. */
  readonly resultHash?: string;
  readonly draft: readonly Step[];
  readonly review: readonly Step[];
  /** The way on is an exit: the draft cannot be sent until that answer changes. */
  readonly exit?: ReturnType<typeof exitOf>;
  /** Answers that do not fit together, worked out the first time that somebody asks. */
  readonly contradictions: () => readonly Contradiction[];
  readonly factsFor: (side: Side) => CheckFacts;
}

const keys = (steps: readonly Step[]): readonly string[] => missing(steps).map(({ key }) => key);

/** May the agreement rest on its checklist today? */
function restsOnChecklist({ checklist }: AgreementFile, known: Pick<Standing, 'model' | 'result'>, catalogue: Catalogue, today: string): boolean {
  const { model, result } = known;
  return (
    checklist !== undefined && model !== undefined && result !== undefined && assuranceStands(checklist, checklistContext(model, result, catalogue, today))
  );
}

/** Nothing is signed that promises a day that is over. */
function lapsedIn({ checklist }: AgreementFile, { model, result }: Pick<Standing, 'model' | 'result'>, catalogue: Catalogue, today: string) {
  return checklist && model && result ? lapsedPromises(checklist, checklistContext(model, result, catalogue, today)) : [];
}

/** Asked once the IG lead has judged the others: an answer that changed since may have opened one. */
function principlesOpen({ igReview }: AgreementFile, { model, result }: Pick<Standing, 'model' | 'result'>, context: JourneyContext): readonly string[] {
  if (!igReview || !model || !result) return [];
  return openPrinciples(principlesOf({ model, result, flagged: flaggedAnswers(context), context }), igReview.caldicott);
}

/** Worked out the first time that somebody asks, and kept. */
function onceAsked<T>(work: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

/** What every check may ask about, from one side. */
function checkFacts(standing: Omit<Standing, 'factsFor'>, catalogue: Catalogue, today: string, side: Side): CheckFacts {
  const { file, context, draft, review, model, result, resultHash, exit, contradictions } = standing;
  const known = { ...(model && { model }), ...(result && { result }), ...(resultHash && { resultHash }) };
  return {
    file,
    side,
    today,
    ...known,
    contradictions,
    signed: file.signed ?? [],
    // An answer that leads elsewhere is as good as missing: nothing is sent by another route’s rules.
    missing: exit ? [...keys(draft), exit.step.key] : keys(draft),
    missingReview: keys(review),
    unconfirmed: unconfirmedCards(context, model),
    changedSinceReview: file.replaces !== undefined && file.igReview !== undefined && answeredAfter(file, file.igReview.at, catalogue.questions),
    openPrinciples: principlesOpen(file, known, context),
    unreadTexts: onceAsked(() => (model ? unreadTexts(model, context) : [])),
    openApprovals: openApprovals(file, resultHash, catalogue.questions),
    nothingChangedYet: asItWasSigned(file, catalogue.questions),
    lapsedPromises: lapsedIn(file, known, catalogue, today),
    assuranceStands: restsOnChecklist(file, known, catalogue, today),
  };
}

export function standingOf(stored: AgreementFile, catalogue: Catalogue, around: Around): Standing {
  const { today } = around;
  const renewed = signatoriesNow(stored, around);
  const file = renewed.sharingSignatory || renewed.reply ? { ...stored, ...renewed } : stored;
  const model = settle(file, catalogue);
  const result = model && model.flows.length > 0 ? assessModel(model) : undefined;
  const resultHash = result && around.hash(resultDigestText(result));
  const suggested = onceAsked(() => model && assessModel({ ...model, overrides: [] }));
  const words = catalogueIn(catalogue, file.sharing.nation);
  const context: JourneyContext = { ...around, file, catalogue: words, legal: () => result, ...(file.overrides.length > 0 && { suggested }) };
  const [draft, review] = [journeyNamed(context, 'draft'), journeyNamed(context, 'review')];
  const exit = exitOf(draft, context);
  const standing = {
    file,
    context,
    draft,
    review,
    ...(model && { model }),
    ...(result && { result }),
    ...(resultHash && { resultHash }),
    ...(exit && { exit }),
    contradictions: onceAsked(() => (model && result ? contradictionsIn({ file, model, result, catalogue, today }) : [])),
  };
  return { ...standing, factsFor: (side) => checkFacts(standing, catalogue, today, side) };
}
