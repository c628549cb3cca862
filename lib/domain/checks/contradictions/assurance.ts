// What the IG lead recorded and what the partner said in its checklist, against the rest of what is on file.
import { answeredList, answeredText } from '../../agreement/answered';
import { couldEndangerSomebody, highHarmPhrases } from '../../agreement/high-harm';
import type { ContradictionKind, Ground } from './contradiction';
import { mention, oneOf, saidIn } from './mention';
import { spoken } from './spoken';

const newThings = oneOf(
  'artificial intelligence',
  'ai',
  'chat ?bots?',
  'language models?',
  'machine learning',
  'algorithms?',
  'transcription tool',
  'facial recognition',
  'wearables?',
);
const highHarm = oneOf(...highHarmPhrases);
const places = ({ texts, receiving, model }: Ground) => [
  ...texts,
  { words: spoken(model.received?.place ?? ''), called: `Where ${receiving.organisation.name} keeps details` },
];

const domainOf = (address: string | undefined): string | undefined =>
  address?.toLowerCase().match(/^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/u)?.[1];

/** Trained less often than they said: by their own count, or by the month of the last time. */
function seldomTrained({ file, today }: Ground): string | undefined {
  const value = file.checklist?.answers.training?.value;
  if (value?.answer !== 'in-place') return undefined;
  const often = { less: 'Less often', never: 'Only when they start' }[String(value.often)];
  if (often !== undefined) return `after that: ${often}`;
  const [year = 0, month = 0] = String(value.lastTraining ?? '')
    .split('-')
    .map(Number);
  const [nowYear = 0, nowMonth = 0] = today.split('-').map(Number);
  const months = (nowYear - year) * 12 + nowMonth - month;
  return year > 0 && months > 13 ? `last time: ${months} months ago` : undefined;
}

export const assuranceKinds: readonly ContradictionKind[] = [
  {
    id: 'new-technology-not-screened',
    level: 'warning',
    sentence: 'Under ‘{where}’ somebody writes of ‘{word}’, and the risk check says nothing of new technology',
    why: 'New technology with people who are vulnerable, or with health details, needs an impact assessment.',
    sources: ['ico-high-risk', 'uk-gdpr-35'],
    change: { at: 'ig-review' },
    when: (ground) => {
      const { igReview } = ground.file;
      if (!igReview || igReview.dpia.signs.includes('innovativeTech')) return undefined;
      for (const { words, called } of places(ground)) {
        const word = mention(words, newThings);
        if (word !== undefined) return { says: { word, where: called } };
      }
      return undefined;
    },
  },
  {
    id: 'danger-not-screened',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, and the risk check does not say that a leak could put someone in danger',
    why: 'For somebody who hides from an abuser, an address in the wrong hands is a danger to life. Then an impact assessment is a duty.',
    sources: ['ico-high-risk', 'uk-gdpr-35'],
    change: { at: 'ig-review' },
    when: ({ file: { igReview }, model, outward, texts }) =>
      igReview !== undefined &&
      !igReview.dpia.signs.includes('riskOfPhysicalHarmIfBreached') &&
      !couldEndangerSomebody(model, outward.items) &&
      saidIn({ texts: texts.map((text) => ({ ...text, change: { at: 'ig-review' } })) }, highHarm, { parts: ['purpose'] }),
  },
  {
    id: 'training-yes-but-seldom',
    level: 'warning',
    sentence: '{partner} says that its people are trained at least every year, and says {often}',
    why: 'The text prints what was answered. Ask which of the two is right.',
    sources: ['s0-assurance', 'dspt-category-3'],
    change: { at: 'checklist', question: 'training' },
    when: (ground) => {
      const often = seldomTrained(ground);
      return often !== undefined && { says: { often } };
    },
  },
  {
    id: 'notice-of-the-other-side',
    level: 'warning',
    sentence: '{partner} gives your website as the place of its privacy notice ({domain})',
    why: 'Each side tells people itself how it uses their details.',
    sources: ['uk-gdpr-14', 's0-assurance'],
    change: { at: 'checklist', question: 'privacy' },
    when: ({ file: { checklist }, sharing, receiving }) => {
      const theirs = domainOf(checklist && answeredText(checklist.answers, 'privacy', 'noticeUrl'));
      const ours = [sharing.organisation.noticeUrl, sharing.organisation.contacts.igLead.email?.split('@').at(-1)].map(domainOf);
      const own = domainOf(receiving.organisation.contacts.igLead.email?.split('@').at(-1));
      return theirs !== undefined && theirs !== own && ours.includes(theirs) && { says: { domain: theirs } };
    },
  },
  {
    id: 'notice-without-https',
    level: 'note',
    sentence: 'The privacy notice of {partner} is at an address that begins with http://',
    why: 'Browsers warn people of such pages. An address that begins with https:// reads the same, without the warning.',
    sources: [],
    change: { at: 'checklist', question: 'privacy' },
    when: ({ file: { checklist } }) =>
      checklist !== undefined && /^\s*http:\/\//iu.test(answeredText(checklist.answers, 'privacy', 'noticeUrl') ?? '') && { says: {} },
  },
  {
    id: 'published-nowhere-they-look',
    level: 'note',
    sentence: 'People are told ‘{how}’, and you published it at ‘{where}’',
    why: 'The place that you recorded should be the one that people are told of.',
    sources: ['s0-transparency'],
    change: { at: 'ig-review' },
    when: ({ file: { igReview }, answers, chosen }) => {
      const told = answeredList(answers, 'telling-people', 'tell');
      const where = igReview?.publishedWhere.trim() ?? '';
      const paper = /^(?:on )?(?:the |a |our )?(?:notice ?board|poster|leaflet|waiting room|reception)s?$/iu.test(where);
      return told.includes('notice') && paper && { says: { how: chosen('telling-people', 'notice'), where } };
    },
  },
];
