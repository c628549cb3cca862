import { describe, expect, it } from 'vitest';
import { contactSheet } from './contact-sheet';
import { csv } from './csv';
import { papersOfFile } from './papers/testing/papers-on-file';
import { textsOf } from './papers/paper-words';
import { hostileFile, hostileTexts, hostileTyped, scheduleWords } from './testing/hostile-file';
import { printed } from './testing/printed';
import { allSaid } from './testing/print-as-text';

const print = printed(hostileFile);
const sheet = contactSheet(hostileFile, '2026-11-21');
const words = [
  print.subtitle,
  ...allSaid(print).map(({ text }) => text),
  ...sheet.sides.flatMap(({ organisation, rows }) => [organisation, ...rows.flatMap(({ job, name, phone = '' }) => [job, name, phone])]),
  ...scheduleWords(print.schedule),
  ...papersOfFile(hostileFile).flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]),
].join('\n');

describe('hostile text in every field', () => {
  const inPrint = [...hostileTyped].filter(([, text]) => words.includes(` end${/end(\d+)$/u.exec(text)?.[1]}`));

  it('reaches agreement, schedule, contact sheet and papers from every field but those that print nowhere', () => {
    expect(hostileTyped.size).toBeGreaterThan(90);
    const nowhere = [...hostileTyped.keys()].filter((field) => !inPrint.some(([shown]) => shown === field));
    // Jobs in the profile, an officer, notes; a notice and a law for which another one was named; answers that the profile makes needless.
    expect(nowhere.filter((field) => !/\.role$|\.dpo\.|noticeUrl$|^lead\.|tellWhom$|\.(?:act|dpoAdvice|notes)$/u.test(field))).toEqual([]);
    for (const text of hostileTexts) expect(inPrint.filter(([, typed]) => typed.includes(text)).length, text).toBeGreaterThan(0);
  });

  // Only the case of the first letter follows the place in the sentence.
  it.each(inPrint)('stands as it was typed: %s', (_, text) => {
    expect(words).toContain(text.slice(1));
  });

  it.each(hostileTexts.flatMap((text) => [text, `${text},"\n${text}`]))('is one cell of a CSV: %s', (text) => {
    const [, cell = ''] = /^\uFEFF"?([\s\S]*?)"?\r\n$/u.exec(csv([[text]])) ?? [];
    expect(cell.replaceAll('""', '"').replace(/^'(?=[=+\-@])/u, '')).toBe(text);
  });
});
