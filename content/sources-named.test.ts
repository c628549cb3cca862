// Everything that asks, rules or is signed names where it comes from, or says that it is our own suggestion. What is ours stands here by name.
import { describe, expect, it } from 'vitest';
import { legalRules } from '@/lib/domain/legal-basis/legal-rules';
import { personRules } from '@/lib/domain/legal-basis/person/assess-person';
import type { WordedSentence } from '@/lib/domain/print/print-wording';
import { catalogue } from './catalogue';
import { checklistItems } from './checklist';
import { citationById, citations } from './citations';
import { nationalGuidance } from './citations-guidance';
import { consentSentences } from './wording/papers-consent';
import { publicSentences } from './wording/papers-public';
import { staffSentences } from './wording/papers-staff';
import { sectionWording } from './wording/sections';

const ruleIds = new Set<string>([...legalRules, ...personRules].map(({ id }) => id));
const cited = new Set(citations.map(({ id }) => id));
const asked = new Set(catalogue.questions.map(({ id }) => id));

/** Rules of our own: no source settles them, and the card says “Our suggestion, IG lead to confirm”. */
const ownRules = ['G0', 'G4', 'G7', 'P2'];
/** Questions of our own: the page says “This question is our own suggestion”. */
const ownQuestions = ['partner', 'copied', 'service-confirm', 'details-free-text', 'dates', 'send', 'decide'];
/** What a sentence can rest on besides a rule, a source and an answer. */
const otherPlaces = /^(profile\/(sharing|receiving)|check\/(left-out|people|back)|standard-terms\/[a-z-]+|decision|assurance-review|evidence|replaces)$/;
/** Sources that are meant as a whole. */
const wholeTexts = new Set<string>([
  ...nationalGuidance,
  'working-together',
  'dfe-information-sharing',
  'waspi',
  'scottish-toolkit',
  'nhse-consent',
  'nhse-ig-templates',
  'ndg-caldicott-guardians',
  'secure-email-standard',
  'records-code',
]);

describe('every rule', () => {
  it('names a source, or is called our suggestion', () => {
    expect(legalRules.filter(({ source }) => source.length === 0).map(({ id }) => id)).toEqual(ownRules);
    expect(legalRules.filter(({ id, standing }) => ownRules.includes(id) && standing !== 'suggestion')).toEqual([]);
    expect(personRules.filter(({ source }) => source.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('names the heading, section or paragraph that is meant, save where the whole text is', () => {
    const loose = [...legalRules, ...personRules].flatMap(({ id, source }) =>
      source.filter((one) => citationById(one).part === undefined && !wholeTexts.has(one) && !one.startsWith('ico-')).map((one) => [id, one]),
    );
    expect(loose).toEqual([]);
  });

  it('says what to confirm where all that it rests on is unread', () => {
    const unread = legalRules.filter(({ source }) => source.length > 0 && source.every((one) => citationById(one).certainty === 'unverified'));
    expect(unread.filter(({ caveat, standing }) => caveat === undefined && standing !== 'suggestion').map(({ id }) => id)).toEqual([]);
  });
});

describe('every question and every point of the checklist', () => {
  it('names a source, or is called our suggestion', () => {
    expect(catalogue.questions.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual(ownQuestions);
    for (const { source } of checklistItems as readonly { readonly source?: string }[]) expect(citationById(source ?? '').id).toBe(source);
  });
});

describe('every sentence that is printed', () => {
  const all: Readonly<Record<string, WordedSentence>> = { ...sectionWording.sentences, ...publicSentences, ...consentSentences, ...staffSentences };

  it('rests on a rule or a source, on an answer, or on a suggestion that somebody confirmed', () => {
    const loose = Object.entries(all).filter(([, { kind, from }]) =>
      kind === 'law' ? !ruleIds.has(from) && !cited.has(from) && from !== 'heading' : !asked.has(from) && !otherPlaces.test(from),
    );
    expect(loose.map(([id, { from }]) => [id, from])).toEqual([]);
  });
});

describe('every source', () => {
  it('says on which day we last looked at it, and its edition where it gives one', () => {
    for (const { id, checkedOn, edition, kind } of citations) {
      expect([id, checkedOn >= '2026-11-21']).toEqual([id, true]);
      if (kind === 'law') expect([id, edition]).toEqual([id, expect.stringMatching(/\d{4}$/)]);
    }
  });
});
