import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const pages = ['page.tsx', 'help/page.tsx', 'accessibility/page.tsx', 'privacy/page.tsx', 'cookies/page.tsx', 'how-signing-works/page.tsx', 'not-found.tsx'];
const read = (page: string) => readFileSync(new URL(page, import.meta.url), 'utf8');

/** Words of the house style that no screen uses. */
const banned = /\b(please|sorry|oops|invalid|successfully|sign in|e\.g|i\.e|etc|data subjects?|clauses?|VCS|terminat\w+|click|submit)\b/i;

/** What people read: text between tags and in the rows of tables. */
function sentences(source: string): readonly string[] {
  const body = source.replace(/^import .*$/gm, '').replace(/^\/\/.*$/gm, '');
  const texts = [...body.matchAll(/>([^<>{}]+)</g), ...body.matchAll(/'([A-Z][^']{12,})'/g)].map(([, text]) => text?.replace(/\s+/g, ' ').trim() ?? '');
  return texts.flatMap((text) => text.split(/(?<=[.?:])\s/)).filter((text) => /[a-z]{2}/.test(text));
}

describe.each(pages)('%s', (page) => {
  const said = sentences(read(page));

  it('has something to say, in our words', () => {
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((sentence) => banned.test(sentence))).toEqual([]);
  });

  it('uses curly quotes and no ampersand', () => {
    expect(said.filter((sentence) => /[a-z]'[a-z]|"|&/.test(sentence))).toEqual([]);
  });

  it('keeps its sentences short enough to read once', () => {
    expect(said.filter((sentence) => sentence.split(' ').length > 34)).toEqual([]);
  });

  it('has one h1', () => {
    expect((read(page).match(/<h1|<FailurePage/g) ?? []).length).toBe(1);
  });
});

it('names every cookie that the service sets', () => {
  const source = read('cookies/page.tsx');
  const set =
    readFileSync(new URL('../lib/server/cookies.ts', import.meta.url), 'utf8') + readFileSync(new URL('../lib/server/config.ts', import.meta.url), 'utf8');
  const names = [...new Set([...set.matchAll(/'(__Host-[a-z]+)'/g)].map(([, name]) => name))];
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(source).toContain(`'${name}'`);
});
