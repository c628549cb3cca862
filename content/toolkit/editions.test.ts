import { expect, it } from 'vitest';
import { checklistItems } from '@/content/checklist';
import { allEditions } from '@/lib/domain/toolkit/built-editions';
import { builtEditions } from './editions';

const editions = allEditions(builtEditions, []).map(({ edition }) => edition);

it('every edition of the build is whole', () => expect(editions.map(({ version }) => version)).toEqual([8]));

it('2025-26 has 58 questions: 45 for Standards Met, 25 of them for Approaching Standards', () => {
  const [edition] = editions;
  expect(edition?.questions).toHaveLength(58);
  expect(edition?.questions.filter(({ mandatory }) => mandatory)).toHaveLength(45);
  expect(edition?.questions.filter(({ approaching, mandatory }) => approaching && mandatory)).toHaveLength(25);
});

it('every reference of the checklist is a question of the edition, and every topic a point', () => {
  for (const { questions } of editions) {
    const refs = new Set(questions.map(({ ref }) => ref));
    expect(checklistItems.flatMap(({ dsptRefs, printRefs }) => [...dsptRefs, ...printRefs]).filter((ref) => !refs.has(ref))).toEqual([]);
    const topics = new Set(checklistItems.map(({ id }) => id));
    expect(questions.filter(({ topic }) => topic !== null && !topics.has(topic))).toEqual([]);
  }
});

it('its words are ours: no law words on screen, and curly quotes', () => {
  const words = editions.flatMap(({ questions }) => questions.flatMap(({ question, help, examples, note = '' }) => [question, help, ...examples, note]));
  expect(words.filter((one) => /clause|data subject|e\.g\.|i\.e\.|sign in|please|['"]/i.test(one))).toEqual([]);
});
