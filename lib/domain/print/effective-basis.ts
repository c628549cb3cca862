// The legal basis as it stands after a choice: the default of the rules, or the condition that somebody entitled to it chose instead.
import type { Party } from '../agreement/model';
import type { Art9, CommonLaw, FlowResult, Override, OverrideArt6 } from '../legal-basis/result';
import type { PrintContext } from './print-context';

type Field = Override['field'];

/** The last recorded choice for a field of a party in a flow. */
export function chosenInstead({ model }: Pick<PrintContext, 'model'>, field: Field, partyId: string | undefined, flowId: string): Override | undefined {
  return model.overrides.findLast((one) => one.field === field && (partyId === undefined || one.partyId === partyId) && (one.flowId === undefined || one.flowId === flowId));
}

export function effectiveCommonLaw(context: Pick<PrintContext, 'model' | 'outwardResult'>): CommonLaw | null {
  const chosen = chosenInstead(context, 'commonLaw', undefined, 'outward')?.chosen as CommonLaw | undefined;
  return chosen ?? context.outwardResult?.commonLaw ?? null;
}

export function effectiveArt6(context: Pick<PrintContext, 'model'>, result: FlowResult | undefined, party: Party): OverrideArt6 | undefined {
  const chosen = chosenInstead(context, 'art6', party.id, 'outward')?.chosen as OverrideArt6 | undefined;
  return chosen ?? result?.art6[party.side] ?? undefined;
}

export function effectiveArt9(context: Pick<PrintContext, 'model'>, result: FlowResult | undefined, party: Party, flowId: 'outward' | 'return'): Art9 | undefined {
  const chosen = chosenInstead(context, 'art9', party.id, flowId)?.chosen as Art9 | undefined;
  return chosen ?? result?.art9[party.side] ?? undefined;
}
