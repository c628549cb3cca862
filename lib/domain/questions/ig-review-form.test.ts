import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../agreement/agreement-file';
import { checkMet } from '../agreement/checks';
import { settle } from '../agreement/settle';
import { flaggedAnswers } from './flagged-answers';
import { igReviewForm, type IgReviewSource, readIgReview, readIgReviewForm } from './ig-review-form';
import { principlesOf } from './principles';
import { answerAll, contextOf, fileWith, standardDebt } from './testing/contexts';

function sourceOf(file: AgreementFile): IgReviewSource {
  const context = contextOf(file);
  const [model, result] = [settle(file, catalogue), context.legal()];
  if (!model || !result) throw new Error('no model');
  return { model, result, flagged: flaggedAnswers(context), context };
}
const who = { by: 'priya', byName: 'Priya Shah', at: '2026-11-21T10:00:00Z', resultHash: 'h' };
const plain = answerAll(fileWith({}), standardDebt);
const doubtful = answerAll(plain, {
  people: { who: ['adults', 'young', 'carers'], carerWhose: 'carer-own', carerAgreement: 'not-sure', howMany: 'over-10000' },
  children: { csc: 'not-sure' },
  'telling-people': { tell: 'notice', record: 'note' },
  'legal-read': { read: 'does-not-fit', doubt: 'We also run a helpline' },
});
const ready = {
  legal: 'right',
  dpia: 'none',
  dpiaDone: 'none',
  dpiaWhy: 'Few people, no health details',
  noEffect: 'yes',
  publishedWhere: 'website',
  'published-day': '20',
  'published-month': '11',
  'published-year': '2026',
  outcome: 'ready',
};
const names = (file: AgreementFile) => igReviewForm(sourceOf(file)).fields.map(({ name }) => name);
const errors = (file: AgreementFile, posted: Record<string, unknown>) => {
  const read = readIgReviewForm(sourceOf(file), posted);
  return read.ok ? {} : read.errors;
};

describe('flagged answers', () => {
  it('are none on a plain path', () => expect(flaggedAnswers(contextOf(plain))).toEqual([]));
  it('are every “not sure” and every doubt, with the words that were given', () => {
    expect(flaggedAnswers(contextOf(doubtful)).map(({ question, field, words, saferAnswer }) => [question, field, words, saferAnswer])).toEqual([
      ['people', 'carerAgreement', 'I’m not sure', true],
      ['children', 'csc', 'I’m not sure', false],
      ['legal-read', 'read', 'Something here does not fit our service: We also run a helpline', true],
    ]);
  });
  it('include a carer’s yes for somebody else’s health', () => {
    const carer = (items: string[]) =>
      answerAll(plain, {
        people: { who: ['adults', 'carers'], carerWhose: 'cared-for', carerAgreement: 'person-only', howMany: 'under-50' },
        details: { enough: 'change' },
        'details-choose': { items },
      });
    expect(flaggedAnswers(contextOf(carer(['name']))).map(({ field }) => field)).toEqual([]);
    expect(flaggedAnswers(contextOf(carer(['name', 'access-needs']))).map(({ field }) => field)).toEqual(['carerAgreement']);
  });
});

