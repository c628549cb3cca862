// May details about this person be shared, today, under this agreement? Runs in the browser: nothing is sent or kept.
import { askingRules } from './asking-rules';
import { decidingRules } from './deciding-rules';
import { lawRules } from './law-rules';
import type { PersonActionId } from './person-actions';
import type { PersonFacts, ServiceBasis } from './person-facts';
import { forImca } from './person-readings';
import type { PersonDecision, PersonOutcome, PersonReason, PersonRule, PersonRuleId } from './person-rule';
import { safetyRules } from './safety-rules';
import { wishesRules } from './wishes-rules';

/** In the order in which they are asked. */
export const personRules: readonly PersonRule[] = [...safetyRules, ...lawRules, ...decidingRules, ...wishesRules, ...askingRules];
/** For an IMCA: whoever that law does not reach is not referred, so what the rules after it ask is not asked here. */
const imcaRules: readonly PersonRule[] = [...safetyRules, ...lawRules];

export interface PersonResult {
  readonly decision: PersonDecision;
  /** The rule that decided. */
  readonly rule: PersonRuleId;
  /** In the order in which staff do them, each once. */
  readonly actions: readonly PersonActionId[];
  /** Why, in our words. */
  readonly because: string;
}

/** Why the rule is so in this nation. */
export function personReason({ sentence, source, caveat, elsewhere }: PersonRule, nation: ServiceBasis['nation'] = 'england'): PersonReason {
  return { sentence, source, ...(caveat !== undefined && { caveat }), ...elsewhere?.[nation] };
}

/** One line of the rules, with the rule that it belongs to. */
export interface PersonLine {
  readonly rule: PersonRule;
  readonly outcome: PersonOutcome;
}

/** The lines that this agreement can need, in the order in which they are read: the table, and what assessPerson walks. */
export function personLines(service: ServiceBasis): readonly PersonLine[] {
  const rules = forImca(service) ? imcaRules : personRules;
  return rules.flatMap((rule) => rule.outcomes.filter(({ applies }) => applies?.(service) ?? true).map((outcome) => ({ rule, outcome })));
}

/** A yes to passing details on is none to what needs a yes of its own. A best-interests decision leaves that out by its own line. */
function ownYesOf({ ownYes, alsoApart }: ServiceBasis): readonly PersonActionId[] {
  if (ownYes === undefined) return [];
  if (ownYes === 'apart') return ['OWN_YES_APART'];
  return alsoApart === true ? ['OWN_YES_TO_ANY', 'OWN_YES_APART'] : ['OWN_YES_TO_ANY'];
}

/** Details of somebody else can be left out; what the referral itself shows of them cannot. */
function yesOfOthers({ othersAsked, othersShown }: ServiceBasis): readonly PersonActionId[] {
  if (othersShown === true) return ['OTHERS_SAY_YES_FIRST'];
  return othersAsked === true ? ['OTHERS_SAY_YES_THEMSELVES'] : [];
}

/** What staff do. Where details are sent, those that need a yes of their own wait for it, and those of somebody else for that person’s. */
export function actionsOf({ decision, actions }: PersonOutcome, service: ServiceBasis): readonly PersonActionId[] {
  const sends = decision === 'share' || decision === 'best_interests';
  return [...(decision === 'share' ? ownYesOf(service) : []), ...actions, ...(sends ? yesOfOthers(service) : [])];
}

/** Decides for one person. The first line that is the case ends it; `carry_on` lines add what they ask for. */
export function assessPerson(service: ServiceBasis, person: PersonFacts): PersonResult {
  const onTheWay: PersonActionId[] = [];
  for (const { rule, outcome } of personLines(service)) {
    if (!outcome.when(person, service)) continue;
    if (outcome.decision !== 'carry_on') {
      return {
        decision: outcome.decision,
        rule: rule.id,
        actions: [...new Set([...onTheWay, ...actionsOf(outcome, service)])],
        because: personReason(rule, service.nation).sentence,
      };
    }
    onTheWay.push(...outcome.actions);
  }
  throw new Error('The last rule about one person always decides');
}

/** The rule with this id. */
export function personRule(id: PersonRuleId): PersonRule {
  const found = personRules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`No rule “${id}” about one person`);
  return found;
}
