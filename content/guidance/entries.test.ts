import { describe, expect, it } from 'vitest';
import { readability } from '@/scripts/reading/reading-age';
import { citationById, citations } from '../citations';
import { entryAbout, guidanceEntries } from './entries';
import { guidanceSlugs } from './slugs';

const said = ({ title, summary, parts, ours, confirm, here }: (typeof guidanceEntries)[number]) => [
  title,
  summary,
  ...parts.flatMap(({ heading, says, list }) => [...(heading ? [heading] : []), ...says, ...list]),
  ...[ours, confirm].filter((one) => one !== undefined),
  ...here.map(({ text }) => text),
];

/** Words of the house style that no screen uses. */
const banned =
  /\b(please|sorry|oops|invalid|successfully|sign in|e\.g|i\.e|etc|data subjects?|clauses?|VCS|terminat\w+|click|submit|disclos\w+|retain\w*|purge|third part\w+)\b|[a-z]'[a-z]|"|&/i;

describe('the guidance', () => {
  it('has one entry at each address that was given out', () => {
    expect(guidanceEntries.map(({ slug }) => slug).toSorted()).toEqual([...guidanceSlugs].toSorted());
  });

  it('names a source for each entry, and every source exists', () => {
    for (const { slug, sources, explains } of guidanceEntries)
      for (const id of [...sources, ...explains]) expect([slug, citationById(id).id]).toEqual([slug, id]);
  });

  it('explains a source in one entry alone', () => {
    const explained = guidanceEntries.flatMap(({ explains }) => explains);
    expect(explained.filter((id, index) => explained.indexOf(id) !== index)).toEqual([]);
    expect(entryAbout('s0-common-law')).toEqual({ href: '/guidance/implied-or-explicit-consent', text: 'When you must ask first' });
  });

  it('leads to other entries, never to itself', () => {
    for (const { slug, related } of guidanceEntries) expect([slug, related.includes(slug), new Set(related).size]).toEqual([slug, false, related.length]);
  });

  it('says so where an entry rests on texts that nobody has read, or on none but our own view', () => {
    const unsure = guidanceEntries.filter(({ sources }) => sources.every((id) => citationById(id).certainty === 'unverified'));
    expect(unsure.filter(({ confirm }) => confirm === undefined).map(({ slug }) => slug)).toEqual([]);
  });

  it('is looked at again within a year of its last check', () => {
    for (const { slug, checkedOn, reviewBy } of guidanceEntries)
      expect([slug, reviewBy > checkedOn && reviewBy <= `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}`]).toEqual([slug, true]);
  });

  it('uses the words of the house', () => {
    expect(guidanceEntries.flatMap((entry) => said(entry).filter((text) => banned.test(text)))).toEqual([]);
  });

  it('can be read at eleven, in sentences of twenty words', () => {
    const hard = guidanceEntries.map((entry) => ({ slug: entry.slug, ...readability(said(entry)) })).filter(({ age, long }) => age > 11 || long.length > 0);
    expect(hard).toEqual([]);
  });

  it('explains every part of the national guidance', () => {
    const bare = citations.filter(({ id }) => /^s[0-4]-/.test(id) && entryAbout(id) === undefined).map(({ id }) => id);
    expect(bare).toEqual([]);
  });
});
