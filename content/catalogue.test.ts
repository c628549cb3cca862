// The cross references of the content, and the plain words that people read.
import { describe, expect, it } from 'vitest';
import { itemRows } from '@/lib/domain/agreement/item-rows';
import type { SettledService } from '@/lib/domain/agreement/service-kind';
import { startingSet } from '@/lib/domain/agreement/starting-set';
import type { ServiceType } from '@/lib/domain/agreement/catalogue';
import type { Condition } from '@/lib/domain/questions/condition';
import type { QuestionField } from '@/lib/domain/questions/question';
import { catalogue } from './catalogue';
import { citationById } from './citations';
import { guidanceEntry } from './guidance/entries';
import { exits } from './wording/exits';

const { items, services, printGroups, itemGroups, retention, questions } = catalogue;
const byId = new Map(items.map((item) => [item.id, item]));
const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
const lists = ['typicalItems', 'optionalItems', 'usuallyExcessive', 'neverPreselected', 'backFeedItems', 'suggestedReturn'] as const;
const switches = ({ whenCare, whenNotCare }: ServiceType) => [whenCare, whenNotCare].filter((one) => one !== undefined);

/** Every kind that the service can be settled as. */
function settlements(type: ServiceType): readonly SettledService[] {
  const kinds = new Set([...(type.class === 'ask' ? ['wider_support' as const] : [type.class]), ...switches(type).map(({ serviceKind }) => serviceKind)]);
  return [...kinds].map((kind) => ({ typeId: type.id, type, label: type.label, class: type.class, kind, legalAdvice: false, notSure: false }));
}
const something: SettledService = { typeId: 'something-else', label: 'A class', class: 'ask', kind: 'wider_support', legalAdvice: false, notSure: false };
const everySettlement = [...services.flatMap(settlements), something];

describe('the details', () => {
  it('have ids of their own, each with a group, a print group, a label and a reason', () => {
    expect(twice(items.map(({ id }) => id))).toEqual([]);
    const [groups, rows] = [new Set(itemGroups.map(({ id }) => id)), new Set(printGroups.map(({ id }) => id))];
    expect(items.filter(({ group, printGroup }) => !groups.has(group) || !rows.has(printGroup))).toEqual([]);
  });
  it('restrict six, which no service suggests', () => {
    const restricted = items.filter(({ category }) => category === 'restricted-by-law').map(({ id }) => id);
    expect(restricted).toHaveLength(6);
    for (const type of services) expect([...restricted].sort()).toEqual([...type.neverPreselected].sort());
    for (const service of everySettlement) {
      const { needed, suggested } = startingSet(service, catalogue);
      expect([...needed, ...suggested].filter(({ id }) => restricted.includes(id))).toEqual([]);
    }
  });
});

