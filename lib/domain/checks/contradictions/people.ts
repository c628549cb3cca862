// Whose details are shared, against what is said about them elsewhere.
import type { ContradictionKind, Ground } from './contradiction';
import { mention, oneOf, saidIn } from './mention';

const steps = (ground: Ground): string | undefined => ground.texts.find(({ part }) => part === 'capacity')?.text;
const whoDecides = oneOf(
  'attorney',
  'lpa',
  'deputy',
  'best interests?',
  'what is best for (?:them|the person)',
  'mental capacity act',
  'senior (?:person|professional|member)',
);
const moneyAttorney = oneOf('propert(?:y|ies)(?: and (?:financial )?affairs)?', 'financial affairs', 'finance(?:s|ial)?', 'money');
const attorney = oneOf('attorney', 'lpa', 'power of attorney', 'deputy');
const healthAttorney = oneOf('health and (?:welfare|care)', 'welfare');
const family = oneOf(
  '(?:next of kin|famil(?:y|ies)|relatives?|husband|wife|spouse|partner|daughter|son|carer)(?: members?)? (?:can |may |will )?(?:decides?|consents?|agrees?|signs?|says? yes)',
  'ask (?:the |their )?(?:next of kin|family|relatives)',
);
const young = oneOf('children', 'child', 'young people', 'young person', 'teenagers?', 'pupils', 'under[- ]?1[68]s?');
const ids = ({ outward }: Ground) => outward.items.map(({ itemId }) => itemId);
const aboutOthers: readonly string[] = [
  'carer-details',
  'carer-health',
  'cared-for',
  'next-of-kin',
  'emergency-contact',
  'caring-role',
  'household',
  'food-parcel',
  'advocate',
];

/** Section 35 is the advocate’s of people who lack capacity, and hardly any power of the Act is used for a child under 16 (section 2(5)). */
const capacityLaw = /\bMental Capacity Act\b|\bMCA\b|\bIMCA\b/iu;
const onCapacity = ({ model: { service }, answered }: Ground): string | undefined =>
  answered('people') && service.statute !== undefined && capacityLaw.test(service.statute) ? service.statute : undefined;

