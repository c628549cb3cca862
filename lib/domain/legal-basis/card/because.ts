// Which answers a rule read, in the words of the question and of the answer.
import { showsHealthOfCaredFor } from '../../agreement/carer-referred';
import type { Catalogue } from '../../agreement/catalogue';
import type { AgreementModel, Flow, FlowItem, Party, Side } from '../../agreement/model';
import { isConcern } from '../../agreement/return-items';
import { capitalised, inSentence, listed } from '../../print/words';
import { lawInWords } from '../../people/profile/law-page';
import type { Commissioned, Purpose } from '../facts';
import { nationNames } from '../nations';
import type { CommonLaw } from '../result';
import type { FactRead, LegalRule, ReadFor } from '../rules/rule';
import { enforcesLaw, partyOn } from '../to-flow-facts';
import type { ProfilePage } from '../../people/organisation';
import { type Because, placeOf } from './legal-card';

/** Where a line of the card looks: the whole, one side, one flow. */
export interface Glance {
  readonly model: AgreementModel;
  readonly catalogue: Catalogue;
  readonly side?: Side;
  readonly flow?: Flow;
  /** What the enquiry knows that no agreement holds. */
  readonly enquiry?: AskedElsewhere;
  readonly commonLaw?: CommonLaw | null;
}

/** The facts come from other questions than those of an agreement, and the purpose may be another than one person’s care. */
export interface AskedElsewhere {
  readonly purpose: Purpose;
  readonly told: (fact: FactRead, side: Side | undefined) => readonly Because[];
}

export const readFor = ({ model, enquiry, commonLaw = null }: Glance): ReadFor => ({
  purpose: enquiry?.purpose ?? 'individual',
  nation: model.nation,
  serviceKind: model.service.kind,
  commonLaw,
  underSixteen: model.people.children,
  highHarm: model.service.highHarm === true,
  nameless: model.team?.anonymousAccess === true,
  ...(model.service.statute !== undefined && { statute: model.service.statute }),
});

const payers: Readonly<Record<Commissioned, string>> = {
  health: 'the NHS or a council, as health care',
  adult_social_care: 'a council, as social care for adults',
  other_public: 'another public body',
  none: 'nobody else',
};
const childrensCare = { no: 'no', yes: 'yes', 'not-sure': 'not sure' } as const;
const kinds = { health_care: 'health care', social_care: 'social care', wider_support: 'wider than care' } as const;

function ask({ model, catalogue }: Glance, question: string, words: string): Because {
  const h1 = catalogue.questions.find((one) => one.id === question)?.h1 ?? '';
  const named = h1
    .replaceAll('{partner}', partyOn(model, 'receiving').organisation.name)
    .replaceAll('{sharingOrg}', partyOn(model, 'sharing').organisation.name);
  return { question, asked: named, words: capitalised(words) };
}

const fromProfile = (party: Party, page: ProfilePage, words: string): Because => ({
  question: 'profile',
  asked: `Profile of ${party.organisation.name}`,
  words: capitalised(words),
  profile: { side: party.side, page },
});

const sides = ({ model, side }: Glance): readonly Party[] => (side === undefined ? model.parties : [partyOn(model, side)]);
const labels = (items: readonly FlowItem[]) => listed(items.map((item) => inSentence(item.printLabel)));

const teamOf = ({ model }: Glance): readonly Because[] => [fromProfile(partyOn(model, 'sharing'), 'people', model.team?.name ?? 'no team is named')];

const serviceOf = (glance: Glance): readonly Because[] => [ask(glance, 'service', `${glance.model.service.label}, ${kinds[glance.model.service.kind]}`)];

/** The chosen details that set one of these facts, each way under its own question. */
const itemsWith =
  (...facts: readonly string[]) =>
  (glance: Glance): readonly Because[] => {
    const flows = glance.flow === undefined ? glance.model.flows : [glance.flow];
    return flows.flatMap((flow) => {
      const telling = flow.items.filter((item) => item.facts.some((fact) => facts.includes(fact)));
      return telling.length === 0 ? [] : [ask(glance, flow.id === 'return' ? 'back' : 'details', labels(telling))];
    });
  };

/** Where the referral itself shows something of somebody’s health. */
function showsHealth(glance: Glance): readonly Because[] {
  const { team, service, people } = glance.model;
  const whose = showsHealthOfCaredFor(glance.model) && !people.showsCarerToo ? 'the health of whoever they care for' : 'their health';
  const shown = `${service.label}: who is referred to it shows something of ${whose}`;
  return [...(team?.revealsHealth ? teamOf(glance) : []), ...(service.revealsHealth ? [ask(glance, 'service', shown)] : [])];
}

/** The service itself, or the chosen details that could endanger somebody. */
function endangers(glance: Glance): readonly Because[] {
  const { service } = glance.model;
  const shown = `${service.label}: who knows that somebody uses it could endanger them`;
  return [...(service.highHarm ? [ask(glance, 'service', shown)] : []), ...itemsWith('highHarmItems')(glance)];
}