describe('the page of the IG lead', () => {
  it('asks only what the answers leave open', () => {
    expect(names(plain)).toEqual(['legal', 'dpia', 'dpiaDone', 'noEffect', 'publishedWhere', 'published', 'dpoAdvice', 'dpoDate', 'notes', 'outcome']);
    expect(names(doubtful)).toEqual(expect.arrayContaining(['settle-people-carerAgreement', 'settle-children-csc', 'settle-legal-read-read', 'caldicott-8']));
    expect(names(doubtful)).not.toContain('settle');
  });
  it('fills the words of each repeated group', () => {
    const fields = igReviewForm(sourceOf(doubtful)).fields;
    expect(fields.find(({ name }) => name === 'settle-children-csc')).toMatchObject({
      label: 'Is this children’s social care work?',
      hint: 'I’m not sure',
      options: [{ value: 'change' }],
    });
    expect(fields.find(({ name }) => name === 'caldicott-8')?.label).toMatch(/^Principle 8: tell people/);
    expect(JSON.stringify(fields)).not.toMatch(/\{(?!part\})\w+\}/);
  });
  it('says what the safer answer is, that the legal basis stays, and what an open principle is about', () => {
    const fields = igReviewForm(sourceOf(doubtful)).fields;
    const safer = (name: string) => fields.find((field) => field.name === name)?.options?.find(({ value }) => value === 'safer')?.label;
    expect(safer('settle-people-carerAgreement')).toBe('Keep the safer answer: ‘Each person says yes for their own details’');
    expect(safer('settle-legal-read-read')).toBe('The legal basis stays');
    expect(fields.find(({ name }) => name === 'caldicott-8')?.hint).toBe('People are told on the web only. How will you reach people who do not use the web?');
    expect(principlesOf(sourceOf(doubtful)).find(({ id }) => id === '6')?.words).toMatch(/a doubt about it that you settle above|second look, and your reason/);
  });
  it('names what is rarely needed, with the reason', () => {
    const chosen = answerAll(plain, {
      details: { enough: 'change' },
      'details-choose': { items: ['name', 'immigration'] },
      'details-why/immigration': { reason: 'The food bank asks for it.' },
    });
    expect(principlesOf(sourceOf(chosen)).find(({ id }) => id === '3')?.words).toContain('(The food bank asks for it)');
  });
  it('sends nothing once the partner has it', () => {
    const label = (file: AgreementFile) => igReviewForm(sourceOf(file)).fields.find(({ name }) => name === 'outcome')?.options?.[0]?.label;
    expect([label(plain), label({ ...plain, status: 'with-partner' })]).toEqual(['It is ready to send', 'It is right, go on']);
  });
  it('lists no sign that the answers prove', () => {
    const signs = igReviewForm(sourceOf(doubtful))
      .fields.find(({ name }) => name === 'dpia')
      ?.options?.map(({ value }) => value);
    expect([signs?.includes('vulnerable'), signs?.includes('largeScale'), signs?.includes('dataMatching'), signs?.at(-1)]).toEqual([
      false,
      false,
      true,
      'none',
    ]);
  });
  it('is read into the record', () => {
    const source = sourceOf(plain);
    const read = readIgReviewForm(source, { ...ready, dpoAdvice: 'Nothing to add', 'dpoDate-day': '20', 'dpoDate-month': '11', 'dpoDate-year': '2026' });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(readIgReview(read.value, source, who)).toEqual({
      ...who,
      dpia: { signs: [], result: 'record_reason', why: 'Few people, no health details' },
      caldicott: {},
      settled: {},
      noEffectConfirmed: true,
      publishedWhere: 'website',
      published: '2026-11-20',
      dpoAdvice: 'Nothing to add',
      dpoDate: '2026-11-20',
      outcome: 'ready',
    });
  });
  it('counts proved and ticked signs together', () => {
    const source = sourceOf(doubtful);
    const record = readIgReview({ dpia: ['dataMatching'], outcome: 'back', backNote: 'Say more' }, source, who);
    expect([record.dpia, record.outcome, record.backNote]).toEqual([
      { signs: ['largeScale', 'vulnerable', 'dataMatching'], result: 'required' },
      'back',
      'Say more',
    ]);
  });
  it('asks for everything before it is ready, and for a note alone to send it back', () => {
    expect(Object.keys(errors(plain, {}))).toEqual(['legal', 'dpia', 'dpiaDone', 'noEffect', 'publishedWhere', 'published', 'outcome']);
    expect(errors(plain, { outcome: 'back', backNote: '' })).toEqual({ backNote: 'Enter what needs to change' });
    expect(errors(plain, { outcome: 'back', backNote: 'Add the leaflet' })).toEqual({});
  });
  it('is not ready with an answer to change, a wrong basis or a principle not met', () => {
    const settled = { 'settle-people-carerAgreement': 'safer', 'settle-children-csc': 'change', 'settle-legal-read-read': 'safer', 'caldicott-8': 'not-met' };
    const reason = { reviewReason: 'We have looked at it and it is right to go ahead' };
    const posted = { ...ready, ...settled, legal: 'not-right' };
    expect(errors(doubtful, names(doubtful).includes('reviewReason') ? { ...posted, ...reason } : posted)).toEqual({
      'settle-children-csc': 'Change the answer to ‘Is this children’s social care work?’ before you say that it is ready',
      legal: 'Send it back if the legal basis is not right',
      'caldicott-8': 'Send it back if principle 8 is not met',
    });
  });
  it('wants advice and its date together', () => {
    expect(errors(plain, { ...ready, dpoAdvice: 'Fine' })).toEqual({ dpoDate: 'Enter the date of the advice' });
  });
});

