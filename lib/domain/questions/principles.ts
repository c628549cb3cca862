// The Caldicott principles as the IG lead’s page reads them: with the details that the service seldom needs, an open doubt about the law
// and the checklist as it stands.
import { startingSet } from '../agreement/starting-set';
import { serviceForTeam } from '../agreement/service-for-team';
import { checklistContext } from '../assurance/checklist-context';
import { dayOf } from '../assurance/calendar';
import { assuranceStands } from '../assurance/checklist-tag';
import { itemStandings } from '../assurance/item-standing';
import { wholeRecord } from '../checks/caldicott-record';
import { type CaldicottAround, type CaldicottCheck, caldicottChecks } from '../checks/caldicott';
import type { AgreementModel } from '../agreement/model';
import type { AgreementResult } from '../legal-basis/result';
import { inSentence } from '../print/words';
import type { FlaggedAnswer } from './flagged-answers';
import type { JourneyContext } from './journey-context';

interface Judged {
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  readonly flagged: readonly FlaggedAnswer[];
  readonly context: JourneyContext;
}

function rarelyNeeded({ model, context }: Judged): CaldicottAround['rarelyNeeded'] {
  const service = serviceForTeam(context.file, context.catalogue);
  if (!service) return [];
  const { necessity } = startingSet(service, context.catalogue);
  const outward = model.flows.find(({ id }) => id === 'outward')?.items ?? [];
  return outward.filter(({ itemId }) => ['justify', 'usually-excessive'].includes(necessity(itemId))).map(({ printLabel, reason }) => ({ printLabel, reason }));
}

/** Details that the draft offered for this service and that the drafter left out. */
function removedItems({ model, context }: Judged): readonly string[] {
  const service = serviceForTeam(context.file, context.catalogue);
  if (!service || model.flows.length === 0) return [];
  const outward = model.flows.find(({ id }) => id === 'outward')?.items.map(({ itemId }) => itemId) ?? [];
  const { needed, suggested } = startingSet(service, context.catalogue);
  return [...needed, ...suggested].filter(({ id }) => !outward.includes(id)).map(({ printLabel }) => inSentence(printLabel));
}

const trained = { dspt: 'by its DSPT result', 'not-asked': 'by its DSPT result', answer: '', profile: '', missing: '' } as const;

/** The partner’s checklist while it stands, with what it says of training. */
function acceptedChecklist({ model, result, context }: Judged): CaldicottAround['accepted'] {
  const { checklist } = context.file;
  const around = checklistContext(model, result, context.catalogue, context.today);
  if (!checklist?.decision || !assuranceStands(checklist, around)) return undefined;
  const training = itemStandings(checklist, around).find(({ item }) => item.id === 'training');
  const how =
    training === undefined ? '' : trained[training.source] || (training.plan ? 'planned' : training.answer === 'in-place' ? 'every year' : 'accepted as it is');
  return { on: dayOf(checklist.decision.at), training: how };
}

/** The eight principles for this agreement. */
export function principlesOf(source: Judged): readonly CaldicottCheck[] {
  const { model, result, flagged } = source;
  const accepted = acceptedChecklist(source);
  const removed = removedItems(source);
  return caldicottChecks(model, result, {
    rarelyNeeded: rarelyNeeded(source),
    doubted: flagged.some(({ question }) => question === 'legal-read'),
    ...(accepted !== undefined && { accepted }),
    ...(removed.length > 0 && { removed }),
  });
}

/** The model with all eight principles on record as they stand, each with what settles it: what the signed version keeps. */
export function withPrinciples(source: Judged): AgreementModel {
  const { igReview } = source.model;
  return igReview ? { ...source.model, igReview: { ...igReview, caldicott: wholeRecord(principlesOf(source), igReview.caldicott) } } : source.model;
}
