// Another condition than the suggested one: recorded by an IG lead with a reason, by the data protection officer through
// the IG lead, or by an answer (no law named). What is not open is refused here, whoever posts it.
import { assessFlow, type Choices } from './assess-flow';
import type { FlowFacts } from './facts';
import { namesAContract } from './named-law';
import { restsOnFunction, testsOf } from './paragraph-tests';
import type { FlowResult, Override, OverrideArt6, RefusedOverride } from './result';
import type { Side } from './rules/finding';

/** One flow between one pair of parties, as the engine reads it. */
export interface FlowCase {
  readonly flowId: string;
  readonly sharingPartyId: string;
  readonly receivingPartyId: string;
  readonly facts: FlowFacts;
}

/** The same, with what the rules alone make of it. */
export interface AssessedCase extends FlowCase {
  readonly asRules: FlowResult;
}

/** Shortest and longest reason, in characters as a person sees them. */
export const overrideReason = { min: 20, max: 300 } as const;
/** The fixed reason of an override that an answer makes (rule A6.2). */
export const noLawNamed = 'no law named';

/** Says nothing of the choice itself: another flow may have more to say. */
export const takesNoPart = 'This organisation takes no part in the flow';

const onlyByOfficer: readonly string[] = ['6(1)(a)', '6(1)(b)'];
type Target = 'commonLaw' | 'returnFlow' | 'art6' | 'art9';

const sideOf = (flow: FlowCase, partyId: string): Side | undefined =>
  partyId === flow.sharingPartyId ? 'sharing' : partyId === flow.receivingPartyId ? 'receiving' : undefined;

/** On the way back a party has two Article 6 reasons: its own, and 6(1)(ea) for answering the request. The recorded default says which is meant. */
function targetOf(override: Override, result: FlowResult): Target {
  const forReturn = override.field === 'art6' && override.default === '6(1)(ea)' && result.art6.returnFlow === '6(1)(ea)';
  return forReturn ? 'returnFlow' : override.field;
}

function standsAt(result: FlowResult, target: Target, side: Side) {
  if (target === 'commonLaw') return { now: result.commonLaw, options: result.options.commonLaw, rule: result.decidedBy.commonLaw };
  if (target === 'returnFlow') return { now: result.art6.returnFlow ?? null, options: result.options.art6.returnFlow, rule: result.decidedBy.art6.returnFlow };
  return { now: result[target][side], options: result.options[target][side], rule: result.decidedBy[target][side] };
}

/**
 * Why an override is not open for this flow; undefined when it is. `result` is the flow as the rules alone see it.
 * Whether the person may speak for the party is the command’s question, not this one’s.
 */
export function overrideRefusal(override: Override, flow: FlowCase, result: FlowResult): string | undefined {
  const side = sideOf(flow, override.partyId);
  if (side === undefined || (override.flowId !== undefined && override.flowId !== flow.flowId)) return takesNoPart;
  const target = targetOf(override, result);
  const { now, options, rule } = standsAt(result, target, side);
  if (now === null || options === undefined) return 'There is no condition here to change';
  if (override.default !== now) return 'The answers have changed since, and another condition is suggested now';
  const length = [...override.reason].length;
  if (override.by === 'answer')
    return rule === 'A6.2' && override.chosen === '6(1)(f)' ? undefined : 'An answer can only put legitimate interests in place of a task with no law';
  if (length < overrideReason.min || length > overrideReason.max)
    return `The reason must be between ${overrideReason.min} and ${overrideReason.max} characters`;
  if (target === 'art6' && onlyByOfficer.includes(override.chosen)) return officerRefusal(override, flow.facts[side].isPublicAuthority);
  return options.permitted.some((one) => one.condition === override.chosen) ? lackingRefusal(override) : 'This condition is not open here';
}

/** Paragraphs 6, 16 and 17 are open only with every test confirmed, the officer’s advice and a policy document (1.5a); 6 with the law too. */
function lackingRefusal({ chosen, tests = [], adviser, policy, law }: Override): string | undefined {
  const needed = testsOf(chosen);
  if (needed.length === 0) return undefined;
  if (!needed.every(({ id }) => tests.includes(id))) return 'Every test of the paragraph must be met before this condition is open';
  if (restsOnFunction(chosen) && (law === undefined || namesAContract(law)))
    return 'This condition needs the law that gives the function, and a contract or a policy is no law';
  return adviser !== undefined && policy !== undefined ? undefined : 'This condition needs the advice of the data protection officer and a policy document';
}