describe('a law that stands in the place of each person’s yes', () => {
  const named = (law: string, act?: string) => answerAll(plain, { 'law-gives-right': { law, ...(act && { act }) } });
  const other = named('other', 'Companies Act 2006, section 1');
  const settled = { 'settle-law-gives-right-law': 'safer', ownWords: ['read'] };
  const reason = { ...ready, ...settled, reviewReason: 'Our view is that this law is good enough' };
  const day = { 'lawAdvisedOn-day': '20', 'lawAdvisedOn-month': '11', 'lawAdvisedOn-year': '2026' };
  const advice = { lawOfficer: 'Ada Wright', ...day, lawAdvice: 'It gives the right to the name and the date of entry alone' };
  const principles = Object.fromEntries(names(other).flatMap((name) => (/^caldicott-\d$/.test(name) ? [[name, 'met']] : [])));
  const faults = (over: object) => Object.keys(errors(other, { ...reason, ...principles, ...over }));

  it('goes ahead on the advice of the data protection officer, with name and date', () => {
    expect(faults({})).toEqual(['lawOfficer', 'lawAdvisedOn', 'lawAdvice']);
    expect(faults({ ...advice, lawAdvice: 'asdf asdf asdf asdf asdf asdf' })).toEqual(['lawAdvice']);
    expect(faults(advice)).toEqual([]);
    expect(faults({ outcome: 'back', backNote: 'Ask the officer first' })).toEqual([]);
    expect(names(plain)).not.toContain('lawOfficer');
  });
  it('is recorded for that law alone, and not sent without', () => {
    const source = sourceOf(other);
    const read = readIgReviewForm(source, { ...reason, ...principles, ...advice });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const igReview = readIgReview(read.value, source, who);
    expect(igReview.lawAdvised).toEqual({ law: 'Companies Act 2006, section 1', officer: 'Ada Wright', on: '2026-11-20', advice: advice.lawAdvice });
    const allowed = (file: AgreementFile) => {
      const { model, result } = sourceOf(file);
      return checkMet['legal-status-allows']({ file, side: 'sharing', missing: [], unconfirmed: [], missingReview: [], signed: [], model, result } as never);
    };
    const { lawAdvised: _, ...without } = igReview;
    expect([allowed({ ...other, igReview }), allowed({ ...other, igReview: without })]).toEqual([true, false]);
    expect(allowed({ ...named('other', 'Theft Act 1968, section 1'), igReview })).toBe(false);
  });
  it('may be advised on where it is an advocate’s', () => {
    const advocate = named('mca-35');
    expect(igReviewForm(sourceOf(advocate)).fields.find(({ name }) => name === 'lawOfficer')?.optional).toBe(true);
    const ticks = Object.fromEntries(
      Object.entries({ ...reason, ...principles }).filter(([name]) => names(advocate).includes(name) || name.startsWith('published')),
    );
    expect(errors(advocate, { ...ticks, dpiaWhy: ready.dpiaWhy, lawOfficer: 'Ada Wright' })).toMatchObject({ lawAdvice: expect.stringContaining('advised') });
  });
});

