import { describe, expect, it } from 'vitest';
import { charity, contextOf, fileWith } from '../questions/testing/contexts';
import { readAnswer } from '../questions/read-answer';
import { stepOf } from '../questions/journey';
import { resolveQuestion } from '../questions/resolve-question';
import { catalogue } from '@/content/catalogue';
import { isProvisional, newPartnerIn, partnerAnswer, provisionalPartner } from './provisional-partner';

const question = catalogue.questions.find(({ id }) => id === 'partner');
if (!question) throw new Error('no question “partner”');
const typed = { name: 'Harbour Kitchen', person: 'Mo Adeyemi', email: 'Mo@Harbour.example' };
const drafted = (partner: Record<string, string>) => fileWith({ partner }, { partner: undefined });
const without = (partner: Record<string, string> = {}) => ({ ...contextOf(drafted(partner)), knownPartners: [] });

describe('who you will share with', () => {
  it('asks for three lines and no choice while nobody is known', () => {
    expect(resolveQuestion(question, without()).form.fields.map(({ name }) => name)).toEqual(['name', 'person', 'email']);
  });

  it('lists who is known, with the way out of the list last', () => {
    const [field, ...more] = resolveQuestion(question, contextOf(drafted({}))).form.fields;
    expect(more).toEqual([]);
    expect(field?.options?.map(({ value }) => value)).toEqual([charity.id, 'new']);
    expect(field?.options?.at(-1)?.reveals?.map(({ name }) => name)).toEqual(['name', 'person', 'email']);
  });

  it('keeps one answer, whichever way it was asked', () => {
    const read = readAnswer(question, undefined, typed, without());
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const value = partnerAnswer(read.value) as Record<string, string>;
    expect(value).toEqual({ partner: 'new', ...typed });
    expect(stepOf(question, without(value)).answered).toBe(true);
    expect(stepOf(question, contextOf(drafted(value))).answered).toBe(true);
  });

  it('does not list what is only typed', () => {
    const file = drafted({ partner: 'new', ...typed });
    const partner = provisionalPartner(file.reference, file.answers);
    if (!partner) throw new Error('nobody');
    expect(isProvisional(partner, file)).toBe(true);
    const context = { ...contextOf({ ...file, partner }), knownPartners: [{ organisation: partner }] };
    expect(resolveQuestion(question, context).form.fields.map(({ name }) => name)).toEqual(['name', 'person', 'email']);
  });
});

describe('a partner that is only typed', () => {
  const { answers, reference } = drafted({ partner: 'new', ...typed });
  it('is taken for a charity of which nothing else is known', () => {
    expect(provisionalPartner(reference, answers)).toMatchObject({ name: 'Harbour Kitchen', kind: 'charity', publicAuthority: false, address: '', teams: [] });
    expect(newPartnerIn(answers)?.email).toBe('mo@harbour.example');
  });
  it('is nobody once a known one is chosen, or while a line is missing', () => {
    expect(provisionalPartner(reference, drafted({ partner: charity.id }).answers)).toBeUndefined();
    expect(provisionalPartner(reference, drafted({ partner: 'new', name: 'Harbour Kitchen', person: 'Mo' }).answers)).toBeUndefined();
  });
});