export const peopleKinds: readonly ContradictionKind[] = [
  {
    id: 'capacity-law-without-such-people',
    level: 'error',
    stops: 'sending',
    saysToo: 'LAW_FOR_UNABLE',
    sentence: 'You name ‘{law}’, a law for people who lack capacity, and ‘{who}’ are not among whose details you share',
    why: 'That law gives an advocate to people who cannot decide, and a right to their records alone. Ask your data protection officer to confirm.',
    sources: ['mca-2005-s35', 'mca-2005'],
    change: { at: 'draft', question: 'people' },
    when: (ground) => {
      const law = onCapacity(ground);
      return law !== undefined && !ground.model.people.mayLackCapacity && { says: { law, who: ground.chosen('people', 'may-lack-capacity') } };
    },
  },
  {
    id: 'capacity-law-with-children',
    level: 'error',
    stops: 'sending',
    sentence: 'You name ‘{law}’, and you share details of ‘{who}’, for whom that law gives no such power',
    why: 'Its powers are for people of 16 and over. Make another agreement for younger children. Ask your data protection officer to confirm.',
    sources: ['mca-2005-s35', 'mca-2005'],
    change: { at: 'draft', question: 'people' },
    when: (ground) => {
      const law = onCapacity(ground);
      return law !== undefined && ground.model.people.children && { says: { law, who: ground.chosen('people', 'children') } };
    },
  },
  {
    id: 'capacity-without-steps',
    level: 'error',
    stops: 'sending',
    sentence: 'You share details of ‘{who}’, and nobody has said what staff do when someone cannot decide',
    why: 'A person who lacks capacity cannot say yes. Somebody must know who is asked instead.',
    sources: ['s4-capacity', 'mca-2005'],
    change: { at: 'draft', question: 'capacity' },
    when: ({ model, answers, chosen }) => {
      const { steps: choice, stepsText } = answers.capacity?.value ?? {};
      const said = choice === 'use' || (choice === 'change' && Boolean(stepsText));
      return model.people.mayLackCapacity && !said && { says: { who: chosen('people', 'may-lack-capacity') } };
    },
  },
  {
    id: 'capacity-steps-name-nobody',
    level: 'warning',
    sentence: 'Your own steps for someone who cannot decide do not say who decides for them',
    why: 'The law knows a health and welfare attorney, a welfare deputy, and else a decision in the person’s best interests.',
    sources: ['s4-capacity', 'mca-2005'],
    change: { at: 'draft', question: 'capacity' },
    when: (ground) => {
      const own = steps(ground);
      return own !== undefined && mention(own, whoDecides) === undefined && { says: {} };
    },
  },
  {
    id: 'capacity-money-attorney',
    level: 'warning',
    sentence: 'Your steps for someone who cannot decide name an attorney for ‘{word}’',
    why: 'An attorney for property and money has no say about sharing for care or support. A health and welfare attorney has.',
    sources: ['mca-2005', 's4-capacity'],
    change: { at: 'draft', question: 'capacity' },
    when: (ground) => {
      const own = steps(ground) ?? '';
      const word = mention(own, moneyAttorney);
      const asked = mention(own, attorney) !== undefined;
      return word !== undefined && asked && mention(own, healthAttorney) === undefined && { says: { word } };
    },
  },
  {
    id: 'capacity-family-decides',
    level: 'warning',
    sentence: 'Your steps for someone who cannot decide say ‘{word}’',
    why: 'Being family gives nobody the right to decide. Staff listen to them, and the decision is made in the person’s best interests.',
    sources: ['s4-capacity', 'mca-2005'],
    change: { at: 'draft', question: 'capacity' },
    when: (ground) => {
      const word = mention(steps(ground) ?? '', family);
      return word !== undefined && { says: { word } };
    },
  },
  {
    id: 'childrens-social-care',
    level: 'error',
    stops: 'sending',
    sentence: 'You said that this is children’s social care work, which this kind of agreement does not cover',
    why: 'The Department for Education sets those rules.',
    sources: ['s4-scope', 'working-together'],
    change: { at: 'draft', question: 'children' },
    when: ({ model }) => model.people.childrensSocialCare === 'yes' && { says: {} },
  },
  {
    id: 'children-told-nothing-for-them',
    level: 'warning',
    sentence: 'You share details of ‘{who}’, and people are told only ‘{how}’',
    why: 'Children need to be told in a way that they can follow: by staff, or in a leaflet made for them.',
    sources: ['uk-gdpr-13', 's0-transparency'],
    change: { at: 'draft', question: 'telling-people' },
    when: ({ model: { people, telling }, chosen }) => {
      const web = telling.length > 0 && !telling.includes('staff') && !telling.includes('leaflet');
      const who = people.children ? 'children' : people.young ? 'young' : undefined;
      const how = telling.map((way) => chosen('telling-people', way)).join('’ and ‘');
      return web && who !== undefined && { says: { who: chosen('people', who), how } };
    },
  },
  {
    id: 'purpose-names-children',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, and neither children nor young people are among whose details you share',
    why: 'Children have rules of their own. Either they are among the people of this agreement, or the words should leave them out.',
    sources: ['s4-scope'],
    change: { at: 'draft', question: 'people' },
    when: (ground) => {
      const { people } = ground.model;
      if (!ground.answered('people') || people.children || people.young) return undefined;
      const said = saidIn(ground, young, { parts: ['purpose'] });
      return said && { says: said.says };
    },
  },
  {
    id: 'capacity-detail-without-such-people',
    level: 'warning',
    sentence: 'You share ‘{details}’, and ‘{who}’ are not among whose details you share',
    why: 'A detail about capacity is needed only where somebody may lack it.',
    sources: ['s0-minimum', 's4-capacity'],
    change: { at: 'draft', question: 'people' },
    when: (ground) => {
      const { model, catalogue, answered, details, chosen } = ground;
      if (!answered('people') || model.people.mayLackCapacity) return undefined;
      const odd = catalogue.items.filter(({ id, onlyWhen }) => onlyWhen === 'may-lack-capacity' && ids(ground).includes(id)).map(({ id }) => id);
      return odd.length > 0 && { says: { details: details(odd), who: chosen('people', 'may-lack-capacity') } };
    },
  },
  {
    id: 'carers-without-their-details',
    level: 'warning',
    sentence: 'You said that you share details of ‘{who}’, and none of the details is about them',
    why: 'The agreement would name them as people whose details are shared, though nothing that is sent is about them.',
    sources: ['s0-minimum'],
    change: { at: 'draft', question: 'people' },
    when: (ground) =>
      ground.model.people.carers &&
      ground.outward.items.length > 0 &&
      ground.model.service.typeId !== 'carers-support' &&
      !ids(ground).some((id) => aboutOthers.includes(id) || id === 'other') && { says: { who: ground.chosen('people', 'carers') } },
  },
  {
    id: 'health-of-others-not-said',
    level: 'warning',
    sentence: 'You share ‘{details}’, and ‘{who}’ are not among whose details you share',
    why: 'Another person’s health is theirs. They are asked and told too, or the detail is left out.',
    sources: ['s4-explicit', 's0-common-law'],
    change: { at: 'draft', question: 'people' },
    when: (ground) => {
      const theirs = ids(ground).filter((id) => id === 'carer-health' || id === 'cared-for');
      const unsaid = ground.answered('people') && !ground.model.people.carers && theirs.length > 0;
      return unsaid && { says: { details: ground.details(theirs), who: ground.chosen('people', 'carers') } };
    },
  },
  {
    id: 'contacts-of-others-not-said',
    level: 'note',
    sentence: 'You share ‘{details}’, and ‘{who}’ are not among whose details you share',
    why: 'The name and number of a carer are the carer’s details. Say that carers are among the people of this agreement, and who says yes.',
    sources: ['s4-explicit', 'uk-gdpr-14'],
    change: { at: 'draft', question: 'people' },
    when: (ground) => {
      const theirs = ids(ground).filter((id) => id === 'carer-details');
      const unsaid = ground.answered('people') && !ground.model.people.carers && theirs.length > 0;
      return unsaid && { says: { details: ground.details(theirs), who: ground.chosen('people', 'carers') } };
    },
  },
];
