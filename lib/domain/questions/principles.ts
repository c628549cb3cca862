// The Caldicott principles as the IG lead’s page reads them: with the details that the service seldom needs, an open doubt about the law
// and the checklist as it stands.
import { startingSet } from '../agreement/starting-set';
import { settleService } from '../agreement/service-kind';
import { checklistContext } from '../assurance/checklist-context';
import { assuranceStands } from '../assurance/checklist-tag';
import { type CaldicottAround, type CaldicottCheck, caldicottChecks } from '../checks/caldicott';
import type { AgreementModel } from '../agreement/model';
import type { AgreementResult } from '../legal-basis/result';
import type { FlaggedAnswer } from './flagged-answers';
import type { JourneyContext } from './journey-context';

interface Judged {
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  readonly flagged: readonly FlaggedAnswer[];
  readonly context: JourneyContext;
}

function rarelyNeeded({ model, context }: Judged): CaldicottAround['rarelyNeeded'] {
  const service = settleService(context.file.answers, context.catalogue);
  if (!service) return [];
  const { necessity } = startingSet(service, context.catalogue);
  const outward = model.flows.find(({ id }) => id === 'outward')?.items ?? [];
  return outward.filter(({ itemId }) => ['justify', 'usually-excessive'].includes(necessity(itemId))).map(({ printLabel, reason }) => ({ printLabel, reason }));
}

/** The eight principles for this agreement. */
export function principlesOf(source: Judged): readonly CaldicottCheck[] {
  const { model, result, flagged, context } = source;
  const { checklist } = context.file;
  const accepted =
    checklist && assuranceStands(checklist, checklistContext(model, result, context.catalogue, context.today)) ? checklist.decision?.byName : undefined;
  return caldicottChecks(model, result, {
    rarelyNeeded: rarelyNeeded(source),
    doubted: flagged.some(({ question }) => question === 'legal-read'),
    ...(accepted !== undefined && { acceptedBy: accepted }),
  });
}
