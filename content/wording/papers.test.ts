import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conditionWords } from '@/lib/domain/legal-basis/condition-words';
import { legalRules } from '@/lib/domain/legal-basis/legal-rules';
import { countWords } from '@/lib/domain/print/papers/paper-words';
import { catalogue } from '../catalogue';
import { citations } from '../citations';
import { paperWording } from './papers';

const { sentences, labels, conditions, categories, kinds } = paperWording;
const entries = Object.entries(sentences);
const folder = new URL('../../lib/domain/print/papers/', import.meta.url);
const code = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

/** A brace stands for two words; what somebody typed is theirs, so a sentence that holds it is not measured. */
const plain = (text: string) => text.replace(/\{[A-Za-z]+\}/gu, 'the Surgery');
const split = (text: string) => text.split(/(?<=[.!?]) /u).filter(Boolean);

const syllables = (word: string) => {
  const bare = word.toLowerCase().replace(/[^a-z]/gu, '');
  const groups = bare.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '').match(/[aeiouy]{1,2}/gu);
  return Math.max(1, groups?.length ?? 1);
};
/** Flesch-Kincaid grade; add five for the age. */
function grade(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[a-z]/iu.test(word));
  return 0.39 * (words.length / split(text).length) + 11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) - 15.59;
}
const textOf = (prefix: string) =>
  entries
    .filter(([id, { list }]) => id.startsWith(prefix) && !list)
    .map(([, { text }]) => plain(text))
    .join(' ');

describe('the words of the papers', () => {
  it('name a source that exists: a citation or rule for law, a question or record for an answer', () => {
    const law = new Set<string>([...citations.map(({ id }) => id), ...legalRules.map(({ id }) => id), 'heading']);
    const answer = new Set([...catalogue.questions.map(({ id }) => id), 'profile/sharing', 'profile/receiving', 'ig-review']);
    for (const [id, { kind, from }] of entries) {
      if (kind === 'confirmed') expect(from, id).toMatch(/^(?:standard-terms|check|profile)\/[a-z-]+$/u);
      else expect((kind === 'law' ? law : answer).has(from), `${id}: ${from}`).toBe(true);
    }
  });

  it('are all used, and none is asked for that is not here', () => {
    const known = Object.keys(sentences);
    const made = [...code.matchAll(/`([a-z]+\.[a-z0-9-]*)\$\{/gu)].map(([, prefix]) => prefix ?? '');
    const unused = [...known, ...Object.keys(labels)].filter((id) => !code.includes(`'${id}'`) && !made.some((prefix) => id.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  it('are plain: no words that nobody says, no straight quotes', () => {
    for (const text of [
      ...entries.map(([, sentence]) => sentence.text),
      ...Object.values(labels),
      ...Object.values(paperWording.titles).flatMap((one) => Object.values(one)),
    ])
      expect(text).not.toMatch(/\b(?:please|valid|invalid|VCS|clause|data subject|e\.g|i\.e|etc|hereby|shall|pursuant|and\/or|sorry|required)\b|['"]/iu);
  });

  it('of the consent form have at most 15 words a sentence, and say no Article and no data', () => {
    for (const [id, { text }] of entries.filter(([name, { list }]) => name.startsWith('consent.') && !list)) {
      for (const sentence of split(plain(text))) expect(countWords(sentence), `${id}: ${sentence}`).toBeLessThanOrEqual(15);
      expect(text, id).not.toMatch(/Article|\bdata\b|I understand that/iu);
    }
    for (const id of ['consent.a', 'consent.a2', 'consent.b', 'consent.b-both']) expect(sentences[id]?.text).toMatch(/^I agree that /u);
  });

  it('read as easily as a child of 9 to 11 reads, on the papers for people', () => {
    for (const prefix of ['leaflet.', 'card.', 'signpost.', 'consent.']) expect(grade(textOf(prefix)), prefix).toBeLessThanOrEqual(6);
  });

  it('know every condition that the rules can give, every print group and every kind of sensitive detail', () => {
    expect(Object.keys(conditions).toSorted()).toEqual(
      Object.keys(conditionWords)
        .filter((one) => /^(?:\d|Sch)/u.test(one) && one !== '9(2)(d)')
        .toSorted(),
    );
    // A name with a dot is an item’s own, for what its group would hide.
    const [groups, own] = [Object.keys(categories).filter((id) => !id.includes('.')), Object.keys(categories).filter((id) => id.includes('.'))];
    // Beside them what no detail says, and the referral itself shows.
    expect(groups.toSorted()).toEqual([...catalogue.printGroups.map(({ id }) => id), 'health-cared-for', 'health-shown', 'health-shown-cared-for'].toSorted());
    const items = catalogue.items.map(({ id, printGroup }) => `${printGroup}.${id}`);
    for (const id of own) expect(items).toContain(id);
    const known = new Set([...catalogue.items.map(({ id }) => id), ...catalogue.items.flatMap(({ facts }) => facts)]);
    for (const id of Object.keys(kinds)) expect(known.has(id), id).toBe(true);
    for (const item of catalogue.items.filter(({ facts }) => facts.includes('otherSpecial')))
      expect(kinds[item.id] ?? kinds.otherSpecial, item.id).toBeDefined();
  });
});
