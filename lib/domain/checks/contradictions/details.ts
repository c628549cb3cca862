// The details that go out and come back, against the law, the service and each other.
import { lackingOf } from '../../agreement/chosen-items';
import { leftOutRefused } from '../../agreement/left-out';
import { serviceForTeam } from '../../agreement/service-for-team';
import { settleService } from '../../agreement/service-kind';
import { startingSet } from '../../agreement/starting-set';
import type { FlowItem } from '../../agreement/model';
import { enforcesLaw, referralShowsHealth } from '../../legal-basis/to-flow-facts';
import type { ContradictionKind, Ground } from './contradiction';
import { couldEndanger } from './grave-details';
import { mention, oneOf, saidIn } from './mention';

const ids = ({ outward }: Ground) => outward.items.map(({ itemId }) => itemId);
const healthWords = oneOf(
  'health',
  'medical',
  'medicines?',
  'medication',
  'diagnos[ei]s',
  'illness(?:es)?',
  'conditions?',
  'disabilit(?:y|ies)',
  'symptoms?',
  'treatments?',
  'allerg(?:y|ies)',
  'depression',
  'anxiety',
  'dementia',
  'cancer',
  'diabetes',
  'pregnan(?:t|cy)',
  'smoking',
  'alcohol',
  'drugs?',
  'wellbeing scores?',
);
const specialWords = oneOf('ethnic(?:ity)?', 'race', 'religio(?:n|us)', 'faith', 'sexual orientation', 'sexuality', 'biometric');
const offenceWords = oneOf('convictions?', 'criminal', 'offences?', 'offender', 'probation', 'cautions?', 'court orders?', 'arrest(?:ed|s)?', 'prison');
const authorities = oneOf('police', 'home office', 'immigration', 'border force', 'probation', 'prison', 'counter[- ]?terrorism', 'prevent duty');
const reports = oneOf(
  'reports? back',
  'feeds? back',
  'feedback',
  'tells? us',
  'lets? us know',
  'updates? us',
  'reports? to us',
  'reports? progress',
  'progress reports?',
  'sends? us',
);
const pairs = [
  ['dob', 'age-band'],
  ['address', 'postcode-area'],
] as const;

function withoutCondition({ model, result }: Ground, fact: (item: FlowItem) => boolean, article: 'art9' | 'art10'): string | undefined {
  for (const { id, items } of model.flows) {
    const law = result.flows.find(({ flowId }) => flowId === id)?.result;
    const item = items.find(fact);
    if (item && law && (law[article].sharing === 'none' || law[article].receiving === 'none')) return item.printLabel;
  }
  return undefined;
}

/** What the label of a detail of their own says it is, where that is more than they ticked. */
function ownKind({ itemId, printLabel, facts }: FlowItem): { readonly word: string; readonly kind: string } | undefined {
  if (itemId !== 'other') return undefined;
  const read = [
    ['healthData', 'health', healthWords],
    ['otherSpecial', 'special', specialWords],
    ['criminalData', 'offence', offenceWords],
  ] as const;
  for (const [fact, kind, words] of read) {
    const word = facts.includes(fact) ? undefined : mention(printLabel, words);
    if (word !== undefined) return { word, kind };
  }
  return undefined;
}