describe('the day on which the notice names the partner', () => {
  const late = { ...ready, 'published-day': '1', 'published-month': '3', 'published-year': '2027' };
  const principles = Object.fromEntries(names(plain).flatMap((name) => (/^caldicott-\d$/.test(name) ? [[name, 'met']] : [])));
  const says = 'Sharing could start before the privacy notice names Riverside Advice. Enter an earlier date, or change the date sharing will start';
  const starting = (startDate: string): AgreementFile => ({
    ...plain,
    answers: { ...plain.answers, dates: { value: { start: 'date', startDate, review: '12m' }, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' } },
  });
  it('is no later than the day on which sharing starts', () => {
    expect(errors(plain, { ...late, ...principles })).toEqual({ published: says });
    expect(errors(starting('2027-02-27'), { ...late, ...principles })).toEqual({ published: says });
    expect(errors(starting('2027-03-01'), { ...late, ...principles })).toEqual({});
    expect(errors(plain, { ...ready, ...principles })).toEqual({});
    const soon = (day: string) => ({ ...late, ...principles, 'published-day': day, 'published-month': '12', 'published-year': '2026' });
    expect([errors(plain, soon('5')), errors(plain, soon('6'))]).toEqual([{}, { published: says }]);
  });
  it('stops nobody from sending the draft back', () => {
    expect(errors(plain, { ...late, outcome: 'back', backNote: 'The notice comes first' })).toEqual({});
  });
});

describe('a data protection impact assessment', () => {
  const principles = Object.fromEntries(names(plain).flatMap((name) => (/^caldicott-\d$/.test(name) ? [[name, 'met']] : [])));
  const { dpiaDone: _, dpiaWhy: __, ...rest } = { ...ready, ...principles };
  const done = { dpiaDone: 'done', dpiaRef: 'Assessment 14', 'dpiaOn-day': '3', 'dpiaOn-month': '9', 'dpiaOn-year': '2026', dpiaOwner: 'Practice manager' };
  const signs = (...dpia: string[]) => ({ ...rest, dpia });
  it('that is a duty needs its reference, date and owner, and no reason does instead', () => {
    expect(errors(plain, { ...signs('dataMatching'), ...done })).toEqual({});
    expect(errors(plain, { ...signs('dataMatching'), ...done, dpiaRef: '', dpiaOwner: '', 'dpiaOn-day': '', 'dpiaOn-month': '', 'dpiaOn-year': '' })).toEqual({
      dpiaRef: 'Enter the DPIA reference',
      dpiaOn: 'Enter the date the DPIA was finished',
      dpiaOwner: 'Enter which job owns the DPIA',
    });
    expect(errors(plain, { ...signs('dataMatching'), dpiaDone: 'none', dpiaWhy: 'Few people' })).toEqual({
      dpiaDone: 'A DPIA is needed: records matched from several places. Enter it, or send the agreement back',
    });
  });
  it('takes no decision against one, of anybody', () => {
    for (const sign of ['riskOfPhysicalHarmIfBreached', 'none'])
      expect(errors(plain, { ...signs(sign), dpiaDone: 'decided' })).toEqual({ dpiaDone: 'Select if there is a DPIA for this sharing' });
  });
  it('is recorded as it was answered, and nothing of the answers that were not chosen', () => {
    const record = (posted: Record<string, unknown>) => {
      const source = sourceOf(plain);
      const read = readIgReviewForm(source, posted);
      if (!read.ok) throw new Error(JSON.stringify(read.errors));
      return readIgReview(read.value, source, who).dpia;
    };
    expect(record({ ...signs('dataMatching'), ...done, dpiaWhy: 'Few people' })).toEqual({
      signs: ['dataMatching'],
      result: 'required',
      reference: 'Assessment 14',
      on: '2026-09-03',
      owner: 'Practice manager',
    });
  });
});
