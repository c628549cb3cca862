// What the rules have found so far about one flow. Each rule that fires adds its effect; nothing is ever taken away from
// an earlier finding except an action that a later rule drops by name.
import type { FlowResult, RuleId, Status } from '../result';

export type Side = 'sharing' | 'receiving';
export const sides: readonly Side[] = ['sharing', 'receiving'];

/** What a rule may look at: everything that the rules before it have found. */
export type Finding = Omit<FlowResult, 'options' | 'overrides'> & {
  /** A gate ended the assessment: no later rule is asked. */
  readonly stopped: boolean;
};

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Conditions = { readonly [Article in 'art6' | 'art9' | 'art10']: Writable<FlowResult[Article]> };

/** The same, open for writing. Only this file and the steps of assess-flow.ts write, so that one assessment costs microseconds. */
export type OpenFinding = Writable<Omit<Finding, keyof Conditions | 'actions' | 'warnings' | 'rules' | 'decidedBy' | 'broughtBy'>> &
  Conditions & {
    actions: string[];
    readonly warnings: string[];
    readonly rules: RuleId[];
    readonly decidedBy: Writable<Omit<FlowResult['decidedBy'], keyof Conditions>> & {
      readonly [Article in keyof Conditions]: Writable<FlowResult['decidedBy'][Article]>;
    };
    readonly broughtBy: Record<string, RuleId>;
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
export const nothingFound = (): OpenFinding => ({
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
});

/** From best to worst. A flow that needs no agreement is left out before flows are compared. */
const order: readonly Status[] = ['not_needed', 'ok', 'needs_review', 'wrong_instrument', 'out_of_scope', 'blocked'];

/** The worse of two statuses. */
export function worse(a: Status, b: Status): Status {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

const nothing: readonly string[] = [];

function drop(so: OpenFinding, ids: readonly string[]): void {
  so.actions = so.actions.filter((id) => !ids.includes(id));
  for (const id of ids) delete so.broughtBy[id];
}

/** Writes one more rule into the finding. A rule that fires twice, once for each party, is listed once; an id belongs to the rule that first asked for it. */
export function record(so: OpenFinding, rule: RuleId, effect: Effect): void {
  const { actions = nothing, drops = nothing, warnings = nothing, status } = effect;
  if (status !== undefined) so.status = effect.stop ? status : worse(so.status, status);
  if (effect.stop) so.stopped = true;
  if (effect.commonLaw !== undefined) so.commonLaw = effect.commonLaw;
  if (effect.sharingDuty251B !== undefined) so.sharingDuty251B = effect.sharingDuty251B;
  if (effect.nhsNumber !== undefined) so.nhsNumber = effect.nhsNumber;
  if (effect.ndoo !== undefined) so.ndoo = effect.ndoo;
  if (drops.length > 0) drop(so, drops);
  so.actions.push(...actions);
  so.warnings.push(...warnings);
  if (!so.rules.includes(rule)) so.rules.push(rule);
  for (const id of actions) so.broughtBy[id] ??= rule;
  for (const id of warnings) so.broughtBy[id] ??= rule;
}

const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Ids in the order of their characters, each once: the same list for the same rules, on every machine. */
export function sortedOnce(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(byCode);
}
