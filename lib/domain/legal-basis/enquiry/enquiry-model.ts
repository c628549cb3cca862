// The agreement that the answers would make, as far as the rules and the card read one. It has no names but the kinds of the two sides.
import { withWhoIsReferred, withWhoseHealthShows } from '../../agreement/carer-referred';
import type { Catalogue } from '../../agreement/catalogue';
import type { AgreementModel, Flow, FlowItem, Party } from '../../agreement/model';
import { settledService } from '../../agreement/settle-service';
import type { Contact, Organisation, Team } from '../../people/organisation';
import { bareProfile } from '../../people/bare-profile';
import type { Commissioned, Role, ServiceKind } from '../facts';
import type { Side } from '../rules/finding';
import type { Body, EnquiryAnswers, Payer } from './answers';
import { bodyNames, isBoundBody, isPublicBody, kindOf } from './bodies';
import { enquiryService } from './draft-values';

const nobody: Contact = { name: '', role: '' };
const paidBy: Readonly<Record<Payer, readonly Commissioned[]>> = {
  health: ['health'],
  social: ['adult_social_care'],
  'other-public': ['other_public'],
  none: [],
  'not-sure': [],
};

const kindsOf: Readonly<Record<Body, ServiceKind>> = {
  'gp-practice': 'health_care',
  nhs: 'health_care',
  hospice: 'health_care',
  council: 'social_care',
  provider: 'social_care',
  police: 'wider_support',
  'other-public': 'wider_support',
  charity: 'wider_support',
  other: 'wider_support',
};

/** Beyond one person’s care there is no service to name: what the receiver does stands in its place. */
function serviceOf(answers: EnquiryAnswers, catalogue: Catalogue): AgreementModel['service'] {
  const settled = enquiryService(answers, catalogue);
  // An advocate whose law nobody has named is wider than care, like any other (legal-basis 1.3).
  const nameless = answers.team?.includes('partner-no-name') === true && ({ withoutNames: true } as const);
  const service = settled && settledService({ ...settled, ...nameless, kind: settled.kind ?? 'wider_support' });
  if (service && answers.purpose === 'individual') return service;
  const label = settled?.label ?? '';
  return { typeId: settled?.typeId ?? '', label, kind: kindsOf[answers.receiver ?? 'charity'], basisSource: 'suggestion', ...nameless };
}

interface Known {
  readonly side: Side;
  readonly body: Body | undefined;
  readonly name: string;
  readonly paid: readonly Payer[];
}

function organisationOf({ side, body, name }: Known, { nation = 'england' }: EnquiryAnswers): Organisation {
  const kind = kindOf(body ?? 'charity');
  return { ...bareProfile({ id: side, name, shortName: name, kind }, nobody), nation, confidentialityDuty: isBoundBody(body ?? 'charity'), unanswered: [] };
}

/** A body that is bound by what it is as the sender says nothing of the people who will work at the partner: that one answers for itself. */
function bondOf({ side, body }: Known, { bound }: EnquiryAnswers): Pick<Party, 'confidentialityDuty'> {
  const known = body ?? 'charity';
  if (bound === undefined || isPublicBody(known) || (side === 'sharing' && isBoundBody(known))) return { confidentialityDuty: true };
  return { confidentialityDuty: bound === 'yes' };
}

const roleOf = (side: Side, { decides }: EnquiryAnswers): Role => {
  if (decides === 'together') return 'joint_controller';
  return decides === 'instructions' && side === 'receiving' ? 'processor' : 'independent_controller';
};

function partyOf(known: Known, answers: EnquiryAnswers): Party {
  const { side, paid } = known;
  return {
    id: side,
    side,
    organisation: organisationOf(known, answers),
    role: roleOf(side, answers),
    commissioned: paid.flatMap((payer) => paidBy[payer]),
    ...bondOf(known, answers),
  };
}

const factsOf: Readonly<Record<NonNullable<EnquiryAnswers['details']>[number], readonly string[]>> = {
  everyday: [],
  health: ['healthData'],
  clinical: ['healthData', 'clinicalDetail'],
  sensitive: ['otherSpecial'],
  offences: ['criminalData'],
  danger: ['highHarmItems'],
  'gender-history': ['genderHistory', 'otherSpecial'],
};

const itemOf = (itemId: string, facts: readonly string[]): FlowItem => ({
  itemId,
  printLabel: itemId,
  printGroup: '',
  reason: '',
  facts,
  sensitive: facts.length > 0,
  caseByCase: false,
  unusual: false,
  suggested: false,
});

function flowsOf({ details = [], how, back = 'nothing' }: EnquiryAnswers): readonly Flow[] {
  const methods = [how === 'log-in' ? ('access' as const) : ('secure-email' as const)];
  const outward: Flow = { id: 'outward', from: 'sharing', to: 'receiving', items: details.map((one) => itemOf(one, factsOf[one])), methods };
  const returned: Flow = { id: 'return', from: 'receiving', to: 'sharing', items: [itemOf(back, back === 'health' ? ['healthData'] : [])], methods };
  return back === 'nothing' ? [outward] : [outward, returned];
}

function peopleOf({ who = [], carers, casework = 'no' }: EnquiryAnswers): AgreementModel['people'] {
  const withCarers = who.includes('carers');
  return {
    adults: who.includes('adults'),
    mayLackCapacity: who.includes('may-lack-capacity'),
    young: who.includes('young'),
    children: who.includes('children'),
    carers: withCarers,
    carerWhose: withCarers ? ['carer-own', 'cared-for'] : [],
    ...(withCarers && { carerAgreement: carers === 'person-only' ? 'person-only' : 'each' }),
    // The safer answer: whoever is not sure asks before anything is shared.
    childrensSocialCare: casework === 'not-sure' ? 'yes' : casework,
  };
}

const teamOf = ({ team = [] }: EnquiryAnswers): Team => ({
  id: 'team',
  name: '',
  whoSends: '',
  mailbox: '',
  phone: '',
  usesNhsmail: false,
  revealsHealth: team.includes('shows-health'),
  anonymousAccess: team.includes('no-name'),
});

/** answers: those that count. */
export function enquiryModel(answers: EnquiryAnswers, catalogue: Catalogue): AgreementModel {
  const { sender, receiver, nation = 'england', senderPaid = [], receiverPaid = [], back } = answers;
  const names = bodyNames(sender, receiver);
  const service = serviceOf(answers, catalogue);
  const team = teamOf(answers);
  return {
    reference: '',
    nation,
    parties: [
      partyOf({ side: 'sharing', body: sender, name: names.sharing, paid: senderPaid }, answers),
      partyOf({ side: 'receiving', body: receiver, name: names.receiving, paid: receiverPaid }, answers),
    ],
    service,
    purpose: { text: '', lost: '', mayDo: '', someSelfRefer: false, changed: false },
    people: withWhoseHealthShows(withWhoIsReferred(peopleOf(answers), service.typeId), service, team),
    team,
    flows: flowsOf(answers),
    nothingBack: back === 'nothing',
    excluded: [],
    telling: [],
    overrides: [],
    start: { on: 'last-signature' },
    reviewMonths: 12,
  };
}
