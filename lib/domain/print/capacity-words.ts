// The printed steps for somebody who cannot decide (rules P1, C9), the same that the check of one person walks. The Mental Capacity
// Act 2005 is for England and Wales.
import type { Jurisdiction } from '../legal-basis/facts';
import type { CommonLaw } from '../legal-basis/result';
import { askingLaw } from './asking-law';
import { deciderOf } from './decider';
import type { PrintContext } from './print-context';
import type { Sentence } from './print-model';
import { asTyped } from './words';

const suffix: Readonly<Record<Jurisdiction, string>> = { england: '', wales: '', scotland: '-scotland', ni: '-ni' };

/** A law of their own on capacity, which nobody has worked out here: the data protection officer is asked who may decide. */
export const ownLaw = (nation: Jurisdiction): boolean => nation === 'scotland' || nation === 'ni';

/**
 * Where people expect the sharing, an attorney is heard who says no; a yes is asked of one only where it is asked of everybody. Whoever
 * it would be risky to ask is not asked, and the decision is made without them (Mental Capacity Act 2005 section 4(7): where appropriate).
 */
function steps(law: CommonLaw | null | undefined, nation: Jurisdiction): readonly string[] {
  const heard = nation === 'scotland' ? ['consults', 'feared'] : ['consults'];
  if (law !== 'implied_consent') return ['asks', 'best-asked', ...heard, 'record-asked'];
  return ['care', 'care-yes', 'best', ...heard, 'record'];
}

/** The plan has a name of its own in England alone; where a slip could endanger somebody, it is left out in every nation. */
function recorded(one: string, nation: Jurisdiction, highHarm: boolean): string {
  if (!one.startsWith('record')) return `${one}${suffix[nation]}`;
  if (highHarm) return `${one}-safe`;
  return `${one}${nation === 'wales' ? '-wales' : suffix[nation]}`;
}

const confirmed = 'legal.capacity-confirm';

/** Ids of the sentences, in their order. */
export function capacityWords(nation: Jurisdiction, law?: CommonLaw | null, highHarm = false): readonly string[] {
  if (law === 'statutory_duty') return [`legal.capacity-law${highHarm ? '-safe' : ''}`, 'legal.capacity-law-no'];
  const said = steps(law, nation).map((one) => `legal.capacity-${recorded(one, nation, highHarm)}`);
  return ownLaw(nation) ? [...said, confirmed] : said;
}

type Told = Pick<PrintContext, 'model' | 'result' | 'outwardResult' | 'sharing' | 'say'>;

/** The steps that the guidance gives, or the drafter's own, beside what a law settles or leaves open. */
export function capacitySteps(context: Told): readonly Sentence[] {
  const { model, result, sharing, say } = context;
  if (!result.actions.includes('CAPACITY_PATHWAY')) return [];
  const law = askingLaw(context);
  const printed = capacityWords(model.nation, law, model.service.highHarm).map((id) => ({ id, sentence: say(id, { decider: deciderOf(sharing) }) }));
  const own = model.people.capacitySteps;
  if (own === undefined) return printed.map(({ sentence }) => sentence);
  const said = say('legal.capacity-own', { steps: asTyped(own) });
  if (law === 'statutory_duty') return [...printed.map(({ sentence }) => sentence), said];
  return [said, ...printed.filter(({ id }) => id === confirmed).map(({ sentence }) => sentence)];
}
