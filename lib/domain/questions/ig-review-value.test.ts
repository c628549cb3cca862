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
  dpiaRef: 'Assessment 14',
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
    expect(igReviewValue(review({ outcome: 'back', backNote: 'Ask the team', dpiaRef: 'Assessment 14' }), source)).toEqual({ dpiaRef: 'Assessment 14' });
  });
});

describe('the DPIA reference a second time', () => {
  it('is asked anew where the screening now ends otherwise: a reason for none is no reference', () => {
    const { dpia, ...rest } = review(ready);
    expect(igReviewValue({ ...rest, dpia: { ...dpia, result: 'record_reason' } }, source).dpiaRef).toBeUndefined();
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
