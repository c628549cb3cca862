import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue as content } from '@/content/catalogue';
import { citations } from '@/content/citations';
import { legalRules } from '@/lib/domain/legal-basis/legal-rules';
import { goldenCatalogue, goldenFile } from './testing/golden-file';
import { goldenKinds } from './testing/golden-sources';
import * as otherFiles from './testing/other-files';
import { printedText, saidIn } from './testing/printed';

const golden = readFileSync(new URL('./testing/golden.txt', import.meta.url), 'utf8');
const catalogue = goldenCatalogue(content);
const lines = (text: string) =>
  text
    .replace(/([.:]) (?=\S)/gu, '$1\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const files = { goldenFile, ...otherFiles };

describe('the golden agreement', () => {
  it('prints word for word', () => {
    expect(lines(printedText(goldenFile, catalogue))).toEqual(lines(golden));
  });

  it('knows of every sentence whether it is law, an answer or a confirmed suggestion', () => {
    const said = saidIn(goldenFile, catalogue);
    const kinds = Object.fromEntries(
      Object.keys(goldenKinds).map((id) => [
        id,
        said
          .filter(({ section }) => section === id)
          .map(({ kind }) => kind.charAt(0).toUpperCase())
          .join(''),
      ]),
    );
    expect(kinds).toEqual(goldenKinds);
    const count = (kind: string) => said.filter((one) => one.kind === kind).length;
    expect([said.length, count('law'), count('answer'), count('confirmed')]).toEqual([85, 25, 34, 26]);
  });
});

describe('the source of a sentence', () => {
  const known = {
    law: new Set<string>([...citations.map(({ id }) => id), ...legalRules.map(({ id }) => id), 'heading']),
    answer: new Set([
      ...content.questions.map(({ id }) => id),
      'profile/sharing',
      'profile/receiving',
      'ig-review',
      'assurance-review',
      'evidence',
      'decision',
      'plan',
      'replaces',
    ]),
  };

  it('of law is a citation or a rule, of an answer a question or a record', () => {
    for (const { text, kind, from } of Object.values(content.wording.sentences)) {
      if (kind === 'confirmed') expect(from, text).toMatch(/^(standard-terms|check|profile)\/[a-z-]+$|^details$/);
      else expect(known[kind].has(kind === 'answer' ? from.replace(/^(standard-terms)\/.*$/u, '$1') : from), `${from}: ${text}`).toBe(true);
    }
  });
});

describe('every agreement', () => {
  it.each(Object.entries(files))('%s leaves no brace and no doubled stop', (_, file) => {
    expect(printedText(file)).not.toMatch(/[{}]|undefined|\.\.|,,|;;| ,| \.| {2}/);
  });

  it.each(Object.entries(files))('%s prints a safeguarding section that names no Article', (_, file) => {
    const said = saidIn(file).filter(({ section }) => section === 'safeguarding');
    expect(said).toHaveLength(3);
    expect(said.map(({ text }) => text).join(' ')).not.toMatch(/Article|6\(1\)|9\(2\)|paragraph/);
  });

  it.each(Object.entries(files))('%s starts every sentence with a capital or a figure', (_, file) => {
    for (const { text } of saidIn(file)) expect(text).toMatch(/^[\p{Lu}\d“]/u);
  });
});
