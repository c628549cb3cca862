// What may stand in place of a party’s suggested Article 9 condition. 9(2)(d) is never open to anybody.
import type { Options, RuleId } from '../result';
import { isCare } from '../rules/readings';
import type { PartyView } from '../rules/rule';
import { never, noOptions, permit, type Permitted } from './option-list';

const noMembersOnly = never(
  'Only for bodies with a political, philosophical, religious or trade union aim, and never for passing details on without a yes',
  '9(2)(d)',
);
const noResearch = never('This is not research', '9(2)(j)+Sch1p4');
const noCarePurpose = never('There is no care purpose here. If it is really care, change the kind of service', '9(2)(h)+Sch1p2');
const notOnEqualTerms = never('Care goes on whatever the answer, and the person and a public body are not on equal terms', '9(2)(a)');
const onlySending = never('Being the sender does not make an organisation a care provider', '9(2)(h)+Sch1p2');

const explicitConsent = (why: string, drops: readonly string[] = []): Permitted => permit('9(2)(a)', why, ['VCS_EXPLICIT_CONSENT'], drops);
const careCondition = (drops: readonly string[] = []): Permitted =>
  permit('9(2)(h)+Sch1p2', 'Only for a care organisation bound to confidence, as part of its care', [], drops);
const policy = ['APPROPRIATE_POLICY_DOCUMENT'];

/** A care organisation whose people are bound to confidence. */
function boundCareParty({ facts, party, side }: PartyView): boolean {
  return party.confidentialityDuty && (side === 'sharing' ? party.givesCare !== false : isCare(facts));
}

const referringWider: Options = {
  permitted: [explicitConsent('Referring is part of the sender’s own care. Choose it if the referral stands outside care')],
  never: [...noMembersOnly, ...noResearch],
};
/** Where a law gives the right nobody need be asked for statement B. */
const referringByLaw: Options = {
  permitted: [explicitConsent('Nobody need be asked under the law that is named. Choose it only where you ask each person all the same')],
  never: referringWider.never,
};
const publicCare: Options = { permitted: [], never: [...noMembersOnly, ...noResearch, ...notOnEqualTerms] };
const otherCare: Options = {
  permitted: [explicitConsent('Only if the care would truly stop when the person says no, which it seldom would')],
  never: [...noMembersOnly, ...noResearch],
};

function forCare({ facts, party, side }: PartyView): Options {
  if (side === 'sharing' && !isCare(facts)) return facts.statutoryGateway ? referringByLaw : referringWider;
  return party.isPublicAuthority ? publicCare : otherCare;
}

/** Paragraphs 17 and 16 both ask that consent cannot reasonably be had: of a planned referral nearly never true, of a statutory advocate’s often. */
const withoutConsent = (why: string): Options => ({
  permitted: ['9(2)(g)+Sch1p17', '9(2)(g)+Sch1p16'].map((condition) => permit(condition, why, policy, ['VCS_EXPLICIT_CONSENT'])),
  never: [...noCarePurpose, ...noMembersOnly, ...noResearch],
});
const widerByConsent = withoutConsent(
  'It nearly always fails where the person is there to ask, and able to decide. Open only after every test of the paragraph is confirmed',
);
const whereUnable = withoutConsent('It can be right where a person is not able to say yes. Open only after every test of the paragraph is confirmed');
/** Paragraph 6 asks for a function that an enactment or rule of law gives to the party itself: a named Act may give one, and does not by being named. */
const byFunction = permit(
  '9(2)(g)+Sch1p6',
  'It needs a law that gives a function to the organisation itself, and a right to see details is not yet one. Open only after every test of the paragraph is confirmed',
  policy,
  ['VCS_EXPLICIT_CONSENT'],
);
const widerByLaw: Options = { permitted: [...whereUnable.permitted, byFunction], never: whereUnable.never };
const widerOther: Options = { permitted: [], never: [...noMembersOnly, ...noCarePurpose, ...noResearch] };
const widerPlanning: Options = { permitted: [], never: noMembersOnly };

function forWider({ facts }: PartyView): Options {
  if (facts.purpose !== 'individual') return facts.purpose === 'other' ? widerOther : widerPlanning;
  return facts.statutoryGateway ? widerByLaw : widerByConsent;
}

const senderOnly: Options = { permitted: [], never: [...onlySending, ...noMembersOnly, ...noResearch] };
/** Where a law gives the right nobody is asked: without a choice such a sender could rely on nothing. */
const senderByLaw: Options = { permitted: widerByLaw.permitted, never: senderOnly.never };

const safeguarding = (withCare: readonly Permitted[]): Options => ({
  permitted: [
    permit('9(2)(g)+Sch1p19', 'For money taken from an adult at risk', []),
    ...withCare,
    permit('9(2)(c)', 'Only in danger to life, where the person cannot say yes or no', [], policy),
    explicitConsent('Only where asking is safe', policy),
  ],
  never: noMembersOnly,
});
const [safeguardingBound, safeguardingOther] = [safeguarding([careCondition(policy)]), safeguarding([])];

const emergency = (withCare: readonly Permitted[]): Options => ({
  permitted: [permit('9(2)(g)+Sch1p18', 'For a child or an adult at risk', policy), ...withCare],
  never: noMembersOnly,
});
const [emergencyBound, emergencyOther] = [emergency([careCondition()]), emergency([])];

const research: Options = {
  permitted: [explicitConsent('A poor fit for research, which must keep its details when somebody says no later')],
  never: noMembersOnly,
};
const planning: Options = { permitted: [explicitConsent('Choose it where every person is asked')], never: noMembersOnly };

const byRule: Readonly<Record<string, (view: PartyView) => Options>> = {
  'A9.1': forCare,
  'A9.3': forWider,
  'A9.10': ({ facts }) => (facts.purpose === 'individual' && facts.statutoryGateway ? senderByLaw : senderOnly),
  'A9.4': (view) => (boundCareParty(view) ? safeguardingBound : safeguardingOther),
  'A9.5': (view) => (boundCareParty(view) ? emergencyBound : emergencyOther),
  'A9.6': () => research,
  'A9.7': () => planning,
};

/** What is open in place of the condition that this rule suggests for a party. */
export function article9Options(view: PartyView, rule: RuleId | undefined): Options {
  return (rule === undefined ? undefined : byRule[rule]?.(view)) ?? noOptions;
}
