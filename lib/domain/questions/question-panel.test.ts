import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { itemRows } from '../agreement/item-rows';
import type { AgreementFile } from '../agreement/agreement-file';
import { questionPanel } from './question-panel';
import { isWholeAnswer, readForm } from './read-form';
import { prefillForm } from './prefill-form';
import { resolveQuestion } from './resolve-question';
import { startingValue } from './starting-value';
import { answer, answerAll, contextOf, fileWith, standardDebt } from './testing/contexts';

const question = (id: string) => catalogue.questions.find((one) => one.id === id) ?? catalogue.questions[0]!;
const panel = (id: string, file: AgreementFile) => questionPanel(question(id), contextOf(file));
const whole = answerAll(fileWith({}), standardDebt);
const before = answerAll(fileWith({}), { partner: { partner: 'riverside' }, service: { serviceType: 'debt-counselling' } });

it('says behind Why of somebody who cannot decide what fits the law that lets the details go', () => {
  const { instead = [], why } = question('capacity');
  const said = (answers: Parameters<typeof answerAll>[1]) => resolveQuestion(question('capacity'), contextOf(answerAll(whole, answers))).why;
  const advocate = { service: { serviceType: 'advocacy' }, 'service-confirm': { confirm: 'yes' }, 'law-gives-right': { law: 'mca-35' } };
  expect([said({}), said(advocate)]).toEqual([why, instead[0]?.why]);
});

describe('what stands above the fields', () => {
  it('is the whole printed purpose, before anybody has agreed to it', () => {
    expect(panel('purpose', before)).toEqual({
      panel: 'inset',
      paragraphs: [
        'So that people who ask for help with debt can be contacted soon and offered advice.',
        'Without sharing, people would have to arrange this themselves and many would not.',
        'The Charity will use the details only to contact the person, give debt advice and keep a record of that advice.',
        'It will not use them for fundraising, marketing, research or anything else.',
        'It passes them to nobody else unless the law requires it or somebody must be kept from serious harm (section 11).',
      ],
    });
    const some = { ...before, answers: { ...before.answers, share: { ...before.answers.share!, value: { share: 'individual-some-self-refer' } } } };
    expect(JSON.stringify(panel('purpose', some))).toContain('People can contact the Charity themselves');
  });
  it('is the starting set with where each line comes from', () => {
    const table = panel('details', before);
    expect(table?.panel === 'table' && table.rows.map(([label, , source]) => [label, source])).toEqual([
      ['Full name', 'National guidance'],
      ['Telephone number', 'National guidance'],
      ['Best way and time to call, and whether a message may be left', 'Our suggestion'],
      [expect.stringMatching(/^Referral details \(4\): /), 'Our suggestion'],
    ]);
    expect(table?.panel === 'table' && table.apart?.items).toContain('NHS number');
  });
  it.each(catalogue.services.map(({ id }) => id))('counts the rows of %s to the number that it names', (serviceType) => {
    const given = answerAll(fileWith({}), { partner: { partner: 'riverside' }, service: { serviceType } });
    const table = panel('details', given);
    if (table?.panel !== 'table') return;
    const inRow = ([label = '']: readonly string[]) => Number(/ \((\d+)\): | \((\d+) details\)$/.exec(label)?.slice(1).find(Boolean) ?? 1);
    expect(table.caption).toMatch(new RegExp(`: ${table.rows.reduce((sum, row) => sum + inRow(row), 0)} details$`));
  });
  it('is a set by groups for care', () => {
    const hospice = panel('details', answerAll(fileWith({}), { partner: { partner: 'riverside' }, service: { serviceType: 'hospice' } }));
    expect(hospice?.panel === 'table' && hospice.rows.length).toBeLessThanOrEqual(15);
    expect(itemRows([], catalogue)).toEqual([]);
  });
  it('is the wording of R1b as it will print', () => {
    const rows = panel('only-you', whole);
    expect(rows?.panel === 'texts' && rows.rows.map(({ field, lines }) => [field, lines.length])).toEqual([
      ['reason', 3],
      ['keepTerms', 3],
      ['where', 1],
    ]);
    expect(JSON.stringify(rows)).toMatch(/deleted 3 months after/);
    expect(JSON.stringify(rows)).not.toMatch(/12 months/); // how long is a question of its own
  });
});

describe('what a page starts from', () => {
  it('never chooses for anybody, but behind “Change”, where the suggestion stands', () => {
    for (const one of catalogue.questions.filter(({ repeats, behindCheck }) => !repeats && !behindCheck)) {
      const value = startingValue({ question: one }, contextOf(whole));
      const { form } = resolveQuestion(one, contextOf(whole));
      for (const field of form.fields)
        if (field.kind === 'radios' || (field.kind === 'checkboxes' && one.id !== 'details-choose'))
          expect([one.id, field.name, value[field.name]]).toEqual([one.id, field.name, undefined]);
    }
  });
  it('fills “Change” with words that the form takes', () => {
    const posts: Readonly<Record<string, Record<string, string>>> = {
      'purpose-edit': {},
      capacity: { steps: 'change' },
      'our-reason': { wording: 'change' },
      'only-you': {
        reason: 'change',
        keep: 'suggested',
        keepTerms: 'change',
        atEnd: 'give-back',
        checker: 'Manager',
        where: 'change',
        leavers: 'week',
        uk: 'uk',
      },
    };
    for (const [id, chosen] of Object.entries(posts))
      for (const type of catalogue.services) {
        const file = fileWith({
          service: { serviceType: type.id },
          'people-call-it-care': { testA: 'yes' },
          'care-professional': { testB: 'health' },
          'service-confirm': { confirm: 'no' },
        });
        const { form } = resolveQuestion(question(id), contextOf(file));
        const known = form.fields.some(({ name }) => name in chosen || id === 'purpose-edit');
        const typed = prefillForm(form, { ...startingValue({ question: question(id) }, contextOf(file)), ...chosen });
        const read = readForm(form, { ...typed }, '2026-11-21');
        expect([type.id, id, known, read.ok ? {} : read.errors]).toEqual([type.id, id, true, {}]);
      }
  });
  it('starts D14 from the suggested set, and keeps what was answered', () => {
    const change = answer(whole, 'details', { enough: 'change', add: ['language'] });
    expect(startingValue({ question: question('details-choose') }, contextOf(change)).items).toContain('language');
    const step = { question: question('people'), answer: whole.answers.people! };
    expect(isWholeAnswer(resolveQuestion(step.question, contextOf(whole)).form, startingValue(step, contextOf(whole)))).toBe(true);
  });
});
