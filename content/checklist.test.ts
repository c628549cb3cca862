import { describe, expect, it } from 'vitest';
import type { Condition } from '@/lib/domain/questions/condition';
import type { QuestionField, QuestionOption } from '@/lib/domain/questions/question';
import { checklistItems } from './checklist';
import { citationById } from './citations';
import { dsptLevels, freeHelp } from './dspt';
import { checklistQuestions } from './questions/checklist';

const byId = new Map(checklistQuestions.map((question) => [question.id, question]));
const fixed = (field: QuestionField): readonly QuestionOption[] => (field.options && !('from' in field.options) ? field.options : []);
const flat = (fields: readonly QuestionField[]): readonly QuestionField[] =>
  fields.flatMap((field) => [field, ...flat(fixed(field).flatMap((option) => option.reveals ?? []))]);
const fields = (id: string) => flat(byId.get(id)?.fields ?? []);
const facts = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(facts);
  if ('any' in condition) return condition.any.flatMap(facts);
  if ('not' in condition) return facts(condition.not);
  return 'fact' in condition ? [condition.fact] : [];
};

describe('the ten points', () => {
  it('have one question each, in order', () => {
    expect(checklistItems.map(({ id, order }) => [id, order])).toEqual(checklistItems.map(({ id }, at) => [id, at + 1]));
    expect(checklistItems.map(({ question }) => byId.get(question)?.screen)).toEqual(checklistItems.map(({ screen }) => screen));
    expect(checklistItems.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)).toEqual([]);
  });

  it('ask the DSPT first and the plans last', () => {
    expect(checklistQuestions.map(({ screen }) => screen)).toEqual(['K11', 'K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07', 'K08', 'K09', 'K10', 'K12']);
  });

  it('stop the sharing but for how long information is kept', () => {
    expect(checklistItems.filter(({ blocksSharing }) => !blocksSharing).map(({ id }) => id)).toEqual(['retention']);
  });

  it('are never covered by the DSPT for telling people, contracts, mistakes and email', () => {
    expect(checklistItems.filter(({ dsptCovers }) => dsptCovers.length === 0).map(({ order }) => order)).toEqual([1, 3, 9, 10]);
  });

  it('print only references that they have', () => {
    for (const { dsptRefs, printRefs, dsptCovers } of checklistItems) expect(dsptRefs).toEqual(expect.arrayContaining([...printRefs, ...dsptCovers]));
  });

  it('promise in a ready plan nothing that the other side would have to do', () => {
    for (const { id, readyPlan } of checklistItems) {
      const words = `${readyPlan.wording} ${readyPlan.interimSafeguard} ${readyPlan.owner}`;
      expect(words, id).not.toMatch(/\{sharingOrg\}(?:’s| (?:gives|sends|shares|encrypts|tells|will))|sharing organisation/u);
    }
  });

  it('fill only the names of the two sides and one job into their words', () => {
    const words = JSON.stringify(checklistItems);
    expect([...new Set(words.match(/\{[a-zA-Z]+\}/g))].sort()).toEqual(['{job}', '{owner}', '{partner}', '{sharingOrg}']);
    expect(words).not.toMatch(/[a-z]'[a-z]|clause/i);
  });
});

describe('the questions of the checklist', () => {
  it('name sources that exist', () => {
    for (const id of [
      ...checklistQuestions.flatMap(({ sources }) => sources),
      ...checklistItems.map(({ source }) => source),
      ...freeHelp.map(({ source }) => source),
    ])
      expect(citationById(id).id).toBe(id);
  });

  it('have the fields and values of the script', () => {
    const shape = Object.fromEntries(checklistQuestions.map(({ id }) => [id, [...new Set(fields(id).map(({ name }) => name))]]));
    expect(shape).toEqual({
      dspt: ['status', 'published', 'odsCode', 'edition'],
      privacy: ['answer', 'noticeUrl', 'whyNot'],
      lead: ['answer', 'name', 'role', 'caldicott'],
      contracts: ['answer', 'whyNot'],
      training: ['answer', 'lastTraining', 'often'],
      'staff-rules': ['answer', 'whyNot'],
      premises: ['answer', 'whyNot'],
      devices: ['answer', 'whyNot'],
      keeping: ['answer', 'whyNot'],
      mistakes: ['answer', 'tellWhom', 'whyNot'],
      email: ['answer', 'email'],
      plan: ['plan', 'text', 'owner', 'by', 'safeguard', 'help'],
    });
    const values = (id: string) => fixed(byId.get(id)?.fields[0] as QuestionField).map(({ value }) => value);
    expect(values('privacy')).toEqual(['in-place', 'partly', 'not-yet', 'not-sure', 'not-applicable']);
    expect(values('lead')).toEqual(['in-place', 'partly', 'not-yet', 'not-sure']);
    expect(values('email')).toEqual(['nhsmail', 'secure-standard', 'ordinary', 'no-email', 'not-sure']);
    expect(values('dspt')).toEqual(['met', 'exceeded', 'approaching', 'registered-not-published', 'not-registered', 'not-sure']);
  });

  it('limit every typed field and say what is wrong when it is empty', () => {
    for (const field of checklistQuestions.flatMap(({ id }) => fields(id))) {
      if (['text', 'textarea', 'email'].includes(field.kind)) expect(field.limit, field.name).toBeGreaterThan(0);
      if (!field.optional) expect(field.errors.empty, field.name).toMatch(/^(Select|Enter) /);
      for (const words of [field.label, field.hint, ...Object.values(field.errors)]) expect(words ?? '').not.toMatch(/\.$|'|please|required|invalid/i);
    }
  });

  it('depend only on facts of the checklist', () => {
    const known = ['dspt-current', 'confidentiality-needed', 'adult-social-care', 'profile-names-lead', 'profile-names-caldicott', 'profile-names-incidents'];
    const used = checklistQuestions.flatMap(({ id, asked }) => [
      ...(asked ? facts(asked) : []),
      ...fields(id).flatMap(({ when }) => (when ? facts(when) : [])),
    ]);
    expect([...new Set(used)].sort()).toEqual([...known].sort());
  });
});

it('names every DSPT level once', () => {
  expect(dsptLevels.map(({ id }) => id)).toEqual(['exceeded', 'met', 'approaching', 'not-met', 'registered-not-published', 'not-registered', 'not-known']);
});
