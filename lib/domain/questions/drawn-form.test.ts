import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { drawnForm } from './drawn-form';
import type { Field } from './form';
import { allFields } from './form-fields';
import { resolveQuestion } from './resolve-question';
import { answerAll, contextOf, fileWith } from './testing/contexts';

const radios: Field = {
  name: 'a',
  kind: 'radios',
  errors: {},
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
};
const text = (when: Field['when']): Field => ({ name: 'b', kind: 'text', label: 'B', errors: {}, ...(when && { when }) });

describe('drawnForm', () => {
  it('puts a field below the one choice that it waits for', () => {
    const { fields } = drawnForm({ fields: [radios, text({ all: [{ field: 'a', is: 'yes' }] })] }, {});
    expect(fields.map(({ name }) => name)).toEqual(['a']);
    expect(fields[0]?.options?.map(({ reveals }) => reveals?.map(({ name, when }) => [name, when]))).toEqual([[['b', undefined]], undefined]);
  });

  it('draws a field that waits for more once it is asked, or once it is wrong', () => {
    const month: Field = { name: 'm', kind: 'month', errors: {} };
    const form = { fields: [month, text({ field: 'm', monthIn: ['07'] })] };
    expect(drawnForm(form, {}).fields).toHaveLength(1);
    expect(drawnForm(form, { m: '2026-07' }).fields).toHaveLength(2);
    expect(drawnForm(form, {}, { b: 'Enter b' }).fields).toHaveLength(2);
  });

  it('leaves no condition in any question of the product', () => {
    const file = answerAll(fileWith({}), { partner: { partner: 'riverside' }, service: { serviceType: 'debt-counselling' } });
    for (const question of catalogue.questions) {
      const { fields } = drawnForm(resolveQuestion(question, contextOf(file), question.repeats && 'privacy').form, {});
      expect(allFields(fields).filter(({ when }) => when)).toEqual([]);
    }
  });
});
