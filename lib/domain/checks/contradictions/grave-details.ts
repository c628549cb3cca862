// Details whose leak could put somebody in danger, and those that a law counts as grave.
import type { FlowItem } from '../../agreement/model';

const dangerous: readonly string[] = ['immigration', 'domestic-abuse', 'child-protection'];

/** In the wrong hands it could lead somebody to a person, or turn others against them. */
export const couldEndanger = ({ itemId, facts }: FlowItem): boolean =>
  facts.includes('criminalData') || facts.includes('highHarmItems') || dangerous.includes(itemId);

/** Health, another special category, or an offence. */
export const isSensitive = ({ facts }: FlowItem): boolean =>
  facts.includes('healthData') || facts.includes('otherSpecial') || facts.includes('criminalData') || facts.includes('highHarmItems');
