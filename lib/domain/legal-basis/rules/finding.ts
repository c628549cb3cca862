// What the rules have found so far about one flow. Each rule that fires adds its effect; nothing is ever taken away from
// an earlier finding except an action that a later rule drops by name.
import type { FlowResult, RuleId, Status } from '../result';

export type Side = 'sharing' | 'receiving';
export const sides: readonly Side[] = ['sharing', 'receiving'];

export type Finding = Omit<FlowResult, 'options' | 'overrides'> & {
  /** A gate ended the assessment: no later rule is asked. */
  readonly stopped: boolean;
};

/** What one rule changes. Status only ever gets worse. */
export interface Effect {
  readonly status?: Status;
  readonly stop?: true;
  readonly commonLaw?: FlowResult['commonLaw'];
  readonly sharingDuty251B?: boolean;
  readonly nhsNumber?: FlowResult['nhsNumber'];
  readonly ndoo?: FlowResult['ndoo'];
  readonly actions?: readonly string[];
  readonly drops?: readonly string[];
  readonly warnings?: readonly string[];
}

/** Nothing asked yet. */
export const nothingFound: Finding = {
  status: 'ok',
  stopped: false,
  commonLaw: null,
  sharingDuty251B: false,
  art6: { sharing: null, receiving: null },
  art9: { sharing: null, receiving: null },
  art10: { sharing: null, receiving: null },
  nhsNumber: 'not_applicable',
  ndoo: 'not_applicable',
  actions: [],
  warnings: [],
  rules: [],
  decidedBy: { art6: {}, art9: {}, art10: {} },
  broughtBy: {},
};

/** From best to worst. A flow that needs no agreement is left out before flows are compared. */
const order: readonly Status[] = ['not_needed', 'ok', 'needs_review', 'wrong_instrument', 'out_of_scope', 'blocked'];

/** The worse of two statuses. */
export function worse(a: Status, b: Status): Status {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** The finding with one more rule in it. A rule that fires twice, once for each party, is listed once. */
export function record(so: Finding, rule: RuleId, effect: Effect): Finding {
  const { actions = [], drops = [], warnings = [], status, stop, ...settled } = effect;
  return {
    ...so,
    ...settled,
    status: stop && status !== undefined ? status : worse(so.status, status ?? so.status),
    stopped: so.stopped || stop === true,
    actions: [...so.actions.filter((id) => !drops.includes(id)), ...actions],
    warnings: [...so.warnings, ...warnings],
    rules: so.rules.includes(rule) ? so.rules : [...so.rules, rule],
    broughtBy: { ...Object.fromEntries([...actions, ...warnings].map((id) => [id, rule])), ...so.broughtBy },
  };
}

const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Ids in the order of their characters, each once: the same list for the same rules, on every machine. */
export function sortedOnce(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(byCode);
}
