// Whose an action is, where the rules give it to one side only.
import type { AgreementModel, Party } from '../../agreement/model';
import { article6Relied } from '../overrides';
import type { AgreementResult, FlowResult } from '../result';

/** Does this side’s own condition bring the action? */
const brings: Readonly<Record<string, (flow: FlowResult, party: Party) => boolean>> = {
  LEGITIMATE_INTERESTS_ASSESSMENT: (flow, party) => article6Relied(flow, party.side, party.id) === '6(1)(f)',
  NAME_OWN_TASK: (flow, party) => flow.art6[party.side] === '6(1)(e)' && !party.organisation.publicAuthority,
  VCS_EXPLICIT_CONSENT: (flow, party) => flow.art9[party.side] === '9(2)(a)' || flow.art10[party.side] === 'Sch1p29',
  CHOOSE_ANOTHER_CONDITION: (flow, party) => flow.art9[party.side] === '9(2)(a)',
  BIND_STAFF_TO_CONFIDENTIALITY: (flow, party) => flow.art9[party.side] === '9(2)(h)+Sch1p2' && !party.confidentialityDuty && !party.confidentialityOpen,
};

/** The one party that an action is for; undefined when it is for both, or for nobody in particular. */
export function whoseAction(action: string, model: AgreementModel, result: AgreementResult): Party | undefined {
  const test = brings[action];
  if (test === undefined) return undefined;
  const parties = model.parties.filter((party) => result.flows.some(({ result: flow }) => test(flow, party)));
  return parties.length === 1 ? parties[0] : undefined;
}
