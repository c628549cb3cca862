// What no mixture of facts may ever bring about, walked over the whole reduced space: LAW_WALK=all walks all 442,368 mixtures, otherwise a part of
// them. The numbers are those of the rules’ list of errors. Held elsewhere: 7, 13 and 23 in print/never-printed.test.ts; 8 and 21 in
// person/assess-person.test.ts; 9 in agreement/never-signed.test.ts and commands/never-signed.test.ts; 10 in explain.test.ts and
// commands/frozen-rules.test.ts; 11 in one-change.test.ts; 12 in print/papers/papers-of.test.ts; 14 in print/print-agreement.test.ts; 19 in
// overrides.test.ts; 20 in print/print-answers.test.ts; 22 in agreement/caldicott-named.test.ts; 24 in commands/issue-for-signature.test.ts.
import { expect, it } from 'vitest';
import { assessFlow } from './assess-flow';
import type { FlowFacts } from './facts';
import { legalRules } from './legal-rules';
import type { FlowResult, Options } from './result';
import { agreementRules } from './rules/agreement';
import { sides } from './rules/finding';
import { hasSpecialCategory, isCare } from './rules/readings';
import { everyNth, mixtures, wholeWalk } from './testing/every-facts';

type Claim = (result: FlowResult, facts: FlowFacts) => boolean;

const usable = ({ status }: FlowResult) => status === 'ok' || status === 'needs_review';
const open = (options: Options | undefined) => options?.permitted.map((one) => one.condition) ?? [];
const shut = (options: Options | undefined) => options?.never.map((one) => one.condition) ?? [];
const six = ({ art6, options }: FlowResult) => [
  ...sides.map((side) => ({ now: art6[side] as string | null, options: options.art6[side] })),
  ...(options.art6.returnFlow === undefined ? [] : [{ now: art6.returnFlow ?? null, options: options.art6.returnFlow }]),
];
const nine = ({ art9, options }: FlowResult) => sides.map((side) => ({ now: art9[side] as string | null, options: options.art9[side] }));

const everyPlace = (result: FlowResult) => [
  { now: result.decidedBy.commonLaw === undefined ? null : (result.commonLaw as string | null), options: result.options.commonLaw },
  ...six(result),
  ...nine(result),
];

const neverA = ['6(1)(a)', '6(1)(b)'];

