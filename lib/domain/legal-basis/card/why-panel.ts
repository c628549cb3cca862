// “Why this applies”: the rule in our words, the answers that it read, its sources, and whether the guidance settles it.
import { dateInWords } from '../../assurance/calendar';
import type { AgreementModel } from '../../agreement/model';
import { asNationSays } from '../../print/nation-words';
import { rulesVersion } from '../assess-agreement';
import { legalRuleFor } from '../legal-rules';
import type { RuleId } from '../result';
import type { LegalRule } from '../rules/rule';
import { becauseOf, type Glance, readFor } from './because';
import type { CardTag, WhyPanel } from './legal-card';

/** Does the national guidance settle this rule for this agreement? It is England’s. It names conditions for care only, and few kinds of service. */
export function isSettledByGuidance(rule: LegalRule, { service, nation }: Pick<AgreementModel, 'service' | 'nation'>): boolean {
  if (nation !== 'england') return false;
  if (rule.standing === 'care') return service.kind !== 'wider_support';
  if (rule.standing === 'service') return service.basisSource === 'guidance';
  return rule.standing === 'guidance';
}

export const tagOf = (settled: boolean): CardTag => (settled ? 'National guidance' : 'Our suggestion, IG lead to confirm');

/** Said while somebody still can. */
export const askToConfirm = '. Your IG lead must confirm it';

const widerCaveat = `The national guidance names conditions for care only. For wider services this suggestion comes from our rules, dated ${dateInWords(rulesVersion)}${askToConfirm}`;

/** Rule H1 leaves open what Care Act 2014 section 73 makes of care that a council arranges: said only where one pays a body that is none. */
const councilPays = ({ parties }: AgreementModel): boolean =>
  parties.some(({ organisation, commissioned }) => !organisation.publicAuthority && commissioned.includes('adult_social_care'));

/** Of a footing or a condition for somebody’s own support: what else a rule says hangs on no condition that the guidance could name. */
const namesCondition = ({ id }: LegalRule, purpose: string): boolean => purpose === 'individual' && /^[AC]/u.test(id);

function caveatOf(rule: LegalRule, settled: boolean, glance: Glance): string | undefined {
  const { model } = glance;
  if (rule.id === 'H1' && !councilPays(model)) return undefined;
  if (rule.caveat !== undefined) return rule.caveat;
  return !settled && model.service.kind === 'wider_support' && namesCondition(rule, readFor(glance).purpose) ? widerCaveat : undefined;
}

/** The panel behind one line of the card. */
export function whyPanel(ruleId: RuleId, claim: string, glance: Glance): WhyPanel {
  const rule = legalRuleFor(ruleId, readFor(glance));
  const settled = isSettledByGuidance(rule, glance.model);
  const caveat = caveatOf(rule, settled, glance);
  return {
    ruleId,
    claim,
    becauseYouAnswered: becauseOf(rule, glance),
    sources: rule.source,
    ourWords: asNationSays(rule.sentence, glance.model.nation),
    tag: tagOf(settled),
    ...(caveat === undefined ? {} : { caveat }),
  };
}