function peopleOf(glance: Glance): readonly Because[] {
  const { adults, mayLackCapacity, young, children, carers } = glance.model.people;
  const groups = [
    adults && 'adults',
    mayLackCapacity && 'adults who may not be able to decide',
    young && 'young people aged 16 or 17',
    children && 'children under 16',
    carers && 'family, friends or carers',
  ];
  return [ask(glance, 'people', listed(groups.filter((group) => group !== false)))];
}

function confidentiality(glance: Glance): readonly Because[] {
  return sides(glance).map((party) =>
    party.side === 'sharing'
      ? fromProfile(party, 'about', party.confidentialityDuty ? 'its staff are bound to keep details private' : 'nothing binds its staff yet')
      : ask(glance, 'contracts', party.confidentialityOpen ? 'not answered yet' : party.confidentialityDuty ? 'yes' : 'not for everyone'),
  );
}

function decides({ parties }: AgreementModel): string {
  if (parties.some(({ role }) => role === 'processor')) return 'one side follows the other’s instructions';
  return parties.some(({ role }) => role === 'joint_controller') ? 'both together' : 'each side decides for itself';
}

const bodiesOf = (glance: Glance): readonly Because[] =>
  sides(glance).flatMap((party) => [
    fromProfile(party, 'about', enforcesLaw(party) ? 'enforces the law' : party.organisation.publicAuthority ? 'a public body' : 'not a public body'),
    ...(glance.side !== undefined && party.organisation.publicAuthority && party.taskInLaw ? [fromProfile(party, 'law', lawInWords(party.taskInLaw))] : []),
  ]);

/** Each fact with the answers that it comes from. Nothing where the guided path asks nothing. */
const readers: Readonly<Record<FactRead, (glance: Glance) => readonly Because[]>> = {
  share: (glance) => [
    ask(
      glance,
      'share',
      glance.model.purpose.someSelfRefer
        ? 'details about some people, others make contact themselves'
        : 'details about people, so they can get care or support',
    ),
  ],
  nation: ({ model }) => [fromProfile(partyOn(model, 'sharing'), 'about', nationNames[model.nation])],
  service: serviceOf,
  method: (glance) => (glance.model.flows.some((flow) => flow.methods.includes('access')) ? [ask(glance, 'send-how', 'log in to our system')] : []),
  back: (glance) => {
    const back = glance.model.flows.find((flow) => flow.id === 'return');
    // A concern for somebody’s safety is no answer to the standing request.
    return back === undefined ? [] : [ask(glance, 'back', labels(back.items.filter((item) => !isConcern(item))))];
  },
  items: (glance) => [...itemsWith('healthData', 'otherSpecial')(glance), ...showsHealth(glance)],
  'other-special': itemsWith('otherSpecial'),
  offences: itemsWith('criminalData'),
  'clinical-detail': itemsWith('clinicalDetail'),
  'gender-history': itemsWith('genderHistory'),
  danger: endangers,
  'shows-health': showsHealth,
  'anonymous-team': teamOf,
  'anonymous-service': (glance) => [ask(glance, 'service-names', 'people can use it without giving a name')],
  people: peopleOf,
  carers: (glance) =>
    glance.model.people.carers
      ? [
          ask(
            glance,
            'people',
            glance.model.people.carerAgreement === 'person-only'
              ? 'only the person who uses the service says yes'
              : 'each person says yes for their own details',
          ),
        ]
      : [],
  children: (glance) =>
    glance.model.people.young || glance.model.people.children ? [ask(glance, 'children', childrensCare[glance.model.people.childrensSocialCare])] : [],
  'public-authority': bodiesOf,
  sender: (glance) => bodiesOf({ ...glance, side: 'sharing' }),
  commissioned: (glance) => {
    const partner = partyOn(glance.model, 'receiving');
    const asked = glance.model.service.kind !== 'wider_support' && glance.side !== 'sharing' && !partner.organisation.publicAuthority;
    return asked
      ? [ask(glance, 'who-pays', listed((partner.commissioned.length > 0 ? partner.commissioned : (['none'] as const)).map((one) => payers[one])))]
      : [];
  },
  'own-task': (glance) =>
    sides(glance)
      .filter((party) => !party.organisation.publicAuthority)
      .map((party) =>
        party.side === 'receiving'
          ? ask(glance, 'our-task', party.taskInLaw?.act ?? (glance.model.received === undefined ? 'not answered yet' : 'no law named'))
          : fromProfile(party, 'law', party.taskInLaw?.act ?? 'no law named'),
      ),
  confidentiality,
  role: (glance) => [ask(glance, 'who-decides', decides(glance.model))],
  'care-giver': ({ model }) => [fromProfile(partyOn(model, 'sharing'), 'about', 'gives no care itself')],
  'legal-need': (glance) => (glance.model.service.statute === undefined ? [] : [ask(glance, 'law-gives-right', glance.model.service.statute)]),
};

/** The answers behind a rule, each once. */
export function becauseOf(rule: LegalRule, glance: Glance): readonly Because[] {
  const all = rule.reads.flatMap((fact) => glance.enquiry?.told(fact, glance.side) ?? readers[fact](glance));
  return [...new Map(all.map((one) => [`${placeOf(one)} ${one.words}`, one])).values()];
}
