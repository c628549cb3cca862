// What the partner said about keeping details, against its service, its country and itself.
import { retentionHint, settleService } from '../../agreement/service-kind';
import { suggestedKeep } from '../../agreement/suggested-wording';
import type { AgreementModel } from '../../agreement/model';
import type { Clash, ContradictionKind, Ground } from './contradiction';
import { mention, oneOf, saidIn, says } from './mention';
import { saidPlainly } from './against-the-text';
import { keptForEver, keptUnsafely, nobodysJob, openToThePublic, placeFarAway, placeInEurope } from './plain-statements';
import { spoken } from './spoken';

type Keep = NonNullable<AgreementModel['received']>['keep'];

const inMonths = ({ number, unit }: Pick<Keep, 'number' | 'unit'>) => (unit === 'years' ? number * 12 : number);
const inWords = ({ number, unit }: Pick<Keep, 'number' | 'unit'>) => `${number} ${number === 1 ? unit.slice(0, -1) : unit}`;
const longest = 30 * 12;
/** What can ask for decades, whoever the people are. */
const needsDecades = /\b(?:laws?|acts?|regulations?|legal\w*|statut\w*|court|claims?|insur\w*|abuse|inquir\w*|safeguarding|asbestos|adopt\w*|code|archiv\w*)\b/;
const forEver = oneOf('for ?ever', 'indefinitely', 'permanent(?:ly)?', 'never delete[ds]?', 'no limit', 'always keep');
const abroad = oneOf(
  'usa',
  'united states',
  'america',
  'india',
  'philippines',
  'china',
  'australia',
  'canada',
  'overseas',
  'outside the uk',
  'europe',
  'ireland',
  'germany',
  'france',
  'netherlands',
  'worldwide',
);
const near = oneOf(
  'uk',
  'united kingdom',
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'ireland',
  'france',
  'germany',
  'netherlands',
  'belgium',
  'sweden',
  'denmark',
  'spain',
  'italy',
  'norway',
  'iceland',
  'eea',
  'eu',
  'european union',
);
const ownThings = oneOf(
  '(?:own|personal|private|home) (?:laptops?|computers?|phones?|mobiles?|devices?|tablets?|email)',
  'whatsapp',
  'gmail',
  'hotmail',
  'dropbox',
  'at home',
  'notebooks?',
);
const anybody = oneOf(
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'all staff',
  'all volunteers',
  'all our (?:staff|volunteers|people)',
  'the whole (?:team|organisation|charity)',
);

const betweenNames = /\b(?:and|or|the|republic of)\b|[^a-zÿ]/g;
const onlyNear = (country: string): boolean => spoken(country).plain.replace(near, '').replace(betweenNames, '') === '';

/** It says that details stay near, and plainly names a place that is not. */
function farFromWhatIsSaid({ model: { received }, chosen }: Ground): Clash | undefined {
  const { staysIn, place = '' } = received ?? {};
  if (staysIn !== 'uk' && staysIn !== 'uk-eea') return undefined;
  const far = placeFarAway(place) !== undefined || (staysIn === 'uk' && placeInEurope(place) !== undefined);
  return far ? { says: { near: chosen('only-you', staysIn), place } } : undefined;
}

/** The suggested time for this service; undefined while its kind is not known. */
function startOf({ answers, catalogue }: Ground) {
  const service = settleService(answers, catalogue);
  return service?.kind === undefined ? undefined : { ...suggestedKeep(service, catalogue), record: retentionHint(service) };
}
const isCare = ({ model }: Ground) => model.service.kind !== 'wider_support';
const paidByPublic = ({ receiving }: Ground) =>
  receiving.organisation.publicAuthority || receiving.commissioned.some((payer) => payer === 'health' || payer === 'adult_social_care');
const answer = { at: 'review', question: 'only-you' } as const;

/** Decades for adults of a service wider than care, for no reason that could ask for them. */
function withoutNeed(ground: Ground): boolean {
  const { people, received } = ground.model;
  const keep = received?.keep;
  if (!keep || keep.suggested || isCare(ground) || people.children || people.young || inMonths(keep) < longest) return false;
  return !needsDecades.test(spoken(keep.why ?? '').plain);
}

