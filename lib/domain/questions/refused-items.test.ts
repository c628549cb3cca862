import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { missing } from './journey';
import { readAnswer } from './read-answer';
import { resolveQuestion } from './resolve-question';
import { answerAll, contextOf, fileWith, keys, standardDebt, stepsOf } from './testing/contexts';

const restricted = catalogue.items.filter(({ category }) => category === 'restricted-by-law');
const file = answerAll(fileWith({}), { ...standardDebt, details: { enough: 'change' } });
const questionOf = (id: string) => catalogue.questions.find((one) => one.id === id)!;
function errorsOf(id: string, posted: Record<string, string | string[]>) {
  const read = readAnswer(questionOf(id), undefined, posted, contextOf(file));
  return read.ok ? {} : read.errors;
}

describe('a detail that the law restricts', () => {
  it('is one of six, each with its law', () => {
    expect(restricted.map(({ id, statute }) => [id, /\d{4}/.test(statute ?? '')])).toEqual(
      ['gender-recognition', 'fertility', 'sti-hiv', 'abortion', 'adoption', 'protected-person'].map((id) => [id, true]),
    );
  });
  it.each(restricted)('is offered by no page: $id', ({ id }) => {
    for (const question of ['details', 'details-choose', 'details-free-text'].map(questionOf))
      expect(
        resolveQuestion(question, contextOf(file))
          .form.fields.flatMap(({ options }) => options ?? [])
          .map(({ value }) => value),
      ).not.toContain(id);
  });
  it.each(restricted)('is refused with its law when it is posted all the same: $id', ({ id, label, statute }) => {
    const words = `${label} must not be included in this agreement (${statute})`;
    expect(errorsOf('details', { enough: 'yes', add: ['language', id] })).toEqual({ add: words });
    expect(errorsOf('details-choose', { items: ['name', 'phone', id] })).toEqual({ items: words });
    expect(errorsOf('details-choose', { items: id })).toEqual({ items: words });
  });
  it.each(restricted)('leaves an answer open that came with it from elsewhere: $id', ({ id }) => {
    const copied = { ...file, answers: { ...file.answers, 'details-choose': { value: { items: ['name', id] }, revision: 1, by: 'jo', at: file.createdAt } } };
    expect(keys(missing(stepsOf(copied)))).toContain('details-choose');
  });
  it('is refused under the names that people give it, going out or coming back', () => {
    const law = 'Gender history must not be included in this agreement (Gender Recognition Act 2004, section 22)';
    expect(errorsOf('details-choose', { items: ['other'], otherLabel: 'Their sex at birth', otherCategory: 'ordinary' })).toEqual({ otherLabel: law });
    expect(errorsOf('back', { back: ['other'], otherBack: 'Gender history', otherHealth: 'no' })).toEqual({ otherBack: law });
  });
});

describe('a detail that has no place in a referral', () => {
  it.each([
    ['Political views', 'Political opinions'],
    ['Trade union', 'Trade union membership'],
    ['Sexual activity', 'Sex life'],
  ])('is refused by name: %s', (typed, name) => {
    const words = `${name} must not be included in this agreement`;
    expect(errorsOf('details-choose', { items: ['other'], otherLabel: typed, otherCategory: 'special' })).toEqual({ otherLabel: words });
    expect(errorsOf('back', { back: ['other'], otherBack: typed, otherHealth: 'no' })).toEqual({ otherBack: words });
  });
});

it('another choice that no page offers says what any strange choice says', () => {
  expect(errorsOf('details-choose', { items: ['name', 'made-up'] })).toEqual({ items: 'Select which details Riverside Advice needs' });
});
