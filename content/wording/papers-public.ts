// What people who use the service read: the leaflet, the notice of each side, the card to hand out; and the partner's own card.
import type { WordedSentence } from '@/lib/domain/print/print-wording';
import { answer, confirmed, law } from './papers-kinds';
import { REGULATOR_NAME } from './regulator';

const leaflet: Readonly<Record<string, WordedSentence>> = {
  'leaflet.ask': law('C2', 'We can refer you to {partnerIntroduced}. We ask you first. We pass on only what you say yes to.'),
  'leaflet.expected': law('C1', 'We refer you to {partnerIntroduced}. We tell it what it needs to look after you.'),
  'leaflet.statute': law('C9', 'We refer you to {partnerIntroduced}. A law gives it a right to some details about you.'),
  'leaflet.statute-no': law('C9', 'You can tell us that you do not want this. We look at it before we share anything.'),
  'leaflet.why': answer('purpose', 'This is so that {purpose}.', true),
  'leaflet.no': law('s0-common-law', 'You can say no. We will respect that.'),
  'leaflet.object': law('s0-objections', 'You can tell us not to share. We stop, and we respect your choice.'),
  'leaflet.change': law('s0-objections', 'You can change your mind at any time.'),
  'leaflet.tell': law('s0-objections', 'Tell {sharingOrg} or {partner}.'),
  'leaflet.sees': answer('only-you', 'At {partner}, these people see it: {jobs}.', true),
  'leaflet.use': answer('purpose', '{Partner} uses it only to {useOfYours}.', true),
  'leaflet.kept': answer('only-you', 'It is deleted {period} after {ends} ends.'),
  'leaflet.not-taken': answer('only-you', 'If you do not take up the offer, it is deleted after {months}.'),
  'leaflet.reach-sharing': confirmed('profile/sharing', '{SharingOrg}: {reach}.'),
  'leaflet.reach-partner': confirmed('profile/receiving', '{Partner}: {reach}.'),
  'leaflet.formats': law('s0-transparency', 'Do you need this in another way? Ask us.'),
  'leaflet.easy-read': law('s0-transparency', 'This is not an easy read leaflet. Staff can go through it with you.'),
};

