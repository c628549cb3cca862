// Every legal rule of this edition, in the order in which they are asked: id, why, source. The card, the print and the
// audit of fired rules explain themselves from this list.
import type { RuleId } from './result';
import { agreementRules } from './rules/agreement';
import { afterArticle6, article6Rules, returnRule } from './rules/article-6';
import { afterArticle9, article9Rules } from './rules/article-9';
import { article10Rules } from './rules/article-10';
import { afterCommonLaw, commonLawRules } from './rules/common-law';
import { openingRules, stoppingGates } from './rules/gates';
import { humanRightsRules } from './rules/human-rights';
import { optOutRules } from './rules/opt-out';
import { peopleRules } from './rules/people';
import { highHarmRule, lawEnforcementRule } from './rules/practice';
import type { LegalRule, ReadFor } from './rules/rule';
import { sharingDutyRules } from './rules/sharing-duty';
import { standingRule, transferRules } from './rules/transfer';

export const legalRules: readonly LegalRule[] = [
  ...stoppingGates,
  ...openingRules,
  ...commonLawRules,
  ...afterCommonLaw,
  ...sharingDutyRules,
  ...optOutRules,
  ...article6Rules,
  ...afterArticle6,
  returnRule,
  ...article9Rules,
  ...afterArticle9,
  lawEnforcementRule,
  ...article10Rules,
  ...humanRightsRules,
  ...transferRules,
  ...peopleRules,
  standingRule,
  highHarmRule,
  ...agreementRules,
];

const byId = new Map(legalRules.map((rule) => [rule.id, rule]));

/** The rule with this id. Throws on an unknown id. */
export function legalRule(id: RuleId): LegalRule {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`No legal rule “${id}”`);
  return rule;
}

/** The rule in the words that fit what it is read for. Throws on an unknown id. */
export function legalRuleFor(id: RuleId, read: ReadFor): LegalRule {
  const rule = legalRule(id);
  return { ...rule, ...rule.saidOf?.(read) };
}
