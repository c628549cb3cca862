// Answers about the person’s yes that do not fit together.
import { cannotHold, onlyOfWhoeverDecides } from '../../legal-basis/no-explicit-consent';
import { onlyEnglandAndWales as advocatesLaws } from '../../agreement/named-statute';
import { advocatesRight } from '../../legal-basis/named-law';
import { settleService, somethingElseId } from '../../agreement/service-kind';
import { asksFirst } from '../../print/asking-law';
import { type Clash, type ContradictionKind, type Ground, inList } from './contradiction';
import { oneOf, saidIn, says } from './mention';

const asksEach = ({ result }: Ground) => result.flows.some(({ result: flow }) => flow.commonLaw === 'explicit_consent');
/** The partner’s own reason to hold health details is the person’s explicit yes (statement B of the consent form). */
const partnerNeedsYes = ({ result }: Ground) => result.flows.some(({ result: flow }) => flow.art9.receiving === '9(2)(a)');
const onlyBy = ({ outward: { methods } }: Ground, method: string) => methods.length > 0 && methods.every((one) => one === method);
/** Both Acts give the right to their own advocates, and to no other service (rule C9). */
function advocatesLaw({ answers, catalogue, model: { service } }: Ground, listed: boolean): Clash | false {
  const { law } = answers['law-gives-right']?.value ?? {};
  const chosen = typeof law === 'string' && advocatesLaws.includes(law);
  const named = service.statute !== undefined && (chosen || advocatesRight(service.statute));
  const other = named && settleService(answers, catalogue)?.statutory !== true && (service.typeId !== somethingElseId) === listed;
  return other && { says: { law: service.statute, service: service.label } };
}
/** Says itself that nobody is asked, so a denial is part of it. */
const noYes = oneOf("without (?:their |the person's )?(?:consent|asking|agreement|a yes)", 'consent is not needed', 'no consent', 'no need to ask');

