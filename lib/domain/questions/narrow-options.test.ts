import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { type ListFilter, narrowOptions, searchWords } from './narrow-options';
import { resolveQuestion } from './resolve-question';
import { contextOf, fileWith } from './testing/contexts';

const question = catalogue.questions.find(({ id }) => id === 'service')!;
const { form } = resolveQuestion(question, contextOf(fileWith({})));
const filter = question.filter!;
const found = (typed: string, chosen: readonly string[] = [], with_: ListFilter = filter) =>
  narrowOptions(form, with_, typed, chosen, false)?.form.fields[0]?.options?.map(({ value }) => value);

describe('narrowing a list', () => {
  it.each([
    ['debt', ['debt-counselling', 'something-else']],
    ['HOSPICES', ['hospice', 'hospice-at-home', 'something-else']],
    ['carers', ['carers-support', 'something-else']],
    ['carer’s', ['carers-support', 'something-else']],
    ['walking', ['exercise-class', 'something-else']],
    ['mental support', ['mh-peer-support', 'something-else']],
    ['art', ['gardening-arts', 'something-else']], // and no charity
    ['lonely visiting', ['befriending', 'something-else']], // “visits or calls for someone lonely”
    ['debt xylophones', ['debt-counselling', 'something-else']],
    ['?', ['something-else']],
  ])('by “%s”', (typed, left) => expect(found(typed)).toEqual(left));
  it('leaves it alone when nothing was typed', () => expect(found('')).toHaveLength(catalogue.services.length + 1));
  it('keeps what is chosen, in its place', () => expect(found('debt', ['befriending'])).toEqual(['befriending', 'debt-counselling', 'something-else']));
  it('says no “or” below nothing', () => {
    const divided = (typed: string) => narrowOptions(form, filter, typed, [], false)?.form.fields[0]?.options?.filter(({ divider }) => divider).length;
    expect([divided('debt'), divided('zebra')]).toEqual([1, 0]);
  });
  it('knows no list that is not long', () => expect(found('debt', [], { ...filter, over: catalogue.services.length })).toBeUndefined());
  it('finds every service by its own name', () => {
    for (const { id, label } of catalogue.services) expect([label, found(label)]).toEqual([label, expect.arrayContaining([id])]);
  });
  it('says no control character again', () => expect(searchWords('\0debt\u001b[0m\0')).toBe('debt [0m'));
  it('looks for one short line', () => expect([searchWords(' a \n b '), searchWords('x'.repeat(99)).length, searchWords(undefined)]).toEqual(['a b', 60, '']));
});

describe('every filter', () => {
  it('is about a choice of its own question', () => {
    for (const one of catalogue.questions.filter(({ filter: has }) => has))
      expect(one.fields.filter(({ name, kind }) => name === one.filter?.field && kind === (one.filter?.within ? 'checkboxes' : 'radios'))).toHaveLength(1);
  });
});
