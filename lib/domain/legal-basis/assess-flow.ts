// The legal rules applied to one flow between the party that refers and the party that gives the service: on what footing
// may this kind of sharing happen? Pure: facts in, result out. Rules and their reasons are in rules/.
import type { FlowFacts } from './facts';
import { article6Options, returnOptions } from './options/article-6-options';
import { article9Options } from './options/article-9-options';
import { commonLawOptions } from './options/common-law-options';
import { actionsAfterChoice, noOptions } from './options/option-list';
import type { Art9, CommonLaw, FlowResult, Options, OverrideArt6 } from './result';
import { afterArticle6, article6Rules, returnRule } from './rules/article-6';
import { afterArticle9, article9Rules } from './rules/article-9';
import { article10Rules } from './rules/article-10';
import { afterCommonLaw, commonLawRules } from './rules/common-law';
import { type Effect, type Finding, nothingFound, type OpenFinding, record, type Side, sides, sortedOnce } from './rules/finding';
import { openingRules, stoppingGates } from './rules/gates';
import { humanRightsRules } from './rules/human-rights';
import { optOutRules } from './rules/opt-out';
import { peopleRules } from './rules/people';
import { highHarmRule, lawEnforcementRule } from './rules/practice';
import { hasSpecialCategory } from './rules/readings';
import type { ConditionRule, FlowRule, PartyView } from './rules/rule';
import { sharingDutyRules } from './rules/sharing-duty';
import { standingRule, transferRules } from './rules/transfer';

/** Conditions chosen in place of the suggested ones. Each must be open; overrides.ts sees to that. */
export interface Choices {
  readonly commonLaw?: CommonLaw;
  /** (a) and (b) leave the suggested code in place, because Art6 has no value for them, and take its actions away. */
  readonly art6: Readonly<Partial<Record<Side | 'returnFlow', OverrideArt6>>>;
  readonly art9: Readonly<Partial<Record<Side, Art9>>>;
}
const noChoices: Choices = { art6: {}, art9: {} };

type Step = (so: OpenFinding, facts: FlowFacts, choices: Choices) => void;

const viewOf = (facts: FlowFacts, side: Side): PartyView => ({ facts, party: facts[side], side });

/** Every rule of the list that applies. */
const all =
  (rules: readonly FlowRule[]): Step =>
  (so, facts) => {
    for (const rule of rules) if (rule.when(facts, so)) record(so, rule.id, rule.gives(facts, so));
  };

/** The first rule of the list that applies. */
const first =
  (rules: readonly FlowRule[]): Step =>
  (so, facts) => {
    const rule = rules.find((one) => one.when(facts, so));
    if (rule !== undefined) record(so, rule.id, rule.gives(facts, so));
  };

const commonLawStep: Step = (so, facts, choices) => {
  const rule = commonLawRules.find((one) => one.when(facts, so));
  if (rule === undefined) return;
  const effect = rule.gives(facts, so);
  const chosen = choices.commonLaw;
  const instead: Effect =
    chosen === undefined
      ? effect
      : { ...effect, commonLaw: chosen, actions: actionsAfterChoice(effect.actions ?? [], commonLawOptions(facts, rule.id), chosen) };
  record(so, rule.id, instead);
  so.decidedBy.commonLaw = rule.id;
};

/** 6(1)(a) and (b): a data protection officer’s decision about the charity’s own side. */
type ByOfficer = '6(1)(a)' | '6(1)(b)';
const isByOfficer = (chosen: string | undefined): chosen is ByOfficer => chosen === '6(1)(a)' || chosen === '6(1)(b)';

interface Asked<C extends string> {
  readonly rules: readonly ConditionRule<C>[];
  readonly view: PartyView;
  readonly chosen?: C | ByOfficer | undefined;
  readonly options?: (rule: string) => Options;
}

function actionsOf<C extends string>(rule: ConditionRule<C>, { view, chosen, options = () => noOptions }: Asked<C>): readonly string[] {
  const suggested = rule.actions?.(view) ?? [];
  if (isByOfficer(chosen)) return [];
  return chosen === undefined ? suggested : actionsAfterChoice(suggested, options(rule.id), chosen);
}