const claims: Readonly<Record<string, Claim>> = {
  '1: a public authority never stands on legitimate interests, recognised or not, nor may it': (result, facts) =>
    sides.every(
      (side) =>
        !facts[side].isPublicAuthority ||
        (result.art6[side] === '6(1)(e)' && ['6(1)(f)', '6(1)(ea)'].every((closed) => shut(result.options.art6[side]).includes(closed))),
    ),
  '2: consent and contract are never a reason and never open': (result) =>
    six(result).every(({ now, options }) => neverA.every((closed) => now !== closed && !open(options).includes(closed) && shut(options).includes(closed))),
  '3: 9(2)(d) is never a condition and never open': (result) =>
    nine(result).every(({ now, options }) => now !== '9(2)(d)' && !open(options).includes('9(2)(d)') && (now === 'none' || shut(options).includes('9(2)(d)'))),
  '4: the NHS number is never asked for by a service wider than care': (result, facts) =>
    isCare(facts) || (result.nhsNumber !== 'required' && !result.actions.includes('INCLUDE_NHS_NUMBER')),
  '5: wider support asks first, records the answer and never has the care condition': (result, facts) =>
    isCare(facts) ||
    facts.purpose !== 'individual' ||
    (result.commonLaw !== 'implied_consent' &&
      !open(result.options.commonLaw).includes('implied_consent') &&
      result.art9.receiving !== '9(2)(h)+Sch1p2' &&
      !open(result.options.art9.receiving).includes('9(2)(h)+Sch1p2') &&
      result.actions.includes('RECORD_CONSENT_IN_RECORD') === (facts.statutoryGateway === undefined)),
  '6: the national data opt-out goes with section 251 support in England, and nothing else': (result, facts) =>
    (result.ndoo === 'apply') === (result.commonLaw === 's251_support' && facts.jurisdiction === 'england') &&
    (facts.purpose !== 'individual' || result.ndoo === 'not_applicable'),
  '15: a usable result has every condition that the details need': (result, facts) =>
    !usable(result) ||
    sides.every(
      (side) =>
        result.art6[side] !== null &&
        (result.art9[side] === 'none') === !hasSpecialCategory(facts) &&
        (result.art10[side] === 'none') === !facts.criminalData &&
        result.art9[side] !== null &&
        result.art10[side] !== null,
    ),
  '16: the duty to share, the NHS number and the toolkit are for England, the duty for care': (result, facts) =>
    (!result.sharingDuty251B || (facts.jurisdiction === 'england' && isCare(facts) && facts.purpose === 'individual')) &&
    (facts.jurisdiction === 'england' ||
      (!result.actions.includes('DSPT_ASSURANCE') && result.nhsNumber === 'not_applicable' && result.ndoo === 'not_applicable')),
  '16: every usable result has one assurance standard, that of its nation': (result, facts) =>
    !usable(result) ||
    (result.actions.includes('DSPT_ASSURANCE') !== result.actions.includes('LOCAL_ASSURANCE_STANDARD') &&
      result.actions.includes('DSPT_ASSURANCE') === (facts.jurisdiction === 'england')),
  '17: no footing under the duty of confidence only where nothing may be signed': (result) => result.commonLaw !== null || result.status === 'blocked',
  '18: what is open and what never is do not meet, and neither holds the suggestion': (result) =>
    everyPlace(result).every(({ now, options }) => {
      const [permitted, never] = [open(options), shut(options)];
      return !permitted.some((one) => never.includes(one)) && (now === null || !permitted.concat(never).includes(now));
    }),
  'no nation but England is ever simply ok': (result, facts) => facts.jurisdiction === 'england' || result.status !== 'ok',
  'whoever stands on (h) is bound, or the result says that it must be': (result, facts) =>
    sides.every((side) => result.art9[side] !== '9(2)(h)+Sch1p2' || facts[side].confidentialityDuty || result.warnings.includes('SECRECY_DUTY_MISSING')),
  'a warning that calls for a second look is never on a result that is ok': (result) =>
    result.status !== 'ok' ||
    !result.warnings.some((id) =>
      /SECRECY|GRA_S22|ACCESS_EXCEEDS|EXCESSIVE|CRIMINAL_DATA|CHECK_|ANONYMOUS_ACCESS|WHOSE|LAW_ENFORCEMENT|LAW_GIVES|ART9_2_D/.test(id),
    ),
  'nobody is asked for explicit consent to health details where a law lets them be shared unasked, and the result says so': (result, facts) =>
    result.commonLaw !== 'statutory_duty' ||
    ![result.art9.sharing, result.art9.receiving].includes('9(2)(a)') ||
    (facts.purpose === 'individual'
      ? result.warnings.includes('NOBODY_SAYS_YES') && (result.art10.receiving === 'Sch1p29' || !result.actions.includes('VCS_EXPLICIT_CONSENT'))
      : result.warnings.includes('LAW_GIVES_NO_CONDITION') && result.status !== 'ok'),
  'what asks for a balancing test asks for its three boxes, and a task for its law': (result) =>
    [result.art6.sharing, result.art6.receiving].includes('6(1)(f)') === result.actions.includes('LEGITIMATE_INTERESTS_ASSESSMENT') &&
    (result.art6.returnFlow === '6(1)(ea)') === result.actions.includes('STATE_PUBLIC_TASK_REQUEST'),
};

it('walks mixtures that differ, with every value of every axis', () => {
  expect(mixtures).toBe(442_368);
  const walked = [...everyNth(311)];
  expect(new Set(walked.map((facts) => JSON.stringify(facts))).size).toBe(walked.length);
  const values = (key: keyof FlowFacts) => new Set(walked.map((facts) => JSON.stringify(facts[key]))).size;
  const keys = ['jurisdiction', 'purpose', 'serviceKind', 'method', 'returnFlow', 'sharing', 'receiving', 'statutoryGateway', 'adults'] as const;
  expect(keys.map(values)).toEqual([4, 6, 3, 2, 2, 4, 6, 4, 2]);
  expect((['anonymousAccessReceiving', 'anonymousAccessService'] as const).map(values)).toEqual([2, 2]);
});

it('comes by every rule about a flow, but for those that have cases of their own', () => {
  const aboutAgreements = agreementRules.map(({ id }) => id);
  const fired = new Set([...everyNth(311)].flatMap((facts) => assessFlow(facts).rules));
  const missed = legalRules.map(({ id }) => id).filter((id) => !aboutAgreements.includes(id) && !fired.has(id));
  expect(missed).toEqual(['G0', 'G1', 'G2', 'G3', 'G4', 'C10', 'A9.8', 'L1']);
});

it('finds no breach of the negative list', { timeout: 600_000 }, () => {
  const broken: Record<string, FlowFacts> = {};
  const named = Object.entries(claims);
  for (const facts of everyNth(wholeWalk ? 1 : 71, 7)) {
    const result = assessFlow(facts);
    for (const [name, claim] of named) if (broken[name] === undefined && !claim(result, facts)) broken[name] = facts;
  }
  expect(broken).toEqual({});
});
