// The two sides against each other, their profiles against the answers, and what each says of its people.
import { caldicottMissing } from '../../agreement/caldicott-named';
import { couldEndangerSomebody } from '../../agreement/high-harm';
import type { Party, Side } from '../../agreement/model';
import { isCurrentDspt } from '../../assurance/dspt';
import { referralsNumber } from '../../print/contact-sheet';
import { inOneLine } from '../../print/words';
import { readIcoRegistration } from '../../registers/ico-registration';
import { hasPostcode } from '../../registers/postcode';
import { readOdsCode } from '../../registers/ods-code';
import type { Contact } from '../../people/organisation';
import { on, onBothSides, stopsFor, who } from './both-sides';
import { type ContradictionKind, type Ground, inList } from './contradiction';
import { isSensitive } from './grave-details';

const folded = (text: string | undefined) =>
  text
    ?.normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,:;'’‘()&/_-]+/g, ' ')
    .trim();
const alike = (one: string | undefined, other: string | undefined) => Boolean(one) && folded(one) === folded(other);
const nations = { england: 'England', wales: 'Wales', scotland: 'Scotland', ni: 'Northern Ireland' } as const;

/** What is missing from a page that nobody has answered yet is asked for by itself. */
const peopleKnown = ({ organisation }: Party) => organisation.unanswered?.includes('people') !== true;
const silent = (contact: Contact) => contact.name !== '' && !contact.email && !contact.phone;

function unreachable(ground: Ground, side: Side) {
  const party = on(ground, side);
  const { igLead, safeguarding, objections, incidents } = party.organisation.contacts;
  const jobs = { 'IG lead': igLead, 'safeguarding lead': safeguarding, 'contact for objections': objections, 'contact for mistakes': incidents };
  const none = Object.entries(jobs).flatMap(([job, contact]) => (silent(contact) ? [job] : []));
  return peopleKnown(party) && none.length > 0 && { says: { jobs: inList(none) } };
}

/** Section 4 rings the partner where the telephone is a way, or stands in for one that is down. */
function ringsPartner({ outward: { methods }, model: { terms } }: Ground): boolean {
  const waits = terms?.backup === 'another' || terms?.backup === 'wait';
  return methods.includes('phone') || (methods.length > 0 && !waits);
}

function noIcoNumber(ground: Ground, side: Side) {
  const { icoRegistration } = on(ground, side).organisation;
  return icoRegistration !== undefined && readIcoRegistration(icoRegistration) === undefined && { says: { typed: icoRegistration } };
}

function lapsed(ground: Ground, side: Side) {
  const { dspt } = on(ground, side);
  const claimed = dspt !== undefined && ['met', 'exceeded', 'approaching'].includes(dspt.level) && ground.model.nation === 'england';
  return claimed && !isCurrentDspt(dspt, ground.today) && dspt.level !== 'approaching' && { says: {} };
}

const ofEachSide: readonly ContradictionKind[] = [
  ...onBothSides((side, whose) => ({
    id: `${side}-safeguarding-lead-missing`,
    level: 'error',
    stops: stopsFor(side),
    sentence: `The text says that staff involve ${whose} safeguarding lead, and ${side === 'sharing' ? 'your organisation' : '{partner}'} names none`,
    why: 'When somebody may be at risk, there is no time to find out whom to call.',
    sources: ['s4-safeguarding'],
    change: { at: 'profile', side, page: 'people' },
    when: (ground) => peopleKnown(on(ground, side)) && on(ground, side).organisation.contacts.safeguarding.name.trim() === '' && { says: {} },
  })),
  ...onBothSides((side) => ({
    id: `${side}-contact-unreachable`,
    level: 'error',
    stops: stopsFor(side),
    sentence: `${who(side)} names a {jobs} without a telephone number or an email address`,
    why: 'The contact sheet must tell people how to object, and the other side whom to call.',
    sources: ['s0-objections', 's0-assurance'],
    change: { at: 'profile', side, page: 'people' },
    when: (ground) => unreachable(ground, side),
  })),
  ...onBothSides((side) => ({
    id: `${side}-ico-no-number`,
    level: 'error',
    stops: 'final-version',
    sentence: `Section 1 would print the regulator’s registration of ${side === 'sharing' ? 'your organisation' : '{partner}'} as ‘{typed}’, which is no such number`,
    why: 'Anybody can look up a registration by its number, which starts with Z. Enter it, or say why there is none.',
    sources: [],
    change: { at: 'profile', side, page: 'numbers' },
    when: (ground) => noIcoNumber(ground, side),
  })),
  ...onBothSides((side) => ({
    id: `${side}-address-without-postcode`,
    level: 'warning',
    sentence: `The address of ${side === 'sharing' ? 'your organisation' : '{partner}'} has no full postcode: ‘{address}’`,
    why: 'Section 1 says who signs. A full address tells it from another of the same name.',
    sources: [],
    change: { at: 'profile', side, page: 'numbers' },
    when: (ground) => {
      const { address } = on(ground, side).organisation;
      return address !== '' && !hasPostcode(address) && { says: { address: address.replace(/\s*\n\s*/gu, ', ') } };
    },
  })),
  {
    id: 'no-number-for-referrals',
    level: 'error',
    stops: 'final-version',
    sentence: 'The text says that you ring {partner} about referrals, and {partner} gives no telephone number for it',
    why: 'Section 4 has staff ring the number on the contact sheet. Without one they would look for a number elsewhere.',
    sources: ['s4-transfer'],
    change: { at: 'profile', side: 'receiving', page: 'people' },
    when: (ground) => ringsPartner(ground) && peopleKnown(ground.receiving) && referralsNumber(ground.receiving.organisation) === undefined && { says: {} },
  },
  ...onBothSides((side) => ({
    id: `${side}-caldicott-missing`,
    level: 'error',
    stops: 'final-version',
    sentence: `${who(side)} gives adult social care that public money pays for, and names neither a Caldicott Guardian nor what it does instead`,
    why: 'Guidance asks such a body for one or the other.',
    sources: ['s4-support', 'ndg-caldicott-guardians'],
    change: { at: 'profile', side, page: 'people' },
    when: ({ model, result, file }) => caldicottMissing({ model, result, file }).some((party) => party.side === side) && { says: {} },
  })),

  ...onBothSides((side) => ({
    id: `${side}-dspt-lapsed`,
    level: 'warning',
    sentence: `${who(side)} shows a DSPT result that no longer counts`,
    why: 'A result counts until the edition after it closes. An older one shows nothing of today.',
    sources: ['dspt-category-3', 's0-dspt'],
    change: side === 'sharing' ? { at: 'profile', side, page: 'dspt' } : { at: 'checklist', question: 'dspt' },
    when: (ground) => lapsed(ground, side),
  })),
];