export const consentKinds: readonly ContradictionKind[] = [
  {
    id: 'advocates-law-for-another-service',
    level: 'error',
    stops: 'sending',
    sentence: 'You name ‘{law}’ in the place of each person’s yes, and ‘{service}’ is not the advocacy that this law is for',
    why: 'Both Acts give this right to their own independent advocates. For any other service the person is asked.',
    sources: ['mca-2005-s35', 'mha-1983-s130b'],
    change: { at: 'draft', question: 'law-gives-right' },
    when: (ground) => advocatesLaw(ground, true),
  },
  {
    id: 'advocates-law-for-service-not-listed',
    level: 'warning',
    sentence: 'You name ‘{law}’ in the place of each person’s yes. It is for independent advocates, and you call the service ‘{service}’',
    why: 'Both Acts give this right to their own independent advocates. For any other service the person is asked.',
    sources: ['mca-2005-s35', 'mha-1983-s130b'],
    change: { at: 'draft', question: 'law-gives-right' },
    when: (ground) => advocatesLaw(ground, false),
  },
  {
    id: 'explicit-consent-not-recorded',
    level: 'error',
    stops: 'sending',
    sentence: 'Staff must ask each person first, and nobody has said how they record the yes',
    why: 'A yes that is written down nowhere cannot be shown to anybody, and guidance asks for it in the person’s record.',
    sources: ['s0-common-law', 's1-consent'],
    change: { at: 'draft', question: 'telling-people' },
    when: (ground) => asksEach(ground) && ground.answered('telling-people') && ground.model.consentRecord === undefined && { says: {} },
  },
  {
    id: 'asked-first-and-told-by-poster',
    level: 'error',
    stops: 'sending',
    sentence: 'Staff must ask each person first, and people are told only ‘{how}’',
    why: 'Nobody can say yes to what a wall may have told them. Staff tell the person when they ask, or give a leaflet.',
    sources: ['uk-gdpr-7', 's0-transparency'],
    change: { at: 'draft', question: 'telling-people' },
    when: (ground) => {
      const { telling } = ground.model;
      return asksEach(ground) && telling.length === 1 && telling[0] === 'poster' && { says: { how: ground.chosen('telling-people', 'poster') } };
    },
  },
  {
    id: 'partner-cannot-show-yes',
    level: 'warning',
    sentence: '{partner} needs each person’s explicit yes to hold these details, and the record of it is not among what you share',
    why: 'Whoever relies on a person’s explicit yes must be able to show it.',
    sources: ['uk-gdpr-7', 'uk-gdpr-9'],
    change: { at: 'draft', question: 'details' },
    when: (ground) =>
      partnerNeedsYes(ground) &&
      asksEach(ground) &&
      ground.outward.items.length > 0 &&
      !ground.outward.items.some(({ itemId }) => itemId === 'consent-record') && { says: {} },
  },
  {
    id: 'nobody-asked-but-partner-needs-yes',
    level: 'error',
    stops: 'final-version',
    sentence: 'A law lets you share without asking, and {partner} would hold health details on each person’s explicit yes',
    why: 'Somebody who is not asked cannot have said yes. Ask your data protection officer which condition of Article 9 fits.',
    sources: ['uk-gdpr-9', 'uk-gdpr-7'],
    change: { at: 'own-reason' },
    when: ({ result }) => cannotHold(result).includes('receiving') && { says: {} },
  },
  {
    id: 'nobody-asked-but-sender-needs-yes',
    level: 'error',
    stops: 'sending',
    sentence: 'A law lets you share without asking, and your organisation would use health details on each person’s explicit yes',
    why: 'Somebody who is not asked cannot have said yes. Ask your data protection officer which condition of Article 9 fits.',
    sources: ['uk-gdpr-9', 'uk-gdpr-7'],
    change: { at: 'ig-review' },
    when: ({ result }) => cannotHold(result).includes('sharing') && { says: {} },
  },
  {
    id: 'explicit-consent-of-whoever-cannot-decide',
    level: 'warning',
    sentence: 'You share details of ‘{who}’, and {sides} would hold health details on each person’s explicit yes',
    why: 'A decision in somebody’s best interests is no explicit consent. Leave health details out for whoever cannot decide, or ask your data protection officer to confirm another condition of Article 9.',
    sources: ['uk-gdpr-9', 'mca-2005', 's4-capacity'],
    change: { at: 'draft', question: 'people' },
    when: ({ result, chosen, sharing, receiving }) => {
      const sides = onlyOfWhoeverDecides(result).map((side) => (side === 'sharing' ? sharing : receiving).organisation.name);
      return sides.length > 0 && { says: { who: chosen('people', 'may-lack-capacity'), sides: inList(sides) } };
    },
  },
  {
    id: 'signed-form-heard-by-phone',
    level: 'note',
    sentence: 'The yes is recorded ‘{record}’, and {partner} hears of it by ‘{method}’ alone',
    why: '{partner} relies on that yes and never sees the form. Staff can say in the call when it was signed, and it notes that.',
    sources: ['uk-gdpr-7'],
    change: { at: 'draft', question: 'send-how' },
    when: (ground) =>
      partnerNeedsYes(ground) &&
      ground.model.consentRecord === 'form' &&
      onlyBy(ground, 'phone') && { says: { record: ground.chosen('telling-people', 'form'), method: ground.chosen('send-how', 'phone') } },
  },
  {
    id: 'one-yes-for-two-people',
    level: 'warning',
    saysToo: 'WHOSE_CONSENT',
    sentence: 'You share ‘{whose}’ with health in it, and who says yes is ‘{who}’',
    why: 'One person’s yes does not cover another. Ask each of them, or leave the health details of the other out.',
    sources: ['s4-explicit', 's0-common-law'],
    change: { at: 'draft', question: 'people' },
    when: ({ model, result, chosen }) =>
      model.people.carerAgreement === 'person-only' &&
      result.warnings.includes('WHOSE_CONSENT') && { says: { whose: chosen('people', 'cared-for'), who: chosen('people', 'person-only') } },
  },
  {
    id: 'text-says-nobody-is-asked',
    level: 'warning',
    sentence: 'Staff must ask each person first, and under ‘{where}’ you write ‘{word}’',
    why: 'For a service wider than care the person says yes before anything is shared.',
    sources: ['s0-common-law'],
    change: { at: 'draft', question: 'standard-terms' },
    when: (ground) => asksEach(ground) && saidIn(ground, (words) => says(words, noYes)),
  },
  {
    id: 'interests-rest-on-consent',
    level: 'warning',
    sentence: 'One side relies on legitimate interests, and under ‘{where}’ the reason given is ‘{word}’',
    why: 'Consent under the duty of confidence is not a reason under the UK GDPR. An assessment that rests on it weighs nothing.',
    sources: ['uk-gdpr-6-1-f', 'nhse-consent'],
    change: { at: 'draft', question: 'our-reason' },
    when: (ground) => saidIn(ground, oneOf('consents?', 'consented'), { parts: ['interests'] }),
  },
  {
    id: 'opt-out-with-individual-care',
    level: 'warning',
    sentence: 'The details help each person, and under ‘{where}’ you write of the ‘{word}’',
    why: 'The national data opt-out is about research and planning. It does not apply where the person’s own care or support is the purpose.',
    sources: ['ndoo-policy'],
    change: { at: 'draft', question: 'standard-terms' },
    when: (ground) => saidIn(ground, oneOf('national data opt[- ]?out', 'national opt[- ]?out', 'type 1 opt[- ]?out')),
  },
  {
    id: 'opt-out-applied-to-care',
    level: 'error',
    stops: 'sending',
    sentence: 'The purpose is individual care or support, and the national data opt-out is to be applied',
    why: 'The opt-out is about research and planning with approval under section 251. Applied here it would keep care from people.',
    sources: ['ndoo-policy', 'nhs-act-2006-s251'],
    change: { at: 'draft', question: 'purpose' },
    when: ({ result }) =>
      result.flows.some(({ result: flow }) => flow.ndoo === 'apply' && (flow.commonLaw === 'implied_consent' || flow.commonLaw === 'explicit_consent')) && {
        says: {},
      },
  },
  {
    id: 'equality-asked-of-everyone',
    level: 'warning',
    sentence: '‘{details}’: the agreement says that these are optional, and you chose ‘{each}’',
    why: 'Equality details are for whoever wants to give them, and no service depends on them.',
    sources: ['uk-gdpr-9', 's0-minimum'],
    change: { at: 'draft', question: 'details-sensitive' },
    when: ({ outward, catalogue, details, chosen }) => {
      const equality = catalogue.items.filter(({ group }) => group === 'equality').map(({ id }) => id);
      const asked = outward.items
        .filter(({ itemId, sensitive, caseByCase }) => equality.includes(itemId) && sensitive && !caseByCase)
        .map(({ itemId }) => itemId);
      return asked.length > 0 && { says: { details: details(asked), each: chosen('details-sensitive', 'everyone') } };
    },
  },
  {
    id: 'log-in-shows-more-than-agreed',
    level: 'warning',
    sentence: 'You chose ‘{method}’, and people say yes to the listed details alone',
    why: 'Section 4 promises that each log-in shows nothing else but what tells one record from another, and only of people who said yes. Choose another way where your system cannot do that.',
    sources: ['s0-minimum', 's0-common-law'],
    change: { at: 'draft', question: 'send-how' },
    when: ({ model, outward, law, result, chosen }) =>
      outward.access !== undefined &&
      asksFirst({ model, outwardResult: law }) &&
      !result.warnings.includes('ACCESS_EXCEEDS_MINIMUM') && { says: { method: chosen('send-how', 'access') } },
  },
];