export const detailKinds: readonly ContradictionKind[] = [
  {
    id: 'shared-and-left-out',
    level: 'error',
    stops: 'sending',
    sentence: 'Your own words on what will not be shared name ‘{name}’, which you share',
    why: 'A text that says both is worth nothing to whoever must follow it.',
    sources: ['s0-minimum'],
    change: { at: 'draft', question: 'left-out' },
    when: ({ answers, catalogue }) => {
      const service = settleService(answers, catalogue);
      const name = service && leftOutRefused(answers, service, catalogue);
      return name !== undefined && { says: { name } };
    },
  },
  {
    id: 'nhs-number-where-no-duty',
    level: 'warning',
    sentence: 'You share ‘{details}’, and no duty asks for it for this service',
    why: 'The duty to use the NHS number is about health and adult social care, in services that people use by name. Elsewhere the least is enough.',
    sources: ['hsca-2012-s251a', 's0-minimum'],
    change: { at: 'draft', question: 'details' },
    when: (ground) =>
      ground.law.nhsNumber === 'leave_out' &&
      ground.model.team?.anonymousAccess !== true &&
      ground.model.service.withoutNames !== true &&
      ids(ground).includes('nhs-number') && { says: { details: ground.details(['nhs-number']) } },
  },
  {
    id: 'nhs-number-missing',
    level: 'warning',
    sentence: 'The law asks for the NHS number where it is known, and it is not among the details',
    why: 'Care bodies use the NHS number where they know it and it helps the person’s care.',
    sources: ['hsca-2012-s251a'],
    change: { at: 'draft', question: 'details' },
    when: (ground) => ground.law.nhsNumber === 'required' && ids(ground).length > 0 && !ids(ground).includes('nhs-number') && { says: {} },
  },
  {
    id: 'clinical-detail-for-wider-service',
    level: 'warning',
    saysToo: 'EXCESSIVE_FOR_NON_CLINICAL',
    sentence: 'You share ‘{details}’, and the service is wider than care',
    why: 'A service that gives no care should get the least that it can work with, and seldom needs clinical records.',
    sources: ['s0-minimum'],
    change: { at: 'draft', question: 'details' },
    when: ({ result, outward, details }) =>
      result.warnings.includes('EXCESSIVE_FOR_NON_CLINICAL') && {
        says: { details: details(outward.items.filter(({ facts }) => facts.includes('clinicalDetail')).map(({ itemId }) => itemId)) },
      },
  },
  {
    id: 'health-detail-without-article-9',
    level: 'error',
    stops: 'sending',
    sentence: '‘{name}’ says something about health or another special category, and one side has no Article 9 condition for it',
    why: 'Health and other special category details may be used only on a condition of Article 9.',
    sources: ['uk-gdpr-9'],
    change: { at: 'draft', question: 'details' },
    when: (ground) => {
      const name = withoutCondition(ground, ({ facts }) => facts.includes('healthData') || facts.includes('otherSpecial'), 'art9');
      return name !== undefined && { says: { name } };
    },
  },
  {
    id: 'offence-detail-without-article-10',
    level: 'error',
    stops: 'sending',
    sentence: '‘{name}’ says something about an offence, and one side has no Article 10 condition for it',
    why: 'Details about offences may be used only on a condition in law.',
    sources: ['uk-gdpr-10', 'dpa-2018-s10'],
    change: { at: 'draft', question: 'details' },
    when: (ground) => {
      const name = withoutCondition(ground, ({ facts }) => facts.includes('criminalData'), 'art10');
      return name !== undefined && { says: { name } };
    },
  },
  {
    id: 'too-little-to-start',
    level: 'warning',
    sentence: '{partner} gets nothing by which to {lack}, and this service needs it',
    why: 'Sharing too little fails people as sharing too much does.',
    sources: ['s0-minimum', 's3-relevant'],
    change: { at: 'draft', question: 'details' },
    when: (ground) => {
      const service = serviceForTeam({ ...ground.file, answers: ground.answers }, ground.catalogue);
      if (!service || ids(ground).length === 0) return undefined;
      const [lacks] = lackingOf(ids(ground), startingSet(service, ground.catalogue));
      return lacks !== undefined && { says: { lack: lacks === 'name' ? 'know who the person is' : 'reach the person' } };
    },
  },
  {
    id: 'dangerous-detail-for-everyone',
    level: 'warning',
    sentence: 'You share ‘{details}’ ‘{each}’',
    why: 'A leak of such a detail could put somebody in danger. Staff can decide case by case who needs it.',
    sources: ['ico-high-risk', 's1-need-to-know'],
    change: { at: 'draft', question: 'details-sensitive' },
    when: ({ outward, details, chosen }) => {
      const all = outward.items.filter((item) => couldEndanger(item) && item.sensitive && !item.caseByCase).map(({ itemId }) => itemId);
      return all.length > 0 && { says: { details: details(all), each: chosen('details-sensitive', 'everyone') } };
    },
  },
  {
    id: 'own-detail-says-more',
    level: 'warning',
    sentence: 'You added ‘{name}’ as ‘{kind}’, and its name speaks of ‘{word}’',
    why: 'The kind that you pick decides which rules apply. A health detail needs a condition that an ordinary one does not.',
    sources: ['uk-gdpr-9', 'uk-gdpr-10'],
    change: { at: 'draft', question: 'details' },
    when: ({ outward, answers, chosen }) => {
      const own = outward.items.find((item) => ownKind(item) !== undefined);
      const read = own && ownKind(own);
      const ticked = answers['details-choose']?.value.otherCategory;
      return read && { says: { name: own.printLabel, word: read.word, kind: chosen('details-choose', typeof ticked === 'string' ? ticked : 'ordinary') } };
    },
  },
  {
    id: 'own-reply-says-health',
    level: 'warning',
    sentence: 'You said that ‘{name}’ could not show health, and its name speaks of ‘{word}’',
    why: 'What comes back needs a condition for health details as much as what goes out.',
    sources: ['uk-gdpr-9'],
    change: { at: 'draft', question: 'back' },
    when: ({ back }) => {
      const own = back?.items.find(({ itemId, facts }) => itemId === 'other' && !facts.includes('healthData'));
      const word = own && mention(own.printLabel, healthWords);
      return word !== undefined && { says: { name: own?.printLabel ?? '', word } };
    },
  },
  {
    id: 'two-details-say-the-same',
    level: 'note',
    sentence: 'You share both ‘{first}’ and ‘{second}’',
    why: 'One of them usually says all that is needed.',
    sources: ['s0-minimum'],
    change: { at: 'draft', question: 'details' },
    when: (ground) => {
      const twice = pairs.find(([one, other]) => ids(ground).includes(one) && ids(ground).includes(other));
      return twice && { says: { first: ground.details([twice[0]]), second: ground.details([twice[1]]) } };
    },
  },
  {
    id: 'nothing-back-but-reports',
    level: 'warning',
    sentence: 'You said that ‘{nothing}’ comes back, and under ‘{where}’ you write ‘{word}’',
    why: 'What comes back is sharing too. It needs its own line in the agreement.',
    sources: ['s1-two-way'],
    change: { at: 'draft', question: 'back' },
    when: (ground) => {
      const said = ground.model.nothingBack ? saidIn(ground, reports, { parts: ['purpose', 'reason', 'terms', 'interests', 'together'] }) : undefined;
      return said && { says: { ...said.says, nothing: ground.chosen('back', 'nothing') } };
    },
  },
  {
    id: 'names-from-anonymous-service',
    level: 'warning',
    sentence: 'People can use {team} without giving a name, and you share ‘{details}’',
    why: 'Whoever came without a name did not expect one to be passed on. The duty to share does not reach such a service.',
    sources: ['hsca-2012-s251c', 'hsca-2012-s251b'],
    change: { at: 'draft', question: 'details' },
    when: (ground) => {
      const known = ['name', 'dob', 'nhs-number', 'address'].filter((id) => ids(ground).includes(id));
      const { team } = ground.model;
      return team?.anonymousAccess === true && known.length > 0 && { says: { team: team.name, details: ground.details(known) } };
    },
  },
  {
    id: 'message-could-give-it-away',
    level: 'warning',
    sentence: 'Who hears of this referral knows something about the person’s health, and you do not share how it is safe to call',
    why: 'A letter on the mat or a message on an answerphone would tell the whole household.',
    sources: ['s0-minimum', 'uk-gdpr-9'],
    change: { at: 'draft', question: 'details' },
    when: (ground) => {
      const reach = ['phone', 'address', 'email'].some((id) => ids(ground).includes(id));
      const safe = ['contact-preference', 'safe-contact'].some((id) => ids(ground).includes(id));
      return referralShowsHealth(ground.model) && reach && !safe && { says: {} };
    },
  },
  {
    id: 'no-safe-way-to-reach',
    level: 'warning',
    sentence: 'The service is ‘{service}’, and you share ‘{details}’ without saying how it is safe to make contact',
    why: 'The person who is feared may pick up the phone or open the letter.',
    sources: ['ico-high-risk'],
    change: { at: 'draft', question: 'details' },
    when: (ground) => {
      const reach = ['phone', 'address', 'email'].filter((id) => ids(ground).includes(id));
      const abuse = ground.model.service.typeId === 'domestic-abuse' && reach.length > 0 && !ids(ground).includes('safe-contact');
      return abuse && { says: { service: ground.model.service.label, details: ground.details(reach) } };
    },
  },
  {
    id: 'authority-named-in-words',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, and none of the details is about an offence or immigration',
    why: 'Sharing for the police, courts or immigration has rules of its own, and is no part of an agreement like this one.',
    sources: ['s4-safeguarding', 'dpa-2018-part-3'],
    change: { at: 'draft', question: 'purpose' },
    when: (ground) => {
      const enforces = enforcesLaw(ground.sharing) || enforcesLaw(ground.receiving);
      const about = enforces || ground.outward.items.some((item) => couldEndanger(item) || item.itemId === 'probation');
      return about ? undefined : saidIn(ground, authorities, { side: 'sharing' });
    },
  },
];
