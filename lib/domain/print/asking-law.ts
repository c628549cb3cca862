// Is each person asked before anything goes? Every paper, the steps for somebody who cannot decide and the guidance page read it here: the duty
// of confidence asks for a yes (rule C2, or by choice), or nothing may go without statement B, whoever chose that condition (1.5a).
import { heldOnYes } from '../legal-basis/no-explicit-consent';
import type { CommonLaw, FlowResult } from '../legal-basis/result';
import { referralShowsHealth } from '../legal-basis/to-flow-facts';
import type { PrintContext } from './print-context';

type Source = Pick<PrintContext, 'model' | 'outwardResult'>;

/** What decides who is asked. The duty of confidence itself stays what it is: section 7 and the card name that. */
export const askingLaw = ({ model, outwardResult }: Source): CommonLaw | null | undefined => lawOfAsking(outwardResult, referralShowsHealth(model));

/** The same of a draft, where the model may not stand yet. `shown`: the referral itself shows health. */
export const lawOfAsking = (result: FlowResult | undefined, shown: boolean): CommonLaw | null | undefined =>
  result?.commonLaw === 'implied_consent' && shown && heldOnYes(result) ? 'explicit_consent' : result?.commonLaw;

export const asksFirst = (source: Source & Partial<Pick<PrintContext, 'backResult'>>): boolean =>
  askingLaw(source) === 'explicit_consent' || source.backResult?.commonLaw === 'explicit_consent';
