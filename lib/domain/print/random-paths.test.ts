// Ways through the real questions, drawn at random: what stands in the text, and what does not. PATHS=500 walks as many.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { settle } from '@/lib/domain/agreement/settle';
import { stepsOf } from '@/lib/domain/questions/testing/contexts';
import { allSaid, printAsText } from './testing/print-as-text';
import { papersOf } from './papers/papers-of';
import { printed, sourceOf } from './testing/printed';
import { randomPath } from './testing/random-path';

const ofQuestions = new Set(catalogue.questions.map(({ id }) => id));
// A way takes a twentieth of a second and more.
const paths = Number(process.env.PATHS ?? 40);
const idOf = (key: string) => key.split('/')[0] ?? key;

it('no answer of a branch that is not asked reaches the text, and every sentence is law, an answer or a confirmed suggestion', () => {
  let [printable, leftBehind] = [0, 0];
  const met: string[] = [];
  void fc.assert(
    fc.property(fc.infiniteStream(fc.nat({ max: 9999 })), (stream) => {
      const file = randomPath((most) => (stream.next().value ?? 0) % Math.max(1, most));
      if (!settle(file, catalogue)) return;
      printable += 1;
      const print = printed(file);
      const text = printAsText(print);
      const asked = new Set([...stepsOf(file), ...stepsOf(file, 'review')].map(({ key }) => key));
      const counts = (key: string) => asked.has(key) || key === 'share' || !ofQuestions.has(idOf(key));
      const hidden = Object.keys(file.answers).filter((key) => !counts(key));
      if (hidden.length > 0) {
        leftBehind += 1;
        const answers = Object.fromEntries(Object.entries(file.answers).filter(([key]) => counts(key)));
        expect(printAsText(printed({ ...file, answers }))).toBe(text);
      }
      const typed = JSON.stringify(Object.entries(file.answers).filter(([key]) => counts(key)));
      for (const [word] of text.matchAll(/word\d+x/gu)) expect(typed).toContain(word);
      for (const { kind, from, text: said } of allSaid(print)) {
        expect(['law', 'answer', 'confirmed']).toContain(kind);
        expect(from).not.toBe('');
        if (ofQuestions.has(from)) expect([said, from, Object.keys(file.answers).some((key) => idOf(key) === from && counts(key))]).toEqual([said, from, true]);
      }
      expect(text).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}|Not answered/u);
      const { model, result } = sourceOf(file);
      if (model.nation !== 'england') expect(text).not.toMatch(/no current DSPT result|Both parties are under the duty/u);
      if (model.service.statute !== undefined) expect([text.includes(model.service.statute), text.includes('We ask first')]).toEqual([true, false]);
      if (result.warnings.includes('LAW_ENFORCEMENT_PARTY')) expect(text).toContain('Part 3 of the DPA 2018');
      if (model.flows[0]?.items.some(({ facts }) => facts.includes('highHarmItems'))) expect(text).toContain('could endanger somebody');
      for (const paper of papersOf(sourceOf(file))) expect(JSON.stringify(paper)).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}/u);
      met.push(model.nation, model.service.statute === undefined ? 'no law' : 'law', ...result.warnings);
    }),
    { numRuns: paths, seed: 11 },
  );
  for (const one of ['wales', 'scotland', 'ni', 'law', 'LAW_ENFORCEMENT_PARTY', 'HIGH_HARM_ITEMS']) expect(met).toContain(one);
  expect(printable).toBeGreaterThan(paths * 0.8);
  expect(leftBehind).toBeGreaterThan(paths * 0.05);
}, 400_000);
