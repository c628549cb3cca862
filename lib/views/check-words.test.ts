// Every check in words, of an agreement whose organisations are known: nobody is “the partner” there.
import { expect, it } from 'vitest';
import { checks } from '@/lib/domain/agreement/lifecycle';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { checkWordsFor } from './check-words';

const wordsOf = (file: Parameters<typeof checkWordsFor>[1]) =>
  checks.flatMap((check) => {
    const { sentence, met, where, resting } = checkWordsFor(check, file);
    return [sentence, met, where?.text, resting?.sentence, resting?.where.text].filter((text) => text !== undefined).map((text) => `${check}: ${text}`);
  });

it('calls both organisations by their names', () => {
  expect(wordsOf(goldenFile).filter((words) => /[Tt]he (partner|sharing organisation)\b|[{}]/.test(words))).toEqual([]);
  expect(wordsOf(goldenFile)).toContain(`partner-agreed: ${goldenFile.partner?.name} has not agreed yet`);
});

it('speaks of the partner while nobody is chosen, with a capital where a sentence begins', () => {
  const { partner: _, ...alone } = goldenFile;
  expect(wordsOf(alone).filter((words) => /\{|: the partner/.test(words))).toEqual([]);
  expect(wordsOf(alone)).toContain('partner-agreed: The partner has not agreed yet');
});