function officerRefusal(override: Override, isPublicAuthority: boolean): string | undefined {
  if (isPublicAuthority) return 'A public body cannot rely on consent or a contract here';
  return override.by === 'dpo' && override.adviser !== undefined
    ? undefined
    : 'Only the organisation’s data protection officer can decide this, with a name and a date';
}

function chooseIn(choices: Choices, override: Override, target: Target, side: Side): Choices {
  if (target === 'commonLaw') return { ...choices, commonLaw: override.chosen as NonNullable<Choices['commonLaw']> };
  if (target === 'art9') return { ...choices, art9: { ...choices.art9, [side]: override.chosen } };
  return { ...choices, art6: { ...choices.art6, [target === 'returnFlow' ? 'returnFlow' : side]: override.chosen } };
}

/** The way back comes last: whether it has a reason of its own depends on the party’s own reason. */
const ownBeforeReturn = (base: FlowResult) => (a: Override, b: Override) =>
  Number(targetOf(a, base) === 'returnFlow') - Number(targetOf(b, base) === 'returnFlow');

/** A later override of the same thing replaces an earlier one. */
function latest(overrides: readonly Override[]): readonly Override[] {
  const key = (one: Override) => [one.partyId, one.flowId ?? '', one.field, one.default].join(' ');
  return [...new Map(overrides.map((one) => [key(one), one])).values()];
}

/** One flow assessed with the overrides that are open for it; the others come back with the reason. */
export function withOverrides(
  flow: FlowCase | AssessedCase,
  overrides: readonly Override[],
): { readonly result: FlowResult; readonly refused: readonly RefusedOverride[] } {
  const base = 'asRules' in flow ? flow.asRules : assessFlow(flow.facts);
  if (overrides.length === 0) return { result: base, refused: [] };
  const accepted: Override[] = [];
  const refused: RefusedOverride[] = [];
  let choices: Choices = { art6: {}, art9: {} };
  for (const override of [...latest(overrides)].sort(ownBeforeReturn(base))) {
    const target = targetOf(override, base);
    const why = overrideRefusal(override, flow, target === 'returnFlow' ? assessFlow(flow.facts, choices) : base);
    if (why !== undefined) refused.push({ override, why });
    else {
      choices = chooseIn(choices, override, target, sideOf(flow, override.partyId) ?? 'sharing');
      accepted.push(override);
    }
  }
  const result = accepted.length === 0 ? base : assessFlow(flow.facts, choices);
  return { result: { ...result, overrides: accepted, warnings: warningsAfter(result, accepted) }, refused };
}

/** “Consent to share is not GDPR consent” would contradict a party that relies on 6(1)(a) on its officer’s advice. */
function warningsAfter(result: FlowResult, accepted: readonly Override[]): readonly string[] {
  return accepted.some((one) => one.chosen === '6(1)(a)') ? result.warnings.filter((id) => id !== 'CONSENT_IS_NOT_ART6') : result.warnings;
}

/** What a party relies on under Article 6, a decision of its data protection officer included. */
export function article6Relied(result: FlowResult, side: Side, partyId: string): OverrideArt6 | null {
  const byOfficer = result.overrides.find((one) => one.partyId === partyId && one.field === 'art6' && onlyByOfficer.includes(one.chosen));
  return byOfficer === undefined ? result.art6[side] : (byOfficer.chosen as OverrideArt6);
}

const restOnLaw: readonly string[] = ['6(1)(c)', '6(1)(e)'];

/** The law that was named together with a choice of public task or legal obligation. */
export function lawNamed(overrides: readonly Override[], partyId: string): string | undefined {
  return overrides.findLast((one) => one.partyId === partyId && one.field === 'art6' && restOnLaw.includes(one.chosen))?.law;
}

/** The law that gives a party its function, as it was named with the choice of paragraph 6. */
export function functionLaw(overrides: readonly Override[], partyId: string): string | undefined {
  return overrides.findLast((one) => one.partyId === partyId && one.field === 'art9' && restsOnFunction(one.chosen))?.law;
}
