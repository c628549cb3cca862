import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { sectionWording } from './sections';

const sentences = Object.entries(sectionWording.sentences);
const domain = new URL('../../lib/domain/', import.meta.url);
const sourceOf = (folder: string) =>
  readdirSync(new URL(folder, domain))
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => readFileSync(new URL(`${folder}${file}`, domain), 'utf8'))
    .join('\n');
const code = ['print/sections/', 'print/', 'assurance/'].map(sourceOf).join('\n');

/** A brace is filled with a name of two words, or a date of three. */
const words = (text: string) => text.replace(/\{[A-Za-z]+\}/gu, 'the Surgery').split(/\s+/u).length;

describe('the words of the agreement', () => {
  it.each(sentences.filter(([, { list }]) => !list))('%s has at most 25 words a sentence', (_, { text }) => {
    for (const sentence of text.split(/(?<=[.!?]) /u)) expect(words(sentence), sentence).toBeLessThanOrEqual(25);
  });

  it.each(sentences)('%s ends in a full stop, in plain words', (_, { text }) => {
    expect(text).toMatch(/[.}]$/u);
    expect(text).not.toMatch(/\b(please|valid|VCS|clause|data subject|e\.g|i\.e|etc|hereby|shall|pursuant|and\/or)\b|['"]/iu);
  });

  it('prints every sentence somewhere, and no sentence that is not here', () => {
    const asked = [
      ...code.matchAll(
        /'((?:small|parties|purpose|details|transfer|retention|contacts|legal|safety|rights|incidents|safeguarding|foi|checks|signed|schedule)\.[a-z0-9-]+)'/gu,
      ),
    ].map(([, id]) => id);
    const known = new Set(Object.keys(sectionWording.sentences));
    expect(asked.filter((id) => !known.has(id ?? ''))).toEqual([]);
    // Ids that code puts together from a prefix and a value.
    const made = [...code.matchAll(/`((?:[a-z]+\.[a-z0-9-]*))\$\{/gu)].map(([, prefix]) => prefix ?? '');
    const unused = [...known].filter((id) => !asked.includes(id) && !made.some((prefix) => id.startsWith(prefix)));
    expect(unused).toEqual(['transfer.encrypted-ordinary-egress', 'transfer.encrypted-egress']);
  });

  it('names as left out, and as contained, only details that exist', () => {
    const ids = new Set(catalogue.items.map(({ id }) => id));
    const { leftOut, contains } = sectionWording;
    for (const id of [...Object.keys(leftOut), ...Object.keys(contains), ...Object.values(contains).flat()]) expect(ids.has(id), id).toBe(true);
  });
});
