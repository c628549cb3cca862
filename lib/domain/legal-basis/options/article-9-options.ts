// What may stand in place of a party’s suggested Article 9 condition. 9(2)(d) is never open to anybody.
import type { Options, RuleId } from '../result';
import { isCare } from '../rules/readings';
import type { PartyView } from '../rules/rule';
import { never, noOptions, permit, type Permitted } from './option-list';

const noMembersOnly = never('Only for bodies with a political, philosophical, religious or trade union aim, and never for passing details on', '9(2)(d)');
const noResearch = never('This is not research', '9(2)(j)+Sch1p4');
const noCarePurpose = never('There is no care purpose here. If it is really care, change the kind of service', '9(2)(h)+Sch1p2');

const explicitConsent = (why: string, drops: readonly string[] = []): Permitted => permit('9(2)(a)', why, ['VCS_EXPLICIT_CONSENT'], drops);
const careCondition = (drops: readonly string[] = []): Permitted =>
  permit('9(2)(h)+Sch1p2', 'Only for a care organisation bound to confidence, as part of its care', [], drops);

/** A care organisation whose people are bound to confidence. */
function boundCareParty({ facts, party, side }: PartyView): boolean {
  return party.confidentialityDuty && (side === 'sharing' ? party.givesCare !== false : isCare(facts));
}

function forCare(view: PartyView): Options {
  const referringWider = view.side === 'sharing' && !isCare(view.facts);
  if (referringWider) {
    return {
      permitted: [explicitConsent('Referring is part of the sender’s own care. Choose it if the referral stands outside care')],
      never: [...noMembersOnly, ...noResearch],
    };
  }
  if (view.party.isPublicAuthority) {
    return {
      permitted: [],
      never: [
        ...noMembersOnly,
        ...noResearch,
        ...never('Care goes on whatever the answer, and the person and a public body are not on equal terms', '9(2)(a)'),
      ],
    };
  }
  return {
    permitted: [explicitConsent('Only if the care would truly stop when the person says no, which it seldom would')],
    never: [...noMembersOnly, ...noResearch],
  };
}

function forWider(view: PartyView): Options {
  if (view.facts.purpose !== 'individual')
    return { permitted: [], never: view.facts.purpose === 'other' ? [...noMembersOnly, ...noCarePurpose, ...noResearch] : noMembersOnly };
  const why = 'It nearly always fails, because the person is there to ask. Open only after every test of the paragraph is confirmed';
  const instead = (condition: string) => permit(condition, why, ['APPROPRIATE_POLICY_DOCUMENT'], ['VCS_EXPLICIT_CONSENT']);
  return { permitted: [instead('9(2)(g)+Sch1p17'), instead('9(2)(g)+Sch1p16')], never: [...noCarePurpose, ...noMembersOnly, ...noResearch] };
}

const policy = ['APPROPRIATE_POLICY_DOCUMENT'];
const byRule: Readonly<Record<string, (view: PartyView) => Options>> = {
  'A9.1': forCare,
  'A9.3': forWider,
  'A9.10': () => ({
    permitted: [],
    never: [...never('Being the sender does not make an organisation a care provider', '9(2)(h)+Sch1p2'), ...noMembersOnly, ...noResearch],
  }),
  'A9.4': (view) => ({
    permitted: [
      permit('9(2)(g)+Sch1p19', 'For money taken from an adult at risk', []),
      ...(boundCareParty(view) ? [careCondition(policy)] : []),
      permit('9(2)(c)', 'Only in danger to life, where the person cannot say yes or no', [], policy),
      explicitConsent('Only where asking is safe', policy),
    ],
    never: noMembersOnly,
  }),
  'A9.5': (view) => ({
    permitted: [permit('9(2)(g)+Sch1p18', 'For a child or an adult at risk', policy), ...(boundCareParty(view) ? [careCondition()] : [])],
    never: noMembersOnly,
  }),
  'A9.6': () => ({ permitted: [explicitConsent('A poor fit for research, which must keep its details when somebody says no later')], never: noMembersOnly }),
  'A9.7': () => ({ permitted: [explicitConsent('Choose it where every person is asked')], never: noMembersOnly }),
};

/** What is open in place of the condition that this rule suggests for a party. */
export function article9Options(view: PartyView, rule: RuleId | undefined): Options {
  return (rule === undefined ? undefined : byRule[rule]?.(view)) ?? noOptions;
}
