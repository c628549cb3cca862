// What the details are for, in somebody’s own words, against what every agreement of this kind promises.
import { saysNothing } from '../empty-words';
import type { ContradictionKind, Ground } from './contradiction';
import { oneOf, saidIn } from './mention';

// Only what can hardly mean anything else holds up the sending. A charity may teach marketing, or give away donations.
const raising = oneOf('fund[- ]?rais(?:e|es|ing|ers?)', 'rais(?:e|es|ing) (?:money|funds)', 'mailing lists?', 'legacy giving', 'appeals? for money');
const perhapsRaising = oneOf(
  '(?<!food |clothes |organ )donations?',
  '(?<!organ |blood )donors?',
  'marketing',
  'adverti(?:se|sing|sements?)',
  'newsletters?',
  'promot(?:e|ional|ing) our',
  'membership offers?',
  'gifts? in (?:a |their )?wills?',
  'leave (?:us|it|the charity|money|something)(?: (?:money|something))? (?:to (?:us|it|the charity)|in (?:a |their )?wills?)',
  '(?:invite|ask) (?:families|people|them|relatives|carers) to give(?! (?:feedback|us feedback|their (?:views?|opinions?|consent|yes)|consent|a yes|blood))',
);
const research = oneOf('research (?:projects?|stud(?:y|ies)|purposes?)', 'for (?:(?:our|medical|academic|scientific) )?research', 'clinical trials?');
const perhapsResearch = oneOf('(?:in|our|medical|academic|scientific) research', 'researchers?', 'academic stud(?:y|ies)');
const counting = oneOf(
  'evaluat(?:e|es|ion|ing)',
  'statistics',
  'service planning',
  'plan(?:ning)? (?:of )?services',
  'audits?',
  'reports? to (?:our )?(?:funders?|commissioners?)',
  'performance monitoring',
  'case stud(?:y|ies)',
);
// Of what a body wills, never of what a person needs: “help with anything they want” is a purpose.
const anything = oneOf(
  '(?:any ?thing|whatever|any (?:use|way|purpose)(?: that)?|however) (?:else )?(?:(?:it|we) (?:likes?|wants?|wish(?:es)?|chooses?|pleases?)|(?:it|we) (?:thinks?|finds?|considers?) (?:useful|fit|right|helpful|best))',
  '(?:as|what|whatever) (?:it|we) sees? fit',
  '(?<!(?:attends?|comes?|joins?|visits?|goe?s?) )(?:for|to) any (?:other )?(?:purpose|use)s?(?: (?:at all|whatsoever))?(?=\\s*(?:$|[.,;]))',
);
const passing = oneOf(
  'pass(?:es|ing)? (?:it|them|details|the details|information)? ?on(?: to)?',
  'share (?:it|them|the details|details) with',
  'forward(?:s|ing)? (?:it|them|the details|details)',
  'refer(?:s|ring)? (?:the person |people |them )?(?:on )?to (?:other|another|partner)',
  'onward referrals?',
  'make available to other',
);
const payment = oneOf('payments?', 'fees?', 'pays? £?\\d*', 'indemn(?:ity|ify|ifies)', 'liable', 'liability', 'penalt(?:y|ies)', 'compensat(?:e|ion)');
const wideParts = ['purpose', 'terms', 'interests', 'together'] as const;
const emptyWords = ({ texts }: Ground, side: 'sharing' | 'receiving') => {
  const found = texts.find((typed) => typed.side === side && saysNothing(typed.text));
  return found && { says: { where: found.called, word: found.text.trim() }, change: found.change };
};

/** A word that proves little, where no plain one is said already. */
const perhaps = (ground: Ground, sure: RegExp, maybe: RegExp, where: Parameters<typeof saidIn>[2]) =>
  saidIn(ground, sure, where) === undefined && saidIn(ground, maybe, where);
const mayDescribe = 'If it tells what the service is, leave it. If details would be used for it, take it out.';

