// The one interruption about details (D16): too much and too little together, with a question and never a block.
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { missing } from './journey';
import { questionPanel } from './question-panel';
import { resolveQuestion } from './resolve-question';
import { answerAll, contextOf, fileWith, keys, standardDebt, stepsOf } from './testing/contexts';

const question = catalogue.questions.find(({ id }) => id === 'details-check')!;
const chosen = (items: string[], service = 'debt-counselling') =>
  answerAll(fileWith({}), { ...standardDebt, service: { serviceType: service }, details: { enough: 'change' }, 'details-choose': { items } });
function look(items: string[], service?: string) {
  const file = chosen(items, service);
  if (!keys(stepsOf(file)).includes('details-check')) return undefined;
  const { h1 } = resolveQuestion(question, contextOf(file));
  const panel = questionPanel(question, contextOf(file));
  return { h1, items: panel?.panel === 'list' ? panel.items : [], before: (panel?.panel === 'list' && panel.before) || [], file };
}

describe('the second look at the details', () => {
  it('is for nobody who shares what the service needs', () => expect(look(['name', 'phone', 'contact-preference'])).toBeUndefined());
  it('asks of each that may be too much whether less would do', () => {
    expect(look(['name', 'phone', 'dob', 'address'])).toMatchObject({
      h1: 'Do they need all of these?',
      items: ['Date of birth. Would an age band do?', 'Home address. Will anybody visit, deliver or collect? If not, is a postcode area enough?'],
      before: [],
    });
  });
  it('says what is too little to start', () => {
    const few = look(['name', 'language']);
    expect(few).toMatchObject({ h1: 'Is this enough to start helping?', items: [] });
    expect(few?.before).toEqual([expect.stringContaining('Riverside Advice cannot make the first contact')]);
    expect(look(['phone'])?.before).toEqual([expect.stringContaining('cannot ask for the right person')]);
    expect(look(['name', 'email'])).toBeUndefined();
  });
  it('is one page for both', () => {
    const both = look(['name', 'dob', 'medication']);
    expect([both?.h1, both?.items.length, both?.before.length]).toEqual(['Are these the details that they need?', 2, 1]);
  });
  it('holds nobody who keeps them, and asks again when something else is missing', () => {
    const few = answerAll(chosen(['name', 'language']), { 'details-check': {} });
    expect(keys(missing(stepsOf(few)))).not.toContain('details-check');
    expect(keys(missing(stepsOf(answerAll(few, { 'details-choose': { items: ['language'] } }))))).toContain('details-check');
  });
  it('asks the same where the reason is typed', () => {
    const why = catalogue.questions.find(({ id }) => id === 'details-why')!;
    const hint = (item: string) => resolveQuestion(why, contextOf(chosen(['name', 'phone', item])), item).hint;
    expect([hint('dob'), hint('veteran'), hint('genetic')]).toEqual([
      'Say what they could not do without it. Would an age band do?',
      'Say what they could not do without it',
      'Say what they could not do without it. No support service normally needs this',
    ]);
  });
  it('asks of every detail in a sentence of its own', () => {
    for (const { id, lessWouldDo } of catalogue.items) expect([id, lessWouldDo ?? 'Fine.']).toEqual([id, expect.stringMatching(/^\p{Lu}.*[.?]$/u)]);
  });
});