export const keepingKinds: readonly ContradictionKind[] = [
  {
    id: 'time-without-reason',
    level: 'error',
    stops: 'final-version',
    sentence: '{partner} keeps details for a time of its own, {time}, and gives no reason',
    why: 'Details are kept no longer than they are needed, and somebody must be able to say why.',
    sources: ['uk-gdpr-5', 'records-code'],
    change: answer,
    when: ({ model }) => {
      const keep = model.received?.keep;
      return keep !== undefined && !keep.suggested && !keep.why?.trim() && { says: { time: inWords(keep) } };
    },
  },
  {
    id: 'those-who-never-came-kept-longer',
    level: 'warning',
    sentence: '{partner} keeps a referral that is not taken up for {notTaken}, and the details of people it helped for {time}',
    why: 'Somebody who never came has less reason to be kept on record than somebody who was helped.',
    sources: ['uk-gdpr-5'],
    change: answer,
    when: ({ model: { received } }) =>
      received !== undefined &&
      inMonths(received.keep) < received.notTakenMonths && {
        says: { notTaken: inWords({ number: received.notTakenMonths, unit: 'months' }), time: inWords(received.keep) },
      },
  },
  {
    id: 'kept-longer-than-usual',
    level: 'warning',
    sentence: '{partner} keeps details for {time}; the usual time for such a record is {usual}',
    why: 'A longer time needs a reason that convinces you. {partner} wrote: ‘{reason}’.',
    sources: ['uk-gdpr-5', 'records-code'],
    change: answer,
    when: (ground) => {
      const [keep, usual] = [ground.model.received?.keep, startOf(ground)];
      const longer = keep && usual && !ground.model.people.children && !ground.model.people.young && inMonths(keep) > inMonths(usual);
      return longer === true && !keep.suggested && inMonths(keep) < longest && { says: { time: inWords(keep), usual: inWords(usual), reason: keep.why ?? '' } };
    },
  },
  {
    id: 'kept-for-ever',
    level: 'warning',
    sentence: '{partner} says of keeping details: ‘{word}’',
    why: 'Details like these are not kept for ever. The text promises that details are deleted.',
    sources: ['uk-gdpr-5', 'records-code'],
    change: answer,
    when: (ground) => {
      const { received } = ground.model;
      if (saidPlainly(ground, keptForEver, 'receiving')) return undefined;
      const texts = ground.texts.filter(({ part }) => part === 'keeping' || part === 'kept-where');
      const word = texts.map(({ words }) => says(words, forEver)).find((one) => one !== undefined);
      if (word !== undefined) return { says: { word } };
      const decades = received !== undefined && inMonths(received.keep) >= longest && !withoutNeed(ground);
      return decades && { says: { word: inWords(received.keep) } };
    },
  },
  {
    id: 'kept-for-decades-without-need',
    level: 'error',
    stops: 'final-version',
    sentence: '{partner} keeps details of adults for {time}, and the reason names nothing that asks for so long: ‘{reason}’',
    why: 'Details are kept no longer than they are needed. Name the law, the insurer or the claim that needs them, or a shorter time.',
    sources: ['uk-gdpr-5'],
    change: answer,
    when: (ground) => {
      const keep = ground.model.received?.keep;
      return keep !== undefined && withoutNeed(ground) && { says: { time: inWords(keep), reason: keep.why ?? '' } };
    },
  },
  {
    id: 'care-record-kept-too-short',
    level: 'warning',
    sentence: '{partner} gives care that a public body pays for, and keeps its record for {time}; the usual time is at least {usual}',
    why: 'The Records Management Code gives the shortest times for such records. Ask your data protection officer to confirm.',
    sources: ['records-code'],
    change: answer,
    when: (ground) => {
      const [keep, usual] = [ground.model.received?.keep, startOf(ground)];
      const shorter = keep && usual && isCare(ground) && paidByPublic(ground) && inMonths(keep) < inMonths(usual);
      return shorter === true && { says: { time: inWords(keep), usual: inWords(usual) } };
    },
  },
  {
    id: 'care-record-given-back',
    level: 'warning',
    sentence: '{partner} gives care and keeps a record of it, and says that details are ‘{end}’ when the agreement ends',
    why: 'Whoever gives care must keep its own record of that care. It can give back copies, not the record.',
    sources: ['records-code'],
    change: answer,
    when: (ground) => isCare(ground) && ground.model.received?.atEnd === 'give-back' && { says: { end: ground.chosen('only-you', 'give-back') } },
  },
  {
    id: 'given-back-and-kept-for-decades',
    level: 'error',
    stops: 'final-version',
    sentence: '{partner} says that details are ‘{end}’ when the agreement ends, and that it keeps them for {time}',
    why: 'What is given back cannot be kept for so long. One of the two answers is wrong.',
    sources: ['uk-gdpr-5'],
    change: answer,
    when: ({ model: { received }, chosen }) =>
      received?.atEnd === 'give-back' && inMonths(received.keep) >= longest && { says: { end: chosen('only-you', 'give-back'), time: inWords(received.keep) } },
  },
  {
    id: 'nobody-has-that-job',
    level: 'error',
    stops: 'final-version',
    sentence: 'Under ‘{where}’ {partner} writes ‘{word}’',
    why: 'The text promises that details are looked after and deleted. Name the job that does it.',
    sources: ['s0-assurance'],
    change: answer,
    when: ({ texts }) => saidIn({ texts: texts.filter(({ called }) => called.startsWith('Which job')) }, nobodysJob, { side: 'receiving' }),
  },
  {
    id: 'kept-in-chat-or-plain-email',
    level: 'error',
    stops: 'final-version',
    sentence: '{partner} keeps details in ‘{word}’, and the text says that they are kept safe',
    why: 'Chats and plain email can be read by others, and copies stay on phones. Name a place that only those who need the details can open.',
    sources: ['s0-assurance', 's4-transfer'],
    change: answer,
    when: ({ model: { received } }) => {
      const word = received && keptUnsafely(received.place);
      return word !== undefined && { says: { word } };
    },
  },
  {
    id: 'uk-and-place-far-away',
    level: 'error',
    stops: 'final-version',
    sentence: '{partner} says that details are ‘{near}’, and that it keeps them in ‘{place}’',
    why: 'The text would promise that details stay near, and they do not. The rules for transfers need a look first.',
    sources: ['s0-assurance'],
    change: answer,
    when: (ground) => farFromWhatIsSaid(ground),
  },
  {
    id: 'uk-but-place-abroad',
    level: 'warning',
    sentence: '{partner} says that details are ‘{uk}’, and that it keeps them in ‘{place}’',
    why: 'Details that leave the UK need a look at the rules for transfers.',
    sources: ['s0-assurance'],
    change: answer,
    when: (ground) => {
      const { received } = ground.model;
      const away = received?.staysIn === 'uk' && !farFromWhatIsSaid(ground) && mention(received.place.replace(/northern ireland/gi, ''), abroad) !== undefined;
      return away && { says: { uk: ground.chosen('only-you', 'uk'), place: received?.place ?? '' } };
    },
  },
  {
    id: 'elsewhere-but-near',
    level: 'note',
    sentence: '{partner} says ‘{elsewhere}’ and names ‘{country}’, which is in the UK or EEA',
    why: 'Another answer would fit, and needs no decision of yours.',
    sources: [],
    change: answer,
    when: ({ model: { received }, chosen }) =>
      received?.staysIn === 'elsewhere' &&
      received.country !== undefined &&
      onlyNear(received.country) && {
        says: { elsewhere: chosen('only-you', 'elsewhere'), country: received.country },
      },
  },
  {
    id: 'kept-on-own-devices',
    level: 'warning',
    sentence: '{partner} keeps details in ‘{place}’',
    why: 'What lies on somebody’s own device or account is out of {partner}’s hands when that person leaves.',
    sources: ['dspt-category-3', 's0-assurance'],
    change: answer,
    when: ({ model: { received } }) =>
      received !== undefined &&
      keptUnsafely(received.place) === undefined &&
      mention(received.place, ownThings) !== undefined && { says: { place: received.place } },
  },
  {
    id: 'everybody-sees-details',
    level: 'warning',
    sentence: 'At {partner} ‘{jobs}’ can see the details',
    why: 'Only those who need the details for their work should see them. Name their jobs.',
    sources: ['ndg-caldicott-2020', 's1-need-to-know'],
    change: answer,
    when: (ground) => {
      const { received } = ground.model;
      const { outward } = ground;
      if (saidPlainly(ground, openToThePublic, 'receiving') || saidPlainly(ground, openToThePublic, 'sharing')) return undefined;
      const jobs = [received?.jobs, outward.access?.jobs].find((one) => one !== undefined && mention(one, anybody) !== undefined);
      const change = jobs !== undefined && jobs !== received?.jobs ? ({ at: 'draft', question: 'send-how-access' } as const) : answer;
      return jobs !== undefined && { says: { jobs }, change };
    },
  },
];
