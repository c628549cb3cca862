// The standard path is the lane in which everything is suggested: whoever takes each suggestion types nothing and meets each question once.
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { allFields } from './form-fields';
import { missing, next } from './journey';
import { resolveQuestion } from './resolve-question';
import { answer, contextOf, fileWith, standardDebt, stepsOf } from './testing/contexts';

/** Asked of some services only, and no text either. */
const branches: typeof standardDebt = {
  'people-call-it-care': { testA: 'yes' },
  'care-professional': { testB: 'health' },
  'who-pays': { commissioner: 'health' },
};
/** Of a service that endangers by its name. */
const safeguard: typeof standardDebt = { 'details-danger': { wording: 'use' } };
const ownConfirmation: typeof standardDebt = { 'service-confirm': { confirm: 'yes' }, 'law-gives-right': { law: 'mca-35' } };
const typed: readonly string[] = ['text', 'textarea', 'email', 'tel', 'url', 'number'];

/** Start, check and send stand around them: 12 screens for wider support, 13 for care, as the design counts. */
const mostPages = { care: 10, wider: 9 } as const;

function walk(serviceType: string) {
  const given: Readonly<Record<string, Readonly<Record<string, string | string[]>>>> = {
    ...standardDebt,
    ...branches,
    ...safeguard,
    ...ownConfirmation,
    service: { serviceType },
  };
  let file = fileWith({});
  const visited: string[] = [];
  for (let step = next(stepsOf(file), ''); step; step = next(stepsOf(file), step.key)) {
    visited.push(step.key);
    const { form } = resolveQuestion(step.question, contextOf(file), step.item);
    const posted = given[step.key] ?? {};
    const texts = allFields(form.fields).filter(({ name, kind }) => typed.includes(kind) && posted[name] !== undefined);
    expect(texts, `${step.key} of ${serviceType}`).toEqual([]);
    const names = new Set(allFields(form.fields).map(({ name }) => name));
    file = answer(file, step.key, Object.fromEntries(Object.entries(posted).filter(([name]) => names.has(name))));
  }
  return { visited, open: missing(stepsOf(file)) };
}

it.each(catalogue.services.map(({ id }) => id))('is the standard path of %s: nothing typed, nothing left open', (id) => {
  const { visited, open } = walk(id);
  expect(open).toEqual([]);
  expect(new Set(visited).size).toBe(visited.length);
  const plain = visited.filter((key) => !['people-call-it-care', 'care-professional', 'service-confirm', 'law-gives-right', 'details-danger'].includes(key));
  expect(plain.length).toBeLessThanOrEqual(plain.includes('who-pays') ? mostPages.care : mostPages.wider);
});
