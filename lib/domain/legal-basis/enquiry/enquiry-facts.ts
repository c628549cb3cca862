// The facts that the answers come down to, and what the rules say of them. Nobody ticks a legal flag: the flow is narrowed as an agreement
// is, and only what no agreement can hold, another purpose than one person’s care, is added here.
import type { Catalogue } from '../../agreement/catalogue';
import type { AgreementModel } from '../../agreement/model';
import { assessCases } from '../assess-model';
import type { FlowFacts, Purpose } from '../facts';
import type { FlowCase } from '../overrides';
import type { AgreementResult } from '../result';
import { toFlowFacts } from '../to-flow-facts';
import type { EnquiryAnswers } from './answers';
import { enquiryModel } from './enquiry-model';

const purposes: Readonly<Record<NonNullable<EnquiryAnswers['purpose']>, Purpose>> = {
  individual: 'individual',
  safeguarding: 'safeguarding',
  emergency: 'emergency',
  research: 'research',
  planning: 'planning',
  other: 'other',
  fundraising: 'fundraising_marketing',
  totals: 'individual',
  signpost: 'individual',
};

/** The purpose as the rules know it. */
export const enquiryPurpose = ({ purpose = 'individual' }: EnquiryAnswers): Purpose => purposes[purpose];

/** What lifts the duty of confidence beyond consent. A law or an approval is only said to be there: its name stands in no address. */
const footing = ({ law, ask, approval = 'none' }: EnquiryAnswers): Partial<FlowFacts> => ({
  ...(law === 'yes' && { statutoryGateway: true }),
  ...(ask === 'yes' && { explicitConsentPracticable: true }),
  ...(approval !== 'none' && { s251Reference: 'held', s251NdooExempt: approval === 'held-exempt' }),
});

function factsOf(answers: EnquiryAnswers, model: AgreementModel, flow: AgreementModel['flows'][number]): FlowFacts {
  const { purpose } = answers;
  return {
    ...toFlowFacts(model, flow),
    purpose: enquiryPurpose(answers),
    signpostOnly: purpose === 'signpost',
    anonymous: purpose === 'totals',
    ...footing(answers),
  };
}

/** Each flow that the answers speak of, the way there and the way back, with its facts. answers: those that count. */
export function enquiryFacts(answers: EnquiryAnswers, catalogue: Catalogue): readonly FlowCase[] {
  const model = enquiryModel(answers, catalogue);
  return model.flows.map((flow) => ({ flowId: flow.id, sharingPartyId: 'sharing', receivingPartyId: 'receiving', facts: factsOf(answers, model, flow) }));
}

/** What the rules say. */
export function enquiryResult(answers: EnquiryAnswers, catalogue: Catalogue): { readonly model: AgreementModel; readonly result: AgreementResult } {
  const model = enquiryModel(answers, catalogue);
  return { model, result: assessCases(model, enquiryFacts(answers, catalogue)) };
}