export const partyKinds: readonly ContradictionKind[] = [
  ...ofEachSide,
  {
    id: 'same-organisation-twice',
    level: 'error',
    stops: 'sending',
    sentence: 'Both sides of this agreement are the same organisation by its {number}',
    why: 'An agreement is between two organisations that each decide for themselves.',
    sources: ['ico-data-sharing'],
    change: { at: 'draft', question: 'partner' },
    when: ({ sharing, receiving }) => {
      const [us, them] = [sharing.organisation, receiving.organisation];
      const ods = (code: string | undefined) => code && (readOdsCode(code) ?? code);
      const number =
        (us.id === them.id && 'name') ||
        (alike(us.charityNumber, them.charityNumber) && 'charity number') ||
        (alike(us.companyNumber, them.companyNumber) && 'company number') ||
        (alike(ods(us.odsCode), ods(them.odsCode)) && 'organisation code');
      return number && { says: { number } };
    },
  },
  {
    id: 'one-person-signs-for-both',
    level: 'error',
    stops: 'final-version',
    sentence: '{name} is to sign for both sides',
    why: 'An agreement that one person makes with themselves binds nobody.',
    sources: [],
    change: { at: 'draft', question: 'our-people' },
    when: ({ sharing, receiving }) =>
      sharing.signatory !== undefined && sharing.signatory.personId === receiving.signatory?.personId && { says: { name: sharing.signatory.name } },
  },
  {
    id: 'signatories-of-one-name',
    level: 'warning',
    sentence: 'Both sides name {name} to sign',
    why: 'If it is one person, somebody else must sign for one side.',
    sources: [],
    change: { at: 'draft', question: 'our-people' },
    when: ({ sharing: { signatory: ours }, receiving: { signatory: theirs } }) =>
      ours !== undefined && ours.personId !== theirs?.personId && alike(ours.name, theirs?.name) && { says: { name: ours.name } },
  },
  {
    id: 'place-that-may-be-secret',
    level: 'warning',
    sentence: 'The service could put people in danger by its name alone, and section 1 prints where {partner} is: {address}',
    why: 'A refuge keeps its place secret. The address of an office, or for post alone, serves an agreement as well.',
    sources: [],
    change: { at: 'profile', side: 'receiving', page: 'numbers' },
    when: ({ model, receiving: { organisation } }) =>
      model.service.highHarm === true && organisation.address.trim() !== '' && { says: { address: inOneLine(organisation.address) } },
  },
  {
    id: 'partner-follows-instructions',
    level: 'error',
    stops: 'sending',
    sentence: 'You said that {partner} only follows your instructions, which needs a contract and not this agreement',
    why: 'A sharing agreement is between organisations that each decide. Whoever works on instructions has a processing contract.',
    sources: ['uk-gdpr-28'],
    change: { at: 'draft', question: 'who-decides' },
    when: ({ receiving, sharing }) => (receiving.role === 'processor' || sharing.role === 'processor') && { says: {} },
  },
  {
    id: 'joint-without-contact-point',
    level: 'error',
    stops: 'sending',
    sentence: 'You chose ‘{both}’, and nobody has said {missing}',
    why: 'The law asks joint controllers to agree who does what, and to tell people.',
    sources: ['uk-gdpr-26'],
    change: { at: 'draft', question: 'who-decides' },
    when: ({ answers, chosen }) => {
      const { role, together, contactPoint } = answers['who-decides']?.value ?? {};
      const missing = !together ? 'what you decide together' : !contactPoint ? 'whom people contact' : undefined;
      return role === 'both' && missing !== undefined && { says: { both: chosen('who-decides', 'both'), missing } };
    },
  },
  {
    id: 'two-nations',
    level: 'warning',
    sentence: 'Your organisation is in {ours} and {partner} is in {theirs}; the rules of {ours} were applied',
    why: 'The nations differ in who has a duty to share and in how safety is shown. Ask your data protection officer to confirm.',
    sources: ['hsca-2012-s251b', 'waspi', 'scottish-toolkit'],
    change: { at: 'draft', question: 'partner' },
    when: ({ sharing, receiving }) => {
      const [ours, theirs] = [sharing.organisation.nation, receiving.organisation.nation];
      return ours !== theirs && { says: { ours: nations[ours], theirs: nations[theirs] } };
    },
  },
  {
    id: 'not-registered-with-grave-details',
    level: 'warning',
    sentence: '{partner} says that it need not register with the regulator (‘{reason}’), and it would hold ‘{details}’',
    why: 'The exemption for bodies not run for profit is narrow. It covers details of members and of people in regular contact, and only what that needs. Whoever gets referrals with details like these can seldom rely on it. Ask {partner} to look at it again, and your data protection officer to confirm.',
    sources: ['charges-regulations-2018'],
    change: { at: 'profile', side: 'receiving', page: 'numbers' },
    when: ({ receiving: { organisation }, outward, back, result, model }) => {
      const grave = [...outward.items, ...(back?.items ?? [])].filter(isSensitive).map(({ printLabel }) => printLabel);
      // Who is referred can show it without a word about health.
      const shown = result.flows.some(({ result: { art9 } }) => (art9.receiving ?? 'none') !== 'none') ? ['details that show health'] : [];
      const found = grave.length > 0 ? grave : couldEndangerSomebody(model, outward.items) ? ['details that could endanger somebody'] : shown;
      const reason = organisation.icoRegistration === undefined ? organisation.icoExemptBecause : undefined;
      return reason !== undefined && found.length > 0 && { says: { reason, details: inList(found.slice(0, 3)) } };
    },
  },
  {
    id: 'paid-for-here-alone',
    level: 'warning',
    sentence: 'You said that {partner} is paid for this service ‘{payer}’, and its own profile says that no public body pays it for such care',
    why: 'Who pays decides about the duty to share, the NHS number and the legal reason of {partner}.',
    sources: ['hsca-2012-s251c'],
    change: { at: 'draft', question: 'who-pays' },
    when: ({ receiving: { commissioned, organisation }, chosen }) => {
      if (organisation.commissioned === undefined || organisation.publicAuthority) return undefined;
      const health = commissioned.includes('health') && !organisation.commissioned.includes('health');
      const social = commissioned.includes('adult_social_care') && !organisation.commissioned.includes('social');
      return (health || social) && { says: { payer: chosen('who-pays', health ? 'health' : 'social') } };
    },
  },
  {
    id: 'paid-for-in-profile-alone',
    level: 'note',
    sentence: 'You said that nobody else pays for this service, and the profile of {partner} says that a public body pays it to give care',
    why: 'It may be paid for another service. If it is this one, the duty to share applies to {partner} too.',
    sources: ['hsca-2012-s251c'],
    change: { at: 'draft', question: 'who-pays' },
    when: ({ receiving: { commissioned, organisation }, answered, model }) =>
      model.service.kind !== 'wider_support' &&
      answered('who-pays') &&
      commissioned.includes('none') &&
      (organisation.commissioned ?? []).length > 0 && { says: {} },
  },
  {
    id: 'care-without-reason',
    level: 'error',
    stops: 'sending',
    sentence: '‘{service}’ is wider than care, you count it as care, and give no reason',
    why: 'Nobody is asked where a service counts as care. Somebody must be able to say why it does.',
    sources: ['s0-common-law'],
    change: { at: 'draft', question: 'people-call-it-care' },
    when: ({ model: { service }, catalogue }) => {
      const type = catalogue.services.find(({ id }) => id === service.typeId);
      return (
        type?.class === 'wider_support' &&
        !type.confirm &&
        service.kind !== 'wider_support' &&
        !service.classReason?.trim() && { says: { service: service.label } }
      );
    },
  },
];
