import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { filledIn, formAsked } from './resolve-question';
import { contextOf, fileWith } from './testing/contexts';

const question = (id: string) => {
  const found = catalogue.questions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

it('draws a new form for another answer only where it asks for something else', () => {
  const [before, after] = [contextOf(fileWith({})), contextOf(fileWith({ service: { serviceType: 'debt-counselling' } }))];
  const changed = catalogue.questions.filter((one) => formAsked(before, one) !== formAsked(after, one)).map(({ id }) => id);
  expect(changed).toContain('details');
  expect(changed.length).toBeLessThan(catalogue.questions.length / 2);
  expect(formAsked(before, question('people'))).toBe(formAsked(after, question('people')));
});

it('leaves what has no braces as it is, and changes nothing that others read too', () => {
  const plain = { label: 'Name', options: [{ label: 'Yes' }] };
  const named = { label: 'What {partner} needs', options: [{ label: 'All that {partner} needs' }, { label: '{unknown}' }], plain };
  expect(filledIn(plain, { partner: 'Riverside' })).toBe(plain);
  const riverside = filledIn(named, { partner: 'Riverside' });
  expect(riverside).toEqual({ label: 'What Riverside needs', options: [{ label: 'All that Riverside needs' }, { label: '{unknown}' }], plain });
  expect(riverside.plain).toBe(plain);
  expect(filledIn(named, { partner: 'Brook' }).label).toBe('What Brook needs');
});
