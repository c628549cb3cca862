// Every field of every question that lets somebody type refuses the numbers of a person.
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { Field } from './form';
import { partsOf } from './form-fields';
import { readForm } from './read-form';

const isTyped = (field: Field) => !['radios', 'checkboxes', 'select'].includes(field.kind) && partsOf(field).length === 0;

/** Fields that stand on the page, and those behind a choice. Choices that are worked out hold no field of their own. */
function typedFields(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => {
    const options: readonly { readonly reveals?: readonly Field[] }[] = Array.isArray(field.options) ? field.options : [];
    return [...(isTyped(field) ? [field] : []), ...options.flatMap(({ reveals = [] }) => typedFields(reveals))];
  });
}

const all = catalogue.questions.flatMap(({ id, fields }) => typedFields(fields as readonly Field[]).map((field) => [`${id} ${field.name}`, field] as const));
/** What is no address and no number at all is refused for that already. */
const shaped: readonly Field['kind'][] = ['email', 'tel', 'url', 'number'];

describe('a typed answer', () => {
  it('is met in many places', () => expect(all.length).toBeGreaterThan(60));

  it.each(all)('%s takes no number of a person', (_, { when: _when, ...field }) => {
    for (const number of ['943 476 5919', '9434765919', 'Jo 943\u00A0476\u00A05919', 'QQ 12 34 56 C']) {
      const text = field.namesLaw
        ? `Example Act 2020, ${number}`
        : field.min === undefined || shaped.includes(field.kind)
          ? number
          : `${number} is why they ask for it`;
      const read = readForm({ fields: [field] }, { [field.name]: text }, '2026-11-22');
      const said = read.ok ? 'taken' : read.errors[field.name];
      expect(said).toMatch(shaped.includes(field.kind) || text.length > (field.limit ?? 99) ? /^(?!taken)/ : /^Remove the N[^?]*$/);
    }
  });
});
