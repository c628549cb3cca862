// The whole agreement: every flow assessed for its pair of parties, the worst status, the union of what must be done, and
// the rules about the agreement as a whole.
import { type AssessedCase, type FlowCase, takesNoPart, withOverrides } from './overrides';
import type { AgreementResult, Override, RefusedOverride, Status } from './result';
import { type AgreementFacts, agreementRules } from './rules/agreement';
import { sortedOnce, worse } from './rules/finding';

/** The edition of the rules: the day on which the law was last read. Stored in every signed version. */
export const rulesVersion = '2026-11-23';

/** An override without a flow counts once it is open in one of the party’s flows. Otherwise it comes back with what one of those flows says of it. */
function refusedEverywhere(perFlow: readonly (readonly RefusedOverride[])[], overrides: readonly Override[]): readonly RefusedOverride[] {
  return overrides.flatMap((override) => {
    const refusals = perFlow.flatMap((refused) => refused.find((one) => one.override === override) ?? []);
    const telling = refusals.find((one) => one.why !== takesNoPart) ?? refusals[0];
    return refusals.length === perFlow.length && telling !== undefined ? [telling] : [];
  });
}

/** Assesses an agreement. Overrides that the facts do not permit change nothing and come back with the reason. */
export function assessAgreement(cases: readonly (FlowCase | AssessedCase)[], facts: AgreementFacts, overrides: readonly Override[] = []): AgreementResult {
  const assessed = cases.map((flow) => ({ flow, ...withOverrides(flow, overrides) }));
  const needed = assessed.filter(({ result }) => result.status !== 'not_needed');
  const counted = needed.length > 0 ? needed : assessed;
  const status = counted.map(({ result }) => result.status).reduce<Status>(worse, 'not_needed');
  const fired =
    status === 'ok' || status === 'needs_review'
      ? agreementRules.filter((rule) =>
          rule.when(
            facts,
            counted.map(({ flow }) => flow.facts.jurisdiction),
          ),
        )
      : [];
  return {
    status,
    flows: counted.map(({ flow: { flowId, sharingPartyId, receivingPartyId }, result }) => ({ flowId, sharingPartyId, receivingPartyId, result })),
    actions: sortedOnce([...counted.flatMap(({ result }) => result.actions), ...fired.flatMap((rule) => rule.actions)]),
    warnings: sortedOnce(counted.flatMap(({ result }) => result.warnings)),
    rules: fired.map((rule) => rule.id),
    broughtBy: Object.assign(
      {},
      ...fired.map((rule) => Object.fromEntries(rule.actions.map((id) => [id, rule.id]))),
      ...counted.map(({ result }) => result.broughtBy).reverse(),
    ),
    refusedOverrides: refusedEverywhere(
      assessed.map(({ refused }) => refused),
      overrides,
    ),
    rulesVersion,
  };
}
