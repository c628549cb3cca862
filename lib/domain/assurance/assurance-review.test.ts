import { describe, expect, it } from 'vitest';
import { prefillForm } from '../questions/prefill-form';
import { isWholeAnswer, readForm } from '../questions/read-form';
import { assuranceDecisionErrors, assuranceDecisionForm, readAssuranceDecision } from './assurance-decision-form';
import { assuranceReviewErrors, assuranceReviewValue, readAssuranceReview } from './assurance-review';
import { assuranceReviewForm, firstsByWords } from './assurance-review-form';
import { checklistMove } from './checklist-lifecycle';
import { openQuestions } from './checklist-review';
import { isLookUpOpen } from './dspt-standing';
import { readiness } from './readiness';
import { allInPlace, contextOf, currentDspt, noDspt, type reviewOf, sentOf, today } from './testing/checklists';

const by = { by: 'northfield-ig-lead', byName: 'Priya Shah', at: '2026-11-14T15:00:00.000Z' };
const gaps = {
  ...noDspt,
  ...allInPlace,
  contracts: { answer: 'partly' },
  'plan/contracts': { plan: 'use' },
  devices: { answer: 'not-yet' },
  'plan/secure-storage': { plan: 'use', help: ['yes'] },
  keeping: { answer: 'not-yet' },
  'plan/retention': { plan: 'use' },
  premises: { answer: 'not-applicable', whyNot: 'We have no rooms' },
};
const checklist = sentOf(gaps);
const context = contextOf();
const form = assuranceReviewForm(checklist, context);
const options = (name: string) => form.fields.find((field) => field.name === name)?.options?.map(({ value }) => value);
const posted = {
  lookup: 'none',
  'row-contracts': 'accept-safeguard',
  'safeguardDone-contracts-day': ['13', ''],
  'safeguardDone-contracts-month': ['11', ''],
  'safeguardDone-contracts-year': ['2026', ''],
  'row-physical-access': 'accept',
  'row-secure-storage': 'offer-help',
  'help-secure-storage': '1',
  'helpOwner-secure-storage': 'IG lead',
  'helpBy-secure-storage-day': '15',
  'helpBy-secure-storage-month': '12',
  'helpBy-secure-storage-year': '2026',
  'row-retention': 'accept',
};

const read = (fields: Record<string, unknown>) => {
  const found = readForm(form, { ...firstsByWords(checklist, context), ...fields }, today);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return readAssuranceReview(found.value, by, checklist, context);
};

