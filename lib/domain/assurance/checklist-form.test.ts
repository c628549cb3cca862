import { describe, expect, it } from 'vitest';
import type { Form } from '../questions/form';
import { isWholeAnswer, readForm } from '../questions/read-form';
import { checklistForm, checklistWords } from './checklist-form';
import { dsptStandingOf } from './dspt-standing';
import { evidenceForm } from './evidence-form';
import { checklistSummary } from './checklist-summary';
import { allInPlace, checklistOf, contextOf, currentDspt, noDspt, sentOf, today, unnamed } from './testing/checklists';

const context = contextOf();

function formOf(id: string, around = context): Form {
  const question = around.catalogue.questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return checklistForm(question, checklistOf({}), around);
}

describe('the forms of the checklist', () => {
  const date = (day: string, month: string, year: string) => ({
    'published-day': [day, '', ''],
    'published-month': [month, '', ''],
    'published-year': [year, '', ''],
  });

  it('ask for the year of a DSPT result only where two editions overlap', () => {
    const form = formOf('dspt');
    expect(readForm(form, { status: 'met', ...date('3', '6', '2026') }, today)).toMatchObject({ ok: true, value: { status: 'met', published: '2026-06-03' } });
    expect(readForm(form, { status: 'met', ...date('10', 'Sept', '2025') }, today)).toMatchObject({
      ok: false,
      errors: { edition: 'Select which year it was for' },
    });
    const read = readForm(form, { status: 'met', ...date('10', '9', '2025'), edition: 'opening' }, today);
    expect(read.ok && dsptStandingOf(checklistOf({ dspt: read.value }))?.version).toBe(8);
    expect(readForm(form, { status: 'met', ...date('', '', '') }, today)).toMatchObject({ errors: { published: 'Enter the date you published it' } });
    expect(readForm(form, { status: 'met', ...date('1', '1', '2027') }, today)).toMatchObject({
      errors: { published: 'Date you published it must be today or in the past' },
    });
    expect(readForm(form, {}, today)).toMatchObject({ errors: { status: 'Select if you have a DSPT result' } });
  });

  it('do not ask again what the profile holds', () => {
    const names = (form: Form) => form.fields[0]?.options?.[0]?.reveals?.map(({ name }) => name) ?? [];
    expect(names(formOf('mistakes'))).toEqual([]);
    expect(names(formOf('mistakes', contextOf({ partner: unnamed })))).toEqual(['tellWhom']);
    expect(names(formOf('lead'))).toEqual(['name', 'role']);
    expect(names(formOf('lead', contextOf({ adultSocialCare: true })))).toEqual(['name', 'role', 'caldicott']);
  });

  it('fill in the names of the two sides', () => {
    expect(
      JSON.stringify(
        context.catalogue.questions
          .filter(({ journey }) => journey === 'checklist')
          .map((question) => [checklistForm(question, checklistOf({}), context), checklistWords({ question, item: { topic: 'encryption' } }, context)]),
      ),
    ).not.toMatch(/\{[a-zA-Z]+\}/);
  });
});

describe('the check of the answers', () => {
  it('offers a link to evidence beside each answer that was given', () => {
    const form = evidenceForm(checklistOf({ ...currentDspt, ...allInPlace }), context);
    expect(form.fields.map(({ name }) => name)).toEqual(['evidence-transparency', 'evidence-incident-reporting', 'evidence-secure-transfer']);
    expect(readForm(form, { 'evidence-transparency': 'riverside-debt.example/privacy' }, today)).toMatchObject({
      ok: true,
      value: { 'evidence-transparency': 'https://riverside-debt.example/privacy' },
    });
    expect(readForm(form, { 'evidence-transparency': 'javascript:alert(1)' }, today)).toMatchObject({ ok: false });
    expect(readForm(form, {}, today)).toMatchObject({ ok: true });
  });

  it('reads every answer back in words', () => {
    const rows = checklistSummary(
      checklistOf({ ...noDspt, ...allInPlace, evidence: { 'evidence-secure-storage': 'https://riverside-debt.example/devices' } }),
      context,
    );
    expect(rows.map(({ id, answer }) => [id, answer])).toEqual([
      ['dspt', 'No'],
      ['transparency', 'Yes'],
      ['responsibility', 'From your profile'],
      ['contracts', 'Yes'],
      ['training', 'Yes'],
      ['confidentiality', 'Yes'],
      ['physical-access', 'Yes'],
      ['secure-storage', 'Yes'],
      ['retention', 'Yes'],
      ['incident-reporting', 'Yes'],
      ['secure-transfer', 'An ordinary email account'],
    ]);
    const toLead = checklistSummary(checklistOf({ ...noDspt, ...allInPlace }), context, 'sharing');
    expect(toLead.find(({ id }) => id === 'responsibility')?.answer).toBe('From the profile of Riverside Debt Advice');
    const row = (id: string) => rows.find((one) => one.id === id);
    expect(row('responsibility')).toMatchObject({ details: [{ text: 'Tom Ashby, Service manager' }] });
    expect(row('responsibility')?.path).toBeUndefined();
    expect(row('training')?.details.map(({ text }) => text)).toEqual(['September 2026', 'At least every year']);
    expect(row('secure-storage')).toMatchObject({
      evidence: [{ kind: 'link', url: 'https://riverside-debt.example/devices' }],
      path: 'devices',
      state: 'settled',
    });
    expect(row('secure-transfer')?.details.map(({ text }) => text)).toEqual(['referrals@riverside-debt.example', 'Each message to it must be encrypted']);
  });

  it('says what the DSPT result covers, in which edition, and what is missing', () => {
    const rows = checklistSummary(sentOf(currentDspt), context);
    expect(rows[0]).toMatchObject({
      answer: 'Yes, standards met',
      details: [
        { label: 'When was it published?', text: '3 June 2026' },
        { label: 'Year', text: '2025-26 edition' },
      ],
    });
    expect(rows.map(({ state }) => state)).toEqual([
      'settled',
      'missing',
      'settled',
      'settled',
      'settled',
      'settled',
      'settled',
      'settled',
      'settled',
      'missing',
      'missing',
    ]);
    expect(rows[2]?.answer).toBe('Covered by the DSPT result');
    expect(rows[3]?.answer).toBe('Not asked: current DSPT');
  });
});

it('asks for more than a word that only holds the place where a point does not apply, and leaves such an answer of before as it is', () => {
  const form = formOf('premises');
  const answer = (whyNot: string) => ({ answer: 'not-applicable', whyNot });
  for (const whyNot of ['n/a', 'None.', 'not applicable', '-'])
    expect(readForm(form, answer(whyNot), '2026-11-23')).toMatchObject({
      ok: false,
      errors: { whyNot: expect.stringContaining('such as what you do not have') },
    });
  expect(readForm(form, answer('We have no rooms'), '2026-11-23').ok).toBe(true);
  expect(isWholeAnswer(form, answer('n/a'))).toBe(true);
});
