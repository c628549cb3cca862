// The decision on a checklist (A2) as a form. “Yes” is refused while a point that stops the sharing has no accepted plan and safeguard.
import type { Field, Form, FormErrors, FormValue, Option } from '../questions/form';
import { firstOfWords } from './asked-first';
import type { AssuranceDecision, Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { currentReview } from './checklist-review';
import { isLookUpOpen } from './dspt-standing';
import { readiness } from './readiness';

const reason = (partner: string): readonly Field[] => [
  {
    name: 'reason',
    kind: 'textarea',
    label: 'Reason',
    hint: `${partner} can read this`,
    limit: 300,
    errors: { empty: 'Enter your reason', long: 'Reason must be 300 characters or less' },
  },
];

/** The heading of the page. */
export const decisionHeading = ({ partner }: Pick<ChecklistContext, 'partner'>): string => `Is ${partner.name} ready to receive the details?`;

/** A plain “Yes” is offered only where no plan is open: with one, the plan is what is accepted. */
function decisionField(checklist: Checklist, context: ChecklistContext, more: readonly Option[] = []): Field {
  const { partner } = context;
  const planned = readiness(checklist, context).openPlans.length > 0;
  return {
    name: 'decision',
    kind: 'radios',
    called: `if ${partner.name} is ready`,
    options: [
      planned
        ? {
            value: 'yes-plan',
            label: 'Yes, with a plan',
            reveals: [...reason(partner.name), firstOfWords('your reason', 'sharing may start with these plans')],
          }
        : { value: 'yes', label: 'Yes' },
      { value: 'not-yet', label: 'Not yet', reveals: reason(partner.name) },
      ...more,
    ],
    errors: { empty: `Select if ${partner.name} is ready to receive the details` },
  };
}

export const assuranceDecisionForm = (checklist: Checklist, context: ChecklistContext): Form => ({ fields: [decisionField(checklist, context)] });

const later = 'later';

/** The decision at the foot of the review: it may wait, and does where something is asked. */
export function decisionOfReview(checklist: Checklist, context: ChecklistContext): Field {
  const hint = `What you have noted is kept. When you ask a question, you decide once ${context.partner.name} has answered`;
  return decisionField(checklist, context, [{ value: later, label: 'Decide later', hint }]);
}

/** Chosen together with the review, unless it waits. */
export const decidesNow = ({ decision }: FormValue): boolean => decision !== undefined && decision !== later;

/** Why a decision cannot be taken; empty when it can. */
export function assuranceDecisionErrors(value: FormValue, checklist: Checklist, context: ChecklistContext): FormErrors {
  if (!currentReview(checklist)) return { '': 'Review the checklist before you decide' };
  if (value.decision === 'not-yet') return {};
  if (isLookUpOpen(checklist, context.today))
    return { decision: `Select ‘Not yet’, or go back to the review and look up the DSPT result that ${context.partner.name} gave` };
  const { ready, blocking } = readiness(checklist, context);
  if (ready) return {};
  return { decision: `Select ‘Not yet’, or go back to the review: ${blocking.map(({ words }) => words.charAt(0).toLowerCase() + words.slice(1)).join('; ')}` };
}

/** The decision in a value that the form accepted. */
export function readAssuranceDecision(value: FormValue, by: Pick<AssuranceDecision, 'by' | 'byName' | 'at'>): AssuranceDecision {
  const given = typeof value.reason === 'string' && value.reason !== '' ? { reason: value.reason } : {};
  const first = value.first === undefined ? {} : { first: value.first === 'yes' };
  return { ...by, decision: value.decision as AssuranceDecision['decision'], ...given, ...first };
}