describe('the review page', () => {
  it('has one group for each row that is not Yes, in the order of the points', () => {
    expect(form.fields.map(({ name }) => name)).toEqual([
      'lookup',
      'row-contracts',
      'first-contracts',
      'row-physical-access',
      'row-secure-storage',
      'first-secure-storage',
      'row-retention',
      'first-retention',
    ]);
  });

  it('offers only what can lead to a decision', () => {
    expect(options('row-secure-storage')).toEqual(['accept-safeguard', 'offer-help', 'ask']);
    expect(options('row-retention')).toEqual(['accept', 'accept-safeguard', 'offer-help', 'ask']);
    expect(options('row-physical-access')).toEqual(['accept', 'offer-help', 'ask']);
  });

  it('says about each row what is missing', () => {
    const empty = readForm(form, {}, today);
    expect(empty).toMatchObject({
      ok: false,
      errors: {
        lookup: 'Select what you found when you looked up the DSPT status',
        'row-contracts': 'Select what to do about contracts',
        'row-secure-storage': 'Select what to do about encryption',
      },
    });
    const help = readForm(
      form,
      {
        ...posted,
        'help-secure-storage': '',
        'helpOwner-secure-storage': '',
        'helpBy-secure-storage-day': '',
        'helpBy-secure-storage-month': '',
        'helpBy-secure-storage-year': '',
      },
      today,
    );
    expect(help).toMatchObject({
      ok: false,
      errors: {
        'help-secure-storage': 'Select what we will do about encryption',
        'helpOwner-secure-storage': 'Enter who will help with encryption',
        'helpBy-secure-storage': 'Enter the date of the help with encryption',
      },
    });
  });

  it('records what was done about each row, with help in the words that were chosen', () => {
    expect(read(posted)).toEqual({
      ...by,
      lookup: { outcome: 'none' },
      rows: {
        contracts: { outcome: 'accept-safeguard', safeguardDone: '2026-11-13', first: 'safeguard' },
        'physical-access': { outcome: 'accept' },
        'secure-storage': {
          outcome: 'offer-help',
          first: 'nothing',
          help: { what: 'Show how to switch encryption on', owner: 'IG lead', by: '2026-12-15' },
        },
        retention: { outcome: 'accept', first: 'nothing' },
      },
    });
  });

  it('shows again what was recorded', () => {
    const review = read(posted);
    const value = assuranceReviewValue({ ...checklist, review }, context);
    expect(isWholeAnswer(form, value)).toBe(true);
    expect(prefillForm(form, value)).toMatchObject({ 'row-secure-storage': 'offer-help', 'helpBy-secure-storage-month': '12' });
    expect(readAssuranceReview(value, by, checklist, context)).toEqual(review);
  });

  it('refuses a look-up that contradicts what was declared', () => {
    const declared = sentOf({ ...currentDspt, ...allInPlace });
    const value = { lookup: 'matches', code: '8ZZ98', status: 'approaching', date: '2026-11-14' };
    expect(assuranceReviewErrors(value, declared, context)).toEqual({
      status: 'Select the status that Riverside Debt Advice gave, or ‘I looked it up and it differs’',
    });
    const withCode = sentOf({ ...allInPlace, dspt: { ...currentDspt.dspt, odsCode: '8ZZ98' } });
    expect(assuranceReviewErrors({ ...value, status: 'met', code: '8zz 98' }, withCode, context)).toEqual({});
    expect(assuranceReviewErrors({ ...value, status: 'met', code: '8ZZ97' }, withCode, context).code).toMatch(/gave the code 8ZZ98/u);
    expect(assuranceReviewErrors({ ...value, status: 'met', code: 'Z!' }, declared, context)).toEqual({
      code: 'Enter an ODS code of 3 to 9 letters and numbers, like ZZ9 or 8ZZ99',
    });
    expect(assuranceReviewErrors({ ...value, status: 'met' }, declared, context)).toEqual({});
    const early = assuranceReviewErrors({ ...value, status: 'met', date: '2026-06-20' }, declared, context);
    expect(early.date).toMatch(/^Date you looked it up must be \d+ November 2026 or later, when Riverside Debt Advice gave the result$/u);
    const unsure = sentOf({ dspt: { status: 'not-sure' }, ...allInPlace });
    expect(assuranceReviewErrors(value, unsure, context)).toEqual({});
  });

  it('offers help with five points at most', () => {
    const value = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((item) => [`row-${item}`, 'offer-help']));
    expect(assuranceReviewErrors(value, checklist, context)).toEqual({ 'row-f': 'Offer help with 5 points or fewer' });
  });
});

describe('readiness', () => {
  const why = (rows: Parameters<typeof reviewOf>[0], given = gaps) =>
    readiness(sentOf(given, rows), context).blocking.map(({ standing, why: reason }) => `${standing.item.id} ${reason}`);
  const accepted = read(posted).rows;

  it('needs every gap that stops the sharing to have an accepted safeguard', () => {
    expect(why({})).toEqual(['contracts safeguard-not-accepted', 'physical-access reason-not-accepted', 'secure-storage safeguard-not-accepted']);
    expect(why(accepted)).toEqual([]);
    expect(why({ ...accepted, 'secure-storage': { outcome: 'accept' } })).toEqual(['secure-storage safeguard-not-accepted']);
    expect(why({ ...accepted, 'secure-storage': { outcome: 'ask', question: 'When?' } })).toEqual(['secure-storage question-open']);
  });

  it('needs a plan behind the acceptance', () => {
    const { 'plan/secure-storage': _, ...unplanned } = gaps;
    expect(why(accepted, unplanned as typeof gaps)).toEqual(['secure-storage no-plan']);
  });

  it('is there at once when everything is in place, and keeps the open plans apart', () => {
    expect(readiness(sentOf({ ...noDspt, ...allInPlace }), context)).toEqual({ ready: true, blocking: [], openPlans: [] });
    expect(readiness(sentOf({ ...currentDspt, ...allInPlace }), context).ready).toBe(true);
    expect(readiness(sentOf(gaps, accepted), context).openPlans.map(({ item }) => item.id)).toEqual(['contracts', 'secure-storage', 'retention']);
  });

  it('falls when the look-up shows that the DSPT result does not stand', () => {
    const { devices: _, ...without } = allInPlace;
    const seen = sentOf({ ...currentDspt, ...without }, {}, { outcome: 'differs', seen: 'Not published' });
    expect(readiness(seen, context).blocking.map(({ words }) => words)).toEqual(['There is no answer about encryption']);
  });
});

