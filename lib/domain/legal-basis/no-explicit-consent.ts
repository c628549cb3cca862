// Where a law lifts the duty of confidence nobody is asked, so nobody has said yes: a condition that rests on explicit consent cannot hold
// (rule A9.11). The IG lead of that side chooses another, with the officer. Where each person is asked, it holds for whoever can decide.
import type { Side } from '../agreement/model';
import type { AgreementResult, FlowResult } from './result';

const bothSides = ['sharing', 'receiving'] as const;
const onExplicitConsent = ({ art9 }: FlowResult, side: Side): boolean => art9[side] === '9(2)(a)';

/** Beyond one person’s care a law that permits the sharing lifts the duty of confidence (rule C7), and gives no condition for health details. */
export const lawButNoCondition = (result: FlowResult, side: Side): boolean =>
  result.warnings.includes('LAW_GIVES_NO_CONDITION') && onExplicitConsent(result, side);

/** The sides whose condition for health details cannot hold as it stands. */
export const cannotHold = ({ flows }: AgreementResult): readonly Side[] =>
  bothSides.filter((side) => flows.some(({ result }) => result.rules.includes('A9.11') && onExplicitConsent(result, side)));

/** Nobody is asked for a yes of any kind, so no paper asks for statement B. */
export const nobodyIsAsked = ({ actions }: FlowResult): boolean => actions.includes('CHOOSE_ANOTHER_CONDITION');

/** Some side holds health details on the person’s explicit yes, by the rules or because its IG lead chose that. */
export const heldOnYes = (result: FlowResult): boolean => !nobodyIsAsked(result) && bothSides.some((side) => onExplicitConsent(result, side));

/** Each person is asked for explicit consent, and some may not be able to decide (rule P1): the sides that can hold no health details of those. */
export const onlyOfWhoeverDecides = (result: AgreementResult): readonly Side[] =>
  cannotHold(result).length > 0
    ? []
    : bothSides.filter((side) => result.flows.some(({ result: flow }) => flow.actions.includes('CAPACITY_PATHWAY') && onExplicitConsent(flow, side)));
