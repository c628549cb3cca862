import { expect, it } from 'vitest';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { wordsOfToday } from './words-of-today';

const madeWith = (content: string) => ({ snapshot: { editions: { rules: content, content, declaration: content } } as Snapshot });

it('says whose day the words of a paper are, where our wording is newer than what was signed', () => {
  expect(wordsOfToday(madeWith('2026-11-22'), '2026-11-23')).toBe(
    'They are in our wording of 23 November 2026. What was signed keeps its own, of 22 November 2026: where the two differ, what was signed counts.',
  );
  expect(wordsOfToday(madeWith('2026-11-23'), '2026-11-23')).toBeUndefined();
  for (const none of [undefined, madeWith(''), madeWith('edition')]) expect(wordsOfToday(none)).toBeUndefined();
});
