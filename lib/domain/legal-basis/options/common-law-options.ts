// What may stand in place of the suggested footing under the duty of confidence. A stricter one nearly always may.
import type { FlowFacts } from '../facts';
import type { Options, RuleId } from '../result';
import { consentActions, widerConsentActions } from '../rules/common-law';
import { isApprovable } from '../rules/readings';
import { never, noOptions, permit } from './option-list';

const askWhereSafe = permit('explicit_consent', 'Asking can add risk. Choose it only where asking is safe', consentActions);
const noImplied = never('People do not expect this, so nothing shows that they agree', 'implied_consent');

const onlyThis: Options = { permitted: [], never: noImplied };
const lawOrSafeAsking: Options = {
  permitted: [permit('statutory_duty', 'Choose it where a law names this sharing', ['NAME_STATUTE']), askWhereSafe],
  never: noImplied,
};
const safeAsking: Options = { permitted: [{ ...askWhereSafe, drops: ['NAME_STATUTE'] }], never: noImplied };
const askingAllTheSame: Options = {
  permitted: [permit('explicit_consent', 'A law already decides. Choose it to ask people all the same', consentActions, ['NAME_STATUTE'])],
  never: noImplied,
};
const approvalAllTheSame: Options = {
  permitted: [permit('s251_support', 'A law already decides, so no approval is needed', ['ATTACH_S251_APPROVAL'], ['NAME_STATUTE'])],
  never: noImplied,
};

/** C5, C6 and C7: each of the others where its own facts are met. Those facts decide by themselves, so only a named law leaves anything to choose. */
function beyondCare(facts: FlowFacts): Options {
  if (!facts.statutoryGateway) return onlyThis;
  if (facts.purpose === 'safeguarding') return safeAsking;
  if (facts.explicitConsentPracticable) return askingAllTheSame;
  return isApprovable(facts) ? approvalAllTheSame : onlyThis;
}

const fixed: Readonly<Record<string, Options>> = {
  C1: {
    permitted: [permit('explicit_consent', 'People expect care teams to share, and asking each time can delay care', widerConsentActions)],
    never: [
      ...never('Section 251 support is for research and planning, not for one person’s care', 's251_support'),
      ...never('Details given in confidence are passed on, so the duty is engaged', 'not_engaged'),
    ],
  },
  C2: {
    permitted: [],
    never: [
      ...never('The service is wider than care. If it is really care, change the kind of service', 'implied_consent'),
      ...never('Section 251 support is for research and planning, not for help for one person', 's251_support'),
    ],
  },
  C3: lawOrSafeAsking,
  C4: lawOrSafeAsking,
  C9: {
    permitted: [
      permit('explicit_consent', 'A law gives a right to the details. Choose it to ask people who can be asked', widerConsentActions, ['NAME_STATUTE']),
    ],
    never: noImplied,
  },
};
const byFacts: readonly string[] = ['C5', 'C6', 'C7'];

/** What is open in place of the footing that this rule suggests. */
export function commonLawOptions(facts: FlowFacts, rule: RuleId | undefined): Options {
  if (rule === undefined) return noOptions;
  return byFacts.includes(rule) ? beyondCare(facts) : (fixed[rule] ?? noOptions);
}