describe('the kinds of service', () => {
  it('have ids of their own and name only details that exist, in one list each', () => {
    expect(twice(services.map(({ id }) => id))).toEqual([]);
    for (const type of services) {
      const named = [
        ...lists.flatMap((list) => type[list]),
        ...switches(type).flatMap((change) => [...change.addNeeded, ...change.removeNeeded, ...(change.toOptional ?? [])]),
      ];
      expect(named.filter((id) => !byId.has(id))).toEqual([]);
      const outward = [...type.typicalItems, ...type.optionalItems, ...type.usuallyExcessive];
      expect([type.id, twice(outward)]).toEqual([type.id, []]);
    }
  });
  it('hint at a starting point for keeping that exists', () => {
    const known = retention.map(({ id }) => id);
    for (const type of services)
      for (const hint of [type.retentionHint, ...switches(type).map(({ retentionHint }) => retentionHint)]) expect(known).toContain(hint);
  });
  it('never suggest the NHS number or clinical detail to a service wider than care, and begin with at most 8 details', () => {
    for (const service of everySettlement.filter(({ kind }) => kind === 'wider_support')) {
      const { needed, suggested } = startingSet(service, catalogue);
      expect(
        [...needed, ...suggested].filter(({ id, facts }) => id === 'nhs-number' || facts.includes('clinicalDetail')).map(({ id }) => [service.typeId, id]),
      ).toEqual([]);
      expect(needed.length).toBeLessThanOrEqual(8);
    }
  });
  it('print every starting set in at most 15 rows', () => {
    for (const service of everySettlement) {
      const rows = itemRows(
        startingSet(service, catalogue).needed.map((item) => ({ ...item, itemId: item.id })),
        catalogue,
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThanOrEqual(15);
    }
  });
  it('suggest at most six more details, whoever they are for', () => {
    for (const service of everySettlement) expect(startingSet(service, catalogue).suggested.length).toBeLessThanOrEqual(6);
  });
});

const flat = (fields: readonly QuestionField[]): readonly QuestionField[] =>
  fields.flatMap((field) => [
    field,
    ...(field.options ? ('from' in field.options ? (field.options.also ?? []) : field.options).flatMap(({ reveals }) => flat(reveals ?? [])) : []),
  ]);
const fieldsOf = (id: string) => flat(questions.find((question) => question.id === id)?.fields ?? []).map(({ name }) => name);
const refers = (condition: Condition): readonly (readonly [string, string])[] => {
  if ('all' in condition) return condition.all.flatMap(refers);
  if ('any' in condition) return condition.any.flatMap(refers);
  if ('not' in condition) return refers(condition.not);
  return 'field' in condition && condition.question !== undefined ? [[condition.question, condition.field]] : [];
};

describe('the questions', () => {
  it('have ids and screens of their own', () => {
    expect(twice(questions.map(({ id }) => id))).toEqual([]);
    expect(twice(questions.map(({ screen }) => screen))).toEqual([]);
  });
  it('depend only on earlier questions of their journey, and on fields that those have', () => {
    questions.forEach((question, at) => {
      const earlier = questions
        .slice(0, at)
        .filter(({ journey }) => journey === question.journey)
        .map(({ id }) => id);
      for (const [id, field] of question.asked ? refers(question.asked) : []) {
        expect([question.id, earlier]).toEqual([question.id, expect.arrayContaining([id])]);
        expect(fieldsOf(id)).toContain(field);
      }
      for (const id of question.after ?? []) expect([question.id, earlier]).toEqual([question.id, expect.arrayContaining([id])]);
    });
  });
  it('name sources that exist', () => {
    for (const { id, sources } of questions) for (const source of sources) expect([id, source, citationById(source)?.id]).toEqual([id, source, source]);
    for (const exit of Object.values(exits)) {
      for (const { source } of [...exit.why, ...exit.rules, ...exit.instead]) if (source) expect(citationById(source)?.id).toBe(source);
      for (const slug of exit.guidance) expect([exit.id, slug, guidanceEntry(slug)?.slug]).toEqual([exit.id, slug, slug]);
    }
  });
  it('carry a limit on every typed text and a word for every way of being wrong', () => {
    for (const question of questions)
      for (const field of flat(question.fields)) {
        const at = `${question.id}.${field.name}`;
        if (field.kind === 'text' || field.kind === 'textarea') expect([at, field.limit !== undefined, Boolean(field.errors.long)]).toEqual([at, true, true]);
        if (!field.optional) expect([at, Boolean(field.errors.empty)]).toEqual([at, true]);
        if (field.options && 'length' in field.options && field.options.some(({ exclusive }) => exclusive))
          expect([at, Boolean(field.errors.exclusive)]).toEqual([at, true]);
        if (field.mustBe) expect([at, Boolean(field.errors[field.mustBe])]).toEqual([at, true]);
      }
  });
});

/** Every text that a page of ours shows. */
const shown: readonly (readonly [string, string])[] = [
  ...questions.flatMap((question) => [
    [question.id, question.h1] as const,
    [question.id, question.hint ?? ''] as const,
    [question.id, question.why] as const,
    ...flat(question.fields).flatMap(({ name, label, hint, errors, options }) =>
      [
        label ?? '',
        hint ?? '',
        ...Object.values(errors),
        ...(options ? ('from' in options ? (options.also ?? []) : options).flatMap((option) => [option.label, option.hint ?? '']) : []),
      ].map((text) => [`${question.id}.${name}`, text] as const),
    ),
  ]),
  ...Object.values(exits).flatMap(({ id, h1, why, rules, instead, ask, card, start }) =>
    [h1, ...[...why, ...rules, ...instead].map(({ text }) => text), ...rules.map(({ caveat = '' }) => caveat), ...ask, ...card.lines, start?.button ?? ''].map(
      (text) => [id, text] as const,
    ),
  ),
  ...items.flatMap((item) => [item.label, item.description, item.reason, item.printLabel].map((text) => [item.id, text] as const)),
  ...services.flatMap((type) =>
    [type.label, type.description, type.confirm?.question ?? '', ...Object.values(type.wording)].map((text) => [type.id, text] as const),
  ),
];

describe('the words', () => {
  it('are plain', () => {
    const banned = /\b(please|sorry|oops|valid|invalid|required|successfully|sign in|clause|data subject|third party|opt in|VCS)\b|e\.g\.|i\.e\.|\betc\b|!/i;
    expect(shown.filter(([, text]) => banned.test(text))).toEqual([]);
  });
  it('use curly quotes', () => {
    expect(shown.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });
  it('begin an error as errors begin, and end no label, hint or error with a full stop', () => {
    for (const question of questions) {
      for (const field of flat(question.fields)) {
        for (const error of Object.values(field.errors)) {
          expect([question.id, error]).toEqual([question.id, expect.stringMatching(/^(Select|Enter|Add|Remove|Confirm|Change|\S.* must )/)]);
          expect(error).not.toMatch(/\.$/);
        }
        expect([field.label ?? '', field.hint ?? ''].filter((text) => text.endsWith('.'))).toEqual([]);
      }
      expect([question.h1, question.hint ?? ''].filter((text) => text.endsWith('.'))).toEqual([]);
    }
  });
});