export const purposeKinds: readonly ContradictionKind[] = [
  {
    id: 'details-for-fundraising',
    level: 'error',
    stops: 'sending',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, and the text says that details are never used for fundraising or marketing',
    why: 'No agreement of this kind can be used to raise money or to advertise.',
    sources: ['s4-purpose'],
    change: { at: 'draft', question: 'purpose' },
    when: (ground) => saidIn(ground, raising, { side: 'sharing', parts: wideParts }),
  },
  {
    id: 'details-perhaps-for-fundraising',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, and the text says that details are never used for fundraising or marketing',
    why: mayDescribe,
    sources: ['s4-purpose'],
    change: { at: 'draft', question: 'purpose' },
    when: (ground) => perhaps(ground, raising, perhapsRaising, { side: 'sharing', parts: wideParts }),
  },
  {
    id: 'partner-writes-of-fundraising',
    level: 'error',
    stops: 'final-version',
    sentence: 'Under ‘{where}’ {partner} writes of ‘{word}’, and the text says that details are never used for fundraising or marketing',
    why: 'No agreement of this kind can be used to raise money or to advertise.',
    sources: ['s4-purpose'],
    change: { at: 'review', question: 'only-you' },
    when: (ground) => saidIn(ground, raising, { side: 'receiving', parts: ['interests'] }),
  },
  {
    id: 'partner-perhaps-writes-of-fundraising',
    level: 'warning',
    sentence: 'Under ‘{where}’ {partner} writes of ‘{word}’, and the text says that details are never used for fundraising or marketing',
    why: mayDescribe,
    sources: ['s4-purpose'],
    change: { at: 'review', question: 'only-you' },
    when: (ground) => perhaps(ground, raising, perhapsRaising, { side: 'receiving', parts: ['interests'] }),
  },
  {
    id: 'details-for-research',
    level: 'error',
    stops: 'sending',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, and the text says that details are not used for research',
    why: 'Research has its own approvals, and its own agreement.',
    sources: ['s4-purpose', 's4-approvals'],
    change: { at: 'draft', question: 'purpose' },
    when: (ground) => saidIn(ground, research, { side: 'sharing', parts: ['purpose'] }),
  },
  {
    id: 'details-perhaps-for-research',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, and the text says that details are not used for research',
    why: mayDescribe,
    sources: ['s4-purpose', 's4-approvals'],
    change: { at: 'draft', question: 'purpose' },
    when: (ground) => perhaps(ground, research, perhapsResearch, { side: 'sharing', parts: ['purpose'] }),
  },
  {
    id: 'details-for-anything',
    level: 'error',
    stops: 'sending',
    sentence: 'Under ‘{where}’ you write ‘{word}’, and the text says that details serve one purpose alone',
    why: 'Each use is named, so that people know what they say yes to and nothing else is done.',
    sources: ['uk-gdpr-5', 's4-purpose'],
    change: { at: 'draft', question: 'purpose' },
    when: (ground) => saidIn(ground, anything, { side: 'sharing', parts: ['purpose'] }),
  },
  {
    id: 'details-for-counting',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, and the text says that details are used for nothing but helping the person',
    why: 'Totals that name nobody need no agreement. Anything else is another purpose, with its own rules.',
    sources: ['s4-purpose', 's1-other-purposes'],
    change: { at: 'draft', question: 'purpose' },
    when: (ground) => saidIn(ground, counting, { side: 'sharing', parts: ['purpose'] }),
  },
  {
    id: 'details-passed-on',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write ‘{word}’, and the text says that {partner} passes details to nobody else',
    why: 'A referral further on is a sharing of its own, with its own yes and its own agreement.',
    sources: ['s0-common-law', 's4-purpose'],
    change: { at: 'draft', question: 'purpose' },
    when: (ground) => saidIn(ground, passing, { side: 'sharing', parts: ['purpose', 'terms', 'together'] }),
  },
  {
    id: 'money-in-a-local-rule',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, and the text says that it creates no payment or indemnity',
    why: 'Terms about money belong in a contract. They fall hardest on a small charity.',
    sources: ['uk-gdpr-82'],
    change: { at: 'draft', question: 'standard-terms' },
    when: (ground) => saidIn(ground, payment, { parts: ['terms', 'together'] }),
  },
  {
    id: 'answer-says-nothing',
    level: 'error',
    stops: 'sending',
    sentence: 'Under ‘{where}’ you wrote only ‘{word}’',
    why: 'It would print as it stands. Say what holds, or take our wording.',
    sources: [],
    change: { at: 'draft', question: 'purpose' },
    when: (ground) => emptyWords(ground, 'sharing'),
  },
  {
    id: 'partner-answer-says-nothing',
    level: 'error',
    stops: 'final-version',
    sentence: 'Under ‘{where}’ {partner} wrote only ‘{word}’',
    why: 'It would print as it stands.',
    sources: [],
    change: { at: 'review', question: 'only-you' },
    when: (ground) => emptyWords(ground, 'receiving'),
  },
];
