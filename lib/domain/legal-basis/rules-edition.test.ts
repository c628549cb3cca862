// The edition of the rules is a day, and stands for what they answer: no result changes under the name of an edition that was signed under.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../signing/canonical-json';
import { rulesVersion } from './assess-agreement';
import { assessFlow } from './assess-flow';
import { agreementRules } from './rules/agreement';
import { anyFacts } from './testing/arbitrary-facts';
import { everyNth } from './testing/every-facts';

/** Of each edition that agreements may have been signed under: what the rules answered, in short. A new answer is a new line. */
const editions: Readonly<Record<string, string>> = {
  '2026-11-22': '29b8770c93a697ee',
  '2026-11-23': '2690c6c618b9d6b9',
};

/** Conditions, status, what is asked and which rules fired, of mixtures across the whole space and of anything else that can be said. Sentences may be put better at any time. */
function answers(): string {
  const hash = createHash('sha256');
  // What the mixtures leave out, a fact that came later among it, is drawn the same way each time.
  for (const facts of [...everyNth(311), ...fc.sample(anyFacts, { seed: 311, numRuns: 1500 })]) {
    const { options: _, broughtBy: __, decidedBy: ___, ...rest } = assessFlow(facts);
    hash.update(canonicalJson(rest));
  }
  hash.update(JSON.stringify(agreementRules.map(({ id, actions }) => [id, actions])));
  return hash.digest('hex').slice(0, 16);
}

it('is a day', () => {
  expect(rulesVersion).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  expect(new Date(`${rulesVersion}T00:00:00Z`).toISOString().slice(0, 10)).toBe(rulesVersion);
  expect(Object.keys(editions).sort().at(-1)).toBe(rulesVersion);
});

it('answers as it did: where this fails on purpose, raise rulesVersion and add a line for the new day', () => expect(answers()).toBe(editions[rulesVersion]));
