// The printed steps for somebody who cannot decide (rules P1, C9), the same that the check of one person walks. The Mental Capacity
// Act 2005 is for England and Wales.
import type { AgreementModel, Party } from '../agreement/model';
import type { Jurisdiction } from '../legal-basis/facts';
import type { AgreementResult, CommonLaw, FlowResult } from '../legal-basis/result';
import { askingLaw } from './asking-law';
import { deciderOf } from './decider';
import type { Sentence } from './print-model';
import type { Values } from './print-wording';
import { asTyped } from './words';

const suffix: Readonly<Record<Jurisdiction, string>> = { england: '', wales: '', scotland: '-scotland', ni: '-ni' };

/**
 * Where people expect the sharing, an attorney is heard who says no; a yes is asked of one only where it is asked of everybody. Whoever
 * it would be risky to ask is not asked, and the decision is made without them (Mental Capacity Act 2005 section 4(7): where appropriate).
 */
const steps = (law: CommonLaw | null | undefined, nation: Jurisdiction): readonly string[] => {
  // Who speaks for the person there nobody has confirmed; that staff may fear harm from them is so under any law.
  if (nation === 'ni') return [law === 'implied_consent' ? 'care' : 'asks', 'fear', 'best', 'consults', 'record'];
  return law === 'implied_consent' ? ['care', 'care-yes', 'best', 'consults', 'record'] : ['asks', 'best-asked', 'consults', 'record-asked'];
};

/** The plan has a name of its own in England alone; where a slip could endanger somebody, it is left out in every nation. */
function recorded(one: string, nation: Jurisdiction, highHarm: boolean): string {
  if (!one.startsWith('record')) return `${one}${suffix[nation]}`;
  if (highHarm) return `${one}-safe`;
  return `${one}${nation === 'wales' ? '-wales' : suffix[nation]}`;
}

/** Ids of the sentences, in their order. */
export function capacityWords(nation: Jurisdiction, law?: CommonLaw | null, highHarm = false): readonly string[] {
  if (law === 'statutory_duty') return ['legal.capacity-law', 'legal.capacity-law-no'];
  return steps(law, nation).map((one) => `legal.capacity-${recorded(one, nation, highHarm)}`);
}

interface Told {
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  readonly outwardResult?: FlowResult;
  readonly sharing: Party;
  readonly say: (id: string, values?: Values) => Sentence;
}

/** The steps that the guidance gives, or the drafter's own, after what a law settles. */
export function capacitySteps({ model, result, outwardResult, sharing, say }: Told): readonly Sentence[] {
  if (!result.actions.includes('CAPACITY_PATHWAY')) return [];
  const own = model.people.capacitySteps;
  const law = askingLaw({ model, ...(outwardResult && { outwardResult }) });
  const printed = own !== undefined && law !== 'statutory_duty' ? [] : capacityWords(model.nation, law, model.service.highHarm);
  const values = { decider: deciderOf(sharing) };
  return [...printed.map((id) => say(id, values)), ...(own === undefined ? [] : [say('legal.capacity-own', { steps: asTyped(own) })])];
}