describe('the decision', () => {
  it('refuses Yes while something stands in the way, and says what', () => {
    expect(assuranceDecisionErrors({ decision: 'yes' }, checklist, context).decision).toBe(
      'Select ‘Not yet’, or go back to the review: the plan and the safeguard for contracts are not accepted; the reason why it does not apply is not accepted, about rooms, cupboards and computers; the plan and the safeguard for encryption are not accepted',
    );
    expect(assuranceDecisionErrors({ decision: 'yes-plan' }, checklist, context).decision).toBeDefined();
    expect(assuranceDecisionErrors({ decision: 'not-yet' }, checklist, context)).toEqual({});
    expect(assuranceDecisionErrors({ decision: 'yes' }, sentOf(gaps, read(posted).rows), context)).toEqual({});
  });

  it('takes no Yes on a result that is claimed and not looked up, nor on one that was claimed anew since', () => {
    const claimed = { ...currentDspt, ...allInPlace };
    const none = sentOf(claimed);
    expect(assuranceDecisionErrors({ decision: 'yes' }, none, context).decision).toContain('look up the DSPT result');
    expect(assuranceDecisionErrors({ decision: 'not-yet' }, none, context)).toEqual({});
    expect(checklistMove(none, 'accept', 'sharing', context)?.unmet).toEqual(['looked-up']);
    for (const outcome of ['matches', 'differs'] as const) expect(isLookUpOpen(sentOf(claimed, {}, { outcome }), today)).toBe(false);
    const anew = { ...none.answers.dspt!, at: '2026-11-15T09:00:00.000Z' };
    const overtaken = sentOf(claimed, {}, { outcome: 'matches' });
    expect(isLookUpOpen({ ...overtaken, answers: { ...overtaken.answers, dspt: anew } }, today)).toBe(true);
    expect(isLookUpOpen(sentOf({ ...noDspt, ...allInPlace }), today)).toBe(false);
    expect([none, checklist].map((one) => assuranceReviewForm(one, context).fields[0]?.options?.at(-1)?.label)).toEqual([
      'I have not looked it up yet',
      'There is nothing to look up',
    ]);
  });

  it('needs a look at the version that was sent last', () => {
    const again = { ...sentOf(gaps, read(posted).rows), sentAt: '2026-11-20T09:00:00.000Z' };
    expect(assuranceDecisionErrors({ decision: 'yes' }, again, context)).toEqual({ '': 'Review the checklist before you decide' });
  });

  it('asks for a reason unless it is a plain Yes, which is offered where no plan is open', () => {
    const planned = sentOf(gaps, read(posted).rows);
    const decision = assuranceDecisionForm(planned, context);
    const plain = assuranceDecisionForm(sentOf({ ...currentDspt, ...allInPlace }), context);
    const offered = (form: typeof plain) => form.fields[0]?.options?.map(({ value }) => value);
    expect([offered(plain), offered(decision)]).toEqual([
      ['yes', 'not-yet'],
      ['yes-plan', 'not-yet'],
    ]);
    expect(decision.fields[0]?.options?.[0]?.reveals?.[0]?.hint).toBe('Riverside Debt Advice can read this');
    expect(readForm(decision, {}, today)).toMatchObject({ errors: { decision: 'Select if Riverside Debt Advice is ready to receive the details' } });
    expect(readForm(decision, { decision: 'yes-plan', reason: ['', ''] }, today)).toMatchObject({
      errors: { reason: 'Enter your reason', first: 'Select if something must be done before anything is sent' },
    });
    const found = readForm(decision, { decision: 'not-yet', reason: ['', 'No plan'] }, today);
    expect(found.ok && readAssuranceDecision(found.value, by)).toEqual({ ...by, decision: 'not-yet', reason: 'No plan' });
    expect(readForm(plain, { decision: 'yes', reason: ['', ''] }, today)).toMatchObject({ ok: true, value: { decision: 'yes' } });
  });
});

it('shows the charity only the questions that wait for it', () => {
  const asked = sentOf(gaps, { contracts: { outcome: 'ask', question: 'Do volunteers sign too?' } });
  expect(openQuestions({ ...asked, status: 'question-asked' })).toEqual([{ item: 'contracts', question: 'Do volunteers sign too?' }]);
  expect(openQuestions(asked)).toEqual([]);
});
