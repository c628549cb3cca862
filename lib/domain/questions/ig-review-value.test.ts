import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../agreement/agreement-file';
import { settle } from '../agreement/settle';
import { answeredSince } from './answered-since';
import { flaggedAnswers } from './flagged-answers';
import { type IgReviewSource, readIgReview, readIgReviewForm } from './ig-review-form';
import { igReviewValue } from './ig-review-value';
import { prefillForm } from './prefill-form';
import { igReviewForm } from './ig-review-form';
import { answerAll, contextOf, fileWith, standardDebt } from './testing/contexts';

function sourceOf(file: AgreementFile): IgReviewSource {
  const context = contextOf(file);
  const [model, result] = [settle(file, catalogue), context.legal()];
  if (!model || !result) throw new Error('no model');
  return { model, result, flagged: flaggedAnswers(context), context };
}
const doubtful = answerAll(fileWith({}), {
  ...standardDebt,
  people: { who: ['adults', 'carers'], carerWhose: 'carer-own', carerAgreement: 'not-sure', howMany: 'over-10000' },
  'telling-people': { tell: 'notice', record: 'note' },
});
const source = sourceOf(doubtful);
const ready = {
  legal: 'right',
  dpia: ['innovativeTech'],
  dpiaDone: 'done',
  dpiaRef: 'Assessment 14',
  'dpiaOn-day': '3',
  'dpiaOn-month': '9',
  'dpiaOn-year': '2026',
  dpiaOwner: 'Practice manager',
  noEffect: 'no',
  publishedWhere: 'Website',
  'published-day': '20',
  'published-month': '9',
  'published-year': '2026',
  notes: 'Looked at with the team',
  'settle-people-carerAgreement': 'safer',
  'caldicott-8': 'met-reason',
  'caldicott-why-8': 'A poster hangs in the waiting room',
  outcome: 'ready',
};
const review = (posted: Record<string, unknown>) => {
  const read = readIgReviewForm(source, posted);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return readIgReview(read.value, source, { by: 'priya', byName: 'Priya Shah', at: '2026-11-21T10:00:00Z', resultHash: 'h' });
};

describe('the IG lead’s page a second time', () => {
  it('shows everything that was recorded but what must be judged anew', () => {
    const { legal: _, outcome: __, ...rest } = ready;
    expect(prefillForm(igReviewForm(source), igReviewValue(review(ready), source))).toEqual(rest);
    expect(igReviewValue(undefined, source)).toEqual({});
  });
  it('says “None of these” where that was said, and nothing where it was sent back half filled in', () => {
    expect(igReviewValue(review({ ...ready, dpia: 'none' }), source).dpia).toEqual(['none']);
    expect(igReviewValue(review({ outcome: 'back', backNote: 'Ask the team', dpiaDone: 'none', dpiaWhy: 'Few people' }), source)).toEqual({
      dpiaDone: 'none',
      dpiaWhy: 'Few people',
    });
  });
});

describe('the DPIA a second time', () => {
  const { dpia, ...rest } = review(ready);
  const again = (record: Partial<typeof dpia>) => igReviewValue({ ...rest, dpia: { signs: dpia.signs, result: dpia.result, ...record } }, source);
  it('stays, whatever the screening now ends in; a reason for none is asked anew where it ends otherwise', () => {
    expect(igReviewValue({ ...rest, dpia: { ...dpia, result: 'record_reason' } }, source)).toMatchObject({ dpiaRef: 'Assessment 14', dpiaOn: '2026-09-03' });
    expect(again({ result: 'record_reason', why: 'Few people' }).dpiaDone).toBeUndefined();
  });
  it('reads a record of before: the reference of a DPIA that was a duty, and why there is none elsewhere', () => {
    expect(again({ result: 'required', signs: ['dataMatching'], reference: 'DPIA 14' })).toMatchObject({ dpiaDone: 'done', dpiaRef: 'DPIA 14' });
    expect(igReviewValue({ ...rest, dpia: { signs: [], result: 'recommended', reference: 'Few people' } }, source).dpiaRef).toBeUndefined();
  });
});

describe('what has been answered since', () => {
  it('is newer than the moment, of either side, in words', () => {
    expect(answeredSince(contextOf(doubtful), '2026-11-21T09:00:00Z')).toEqual([]);
    const later = (key: string, value: Record<string, string>) => ({ [key]: { value, revision: 1, by: 'tom', at: '2026-11-21T12:00:00Z' } });
    const file = { ...doubtful, answers: { ...doubtful.answers, ...later('send-how', { methods: 'phone' }), ...later('enough', { enough: 'enough' }) } };
    expect(answeredSince(contextOf(file), '2026-11-21T10:00:00Z').map(({ key, side, lines }) => [key, side, lines.length])).toEqual([
      ['send-how', 'sharing', 1],
      ['enough', 'receiving', 1],
    ]);
  });
});
