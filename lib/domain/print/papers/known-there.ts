// People can use the service without giving a name (rule P7): does this referral make somebody known there? Whoever is asked or told hears it.
import { saysWho } from '../../agreement/says-who';
import type { Sentence } from '../print-model';
import type { PaperContext } from './paper-context';

/** Which sentence it is; undefined where people give the service their name, or no detail goes. */
function which({ model, outward }: PaperContext): '' | '-unnamed' | undefined {
  if (!model.service.withoutNames || outward.items.length === 0) return undefined;
  return saysWho(outward) ? '' : '-unnamed';
}

/** Said to the person, on every paper that tells or asks them. */
export function knownThere(context: PaperContext): Sentence | false {
  const one = which(context);
  return one !== undefined && context.say(`consent.known-there${one}`);
}

/** Said to staff, who tell the person before they refer. */
export function knownThereForStaff(context: PaperContext): Sentence | false {
  const one = which(context);
  return one !== undefined && context.say(`guide.known-there${one}`);
}
