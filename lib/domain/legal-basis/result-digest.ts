// What a reader of the legal basis was shown, as one stable text. Its hash is kept with “I have read this” and with the IG
// lead’s decision; another text asks again and holds the final version.
import type { AgreementResult, FlowResult } from './result';

const flowText = (result: FlowResult) => {
  const { status, commonLaw, sharingDuty251B, art6, art9, art10, nhsNumber, ndoo, actions, warnings } = result;
  return [
    status,
    commonLaw,
    sharingDuty251B ? '251B' : '-',
    art6.sharing,
    art6.receiving,
    art6.returnFlow ?? '-',
    art9.sharing,
    art9.receiving,
    art10.sharing,
    art10.receiving,
    nhsNumber,
    ndoo,
    actions.join(' '),
    warnings.join(' '),
    result.overrides
      .map((one) => [one.partyId, one.field, one.default, one.chosen, one.reason, one.by, ...(one.law === undefined ? [] : [one.law])].join(' '))
      .sort()
      .join('; '),
  ].join(' | ');
};

/**
 * The stable text: conditions, status, actions, warnings and choices per flow, and the edition of the rules. Rule ids and
 * the lists of other conditions are left out, because they are reasons and not what was agreed to.
 */
export function resultDigestText(result: AgreementResult): string {
  const flows = result.flows.map((flow) => `${flow.flowId}: ${flow.sharingPartyId} > ${flow.receivingPartyId}: ${flowText(flow.result)}`).sort();
  return [`rules ${result.rulesVersion}`, result.status, result.actions.join(' '), result.warnings.join(' '), ...flows].join('\n');
}