const notice: Readonly<Record<string, WordedSentence>> = {
  'privacy.we-give': answer('details', 'When we refer you to {partnerName}, we give it {groups}.', true),
  'privacy.we-get': answer('details', 'When {sharingName} refers you to us, it gives us {groups}.', true),
  'privacy.source': law('s0-transparency', 'So we get these details from {sharingOrg}, and not from you.'),
  'privacy.source-short': answer('details', 'We get from {sharingName}, and not from you: {groups}.', true),
  'privacy.we-hear': answer('back', 'It tells us in return: {groups}.', true),
  'privacy.we-tell': answer('back', 'We tell {sharingOrg} in return: {groups}.', true),
  'privacy.we-hear-some': answer('back', 'It also sends some details back to us.'),
  'privacy.we-tell-some': answer('back', 'We also send some details back.'),
  'privacy.they-use': answer('purpose', '{Partner} uses this only to {useOfYours}.', true),
  'privacy.why': answer('purpose', 'We do this so that {purpose}.', true),
  'privacy.use': answer('purpose', 'We use this only to {useOfYours}.', true),
  'privacy.nothing-else': law('uk-gdpr-5', 'It is not used for fundraising, marketing, research or anything else.'),
  'privacy.passing-on': confirmed('standard-terms/passing-on', 'It goes to nobody else unless the law requires it or somebody is at risk of serious harm.'),
  'privacy.asked': law('C2', 'We ask you first, and share only if you say yes.'),
  'privacy.expected': law('C1', 'People expect this where their care needs it, and you can tell us not to share.'),
  'privacy.statute': answer('law-gives-right', 'A law gives the right to these details: {statute}. You can tell us if you do not want this.', true),
  'privacy.part-3': law('L1', 'Where we enforce the law, Part 3 of the Data Protection Act 2018 applies to us.'),
  'privacy.law': law('A6.1', 'Under data protection law we rely on {reason}.', true),
  'privacy.law-sensitive': law('A6.1', 'Under data protection law we rely on {reason} and, for details about {kinds}, on {sensitiveReason}.', true),
  'privacy.law-offences': law('uk-gdpr-10', 'For details about offences we rely on {offenceReason}.', true),
  'privacy.task': law('A6.2', 'The law that gives us this task: {law}.', true),
  'privacy.no-gdpr-consent': law('A6.6', 'Your yes to sharing is a matter of confidence, and not our reason under that law.'),
  'privacy.take-back': law('uk-gdpr-7', 'You can take back your explicit consent at any time.'),
  'privacy.first-contact': law('s0-transparency', 'We tell you this when we first contact you, within one month at the latest.'),
  'privacy.keep': answer('only-you', 'We delete it {period} after {ends} ends, or after {months} if you do not take up the offer.'),
  'privacy.keep-short': answer('only-you', 'We delete it {period} after {ends} ends.'),
  'privacy.own-note': law('s0-common-law', 'We keep our own note of the referral in your {personRecord}.'),
  'privacy.their-time': answer('only-you', '{Partner} deletes it {period} after {ends} ends.'),
  'privacy.rights': law('uk-gdpr-15', 'You can ask to see, correct or delete it: reach us {reach}.'),
  'privacy.rights-bare': law('uk-gdpr-15', 'You can ask to see, correct or delete it.'),
  'privacy.object': law('uk-gdpr-21', 'You have the right to object to this at any time.'),
  'privacy.officer': confirmed('profile/sharing', 'Our data protection officer can be reached {reach}.'),
  'privacy.complain': law(
    'dpa-2018-s164a',
    `If you are unhappy, tell us; we will acknowledge your complaint within 30 days and tell you the outcome. You can also complain to ${REGULATOR_NAME}.`,
  ),
  'privacy.complain-short': law(
    'dpa-2018-s164a',
    `If you are unhappy, tell us; we will acknowledge your complaint within 30 days. You can also complain to ${REGULATOR_NAME}.`,
  ),
  'privacy.published': answer('ig-review', 'Published: {where}, {date}.', true),
  'privacy.will-publish': answer('ig-review', 'To publish by {date}: {where}.', true),
  'privacy.where': answer('privacy', 'Where it is published: {where}.', true),
  'privacy.not-published': law('s0-transparency', 'Say where and when this is published, and put the date here.'),
};

const cards: Readonly<Record<string, WordedSentence>> = {
  'card.use': answer('purpose', 'Use it only to {use}.', true),
  'card.never': law('uk-gdpr-5', 'Never use it to raise money.'),
  'card.passing-on': confirmed('standard-terms/passing-on', 'Pass it to nobody else, unless the law requires it or to keep somebody from serious harm.'),
  'card.kept': answer('only-you', 'It is kept in {place}.', true),
  'card.log-off': law('s0-assurance', 'Log off when you leave. Put nothing on a phone, laptop or memory stick that is not encrypted.'),
  'card.stop': law('s0-objections', 'Stop. Tell {lead}.'),
  'card.family': law('s2-family', 'Family: they have no right to know. Ask the person.'),
  'card.police': law('s2-police', 'Police: do not answer on the spot. {Lead} rings back.'),
  'card.others': law('s1-other-purposes', 'Anyone else: ask {lead}.'),
  'card.harm': law('s4-safeguarding', 'Tell the safeguarding lead now{safeguarding}.'),
  'card.wrong': confirmed('standard-terms/incidents', 'Tell us at once{incidents}.'),
  'card.wrong-else': confirmed('standard-terms/incidents', 'If nobody answers, ring {ringSharing}.'),
  'card.ask': confirmed('profile/receiving', '{Job}{leadReach}.', true),

  'signpost.offer': answer('service', '{partnerName}: {service}.', true),
  'signpost.yourself': answer('share', 'You can get in touch yourself. We send nothing about you.'),
  'signpost.reach': confirmed('profile/receiving', 'You can reach it {reach}.'),
  'signpost.address': answer('profile/receiving', '{address}.', true),
};

export const publicSentences = { ...leaflet, ...notice, ...cards };