/** The condition of one Article for one party, and the rule that gives it. Law enforcement stands outside all three (rule L1). */
function conditionOf<C extends string>(so: OpenFinding, asked: Asked<C>): { readonly condition: C; readonly rule: string } | undefined {
  const { rules, view, chosen } = asked;
  const rule = view.party.lawEnforcement ? undefined : rules.find((one) => one.when(view));
  if (rule === undefined) return undefined;
  record(so, rule.id, {
    actions: actionsOf(rule, asked),
    warnings: chosen === undefined ? (rule.warnings ?? []) : [],
    ...(rule.needsReview ? { status: 'needs_review' } : {}),
  });
  return { condition: chosen === undefined || isByOfficer(chosen) ? rule.condition : chosen, rule: rule.id };
}

const article6Step: Step = (so, facts, choices) => {
  for (const side of sides) {
    const found = conditionOf(so, { rules: article6Rules, view: viewOf(facts, side), chosen: choices.art6[side], options: article6Options });
    if (found === undefined) continue;
    so.art6[side] = found.condition;
    so.decidedBy.art6[side] = found.rule;
  }
};

const returnStep: Step = (so, facts, choices) => {
  if (!returnRule.when(facts, so)) return;
  const effect = returnRule.gives(facts, so);
  const chosen = isByOfficer(choices.art6.returnFlow) ? undefined : choices.art6.returnFlow;
  record(so, returnRule.id, chosen === undefined ? effect : { ...effect, actions: actionsAfterChoice(effect.actions ?? [], returnOptions(), chosen) });
  so.art6.returnFlow = chosen ?? '6(1)(ea)';
  so.decidedBy.art6.returnFlow = returnRule.id;
};

const article9Step: Step = (so, facts, choices) => {
  for (const side of sides) {
    const view = viewOf(facts, side);
    const found = hasSpecialCategory(facts)
      ? conditionOf(so, { rules: article9Rules, view, chosen: choices.art9[side], options: (rule) => article9Options(view, rule) })
      : undefined;
    // A law enforcement party stands outside the Article whatever flows.
    so.art9[side] = found?.condition ?? (hasSpecialCategory(facts) || view.party.lawEnforcement ? null : 'none');
    if (found !== undefined) so.decidedBy.art9[side] = found.rule;
  }
};

const article10Step: Step = (so, facts) => {
  for (const side of sides) {
    const found = facts.criminalData ? conditionOf(so, { rules: article10Rules, view: viewOf(facts, side) }) : undefined;
    so.art10[side] = found?.condition ?? (facts.criminalData ? null : 'none');
    if (found !== undefined) so.decidedBy.art10[side] = found.rule;
  }
};

/** In the order in which a reader would ask. P5 comes after the duty to share that it lifts; T1 reads the status that the others left. */
const steps: readonly Step[] = [
  all(openingRules),
  commonLawStep,
  all(afterCommonLaw),
  all(sharingDutyRules),
  first(optOutRules),
  article6Step,
  all(afterArticle6),
  returnStep,
  article9Step,
  all(afterArticle9),
  all([lawEnforcementRule]),
  article10Step,
  all(humanRightsRules),
  all(transferRules),
  all(peopleRules),
  all([standingRule]),
  all([highHarmRule]),
];

function optionsOf(facts: FlowFacts, { decidedBy }: Finding): FlowResult['options'] {
  const six = (side: Side) => article6Options(decidedBy.art6[side]);
  const nine = (side: Side) => article9Options(viewOf(facts, side), decidedBy.art9[side]);
  return {
    commonLaw: commonLawOptions(facts, decidedBy.commonLaw),
    art6: { sharing: six('sharing'), receiving: six('receiving'), ...(decidedBy.art6.returnFlow === undefined ? {} : { returnFlow: returnOptions() }) },
    art9: { sharing: nine('sharing'), receiving: nine('receiving') },
  };
}

/** Assesses one flow. Throws when a choice is not open for these facts. */
export function assessFlow(facts: FlowFacts, choices: Choices = noChoices): FlowResult {
  const so = nothingFound();
  first(stoppingGates)(so, facts, choices);
  if (!so.stopped) for (const step of steps) step(so, facts, choices);
  const { stopped: _, ...found } = so;
  return {
    ...found,
    options: optionsOf(facts, so),
    overrides: [],
    actions: sortedOnce(so.actions),
    warnings: sortedOnce(so.warnings),
  };
}
