import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { assessModel } from '../legal-basis/assess-model';
import { printAgreement } from '../print/print-agreement';
import { goldenFile } from '../print/testing/golden-file';
import { printAsText } from '../print/testing/print-as-text';
import { flaggedAnswers } from '../questions/flagged-answers';
import { igReviewForm, readIgReviewForm } from '../questions/ig-review-form';
import { contextOf } from '../questions/testing/contexts';
import type { AgreementFile } from './agreement-file';
import { checkMet } from './checks';
import { nextSteps } from './next-step';
import { settle } from './settle';
import { standingOf } from './standing';
import { whoHasIt } from './who-has-it';

/** The golden agreement, its partner giving this answer to “Where will the details be?”. */
function answering(uk: string, more: { country?: string; review?: Partial<NonNullable<AgreementFile['igReview']>> } = {}): AgreementFile {
  const onlyYou = goldenFile.answers['only-you']!;
  const value = { ...onlyYou.value, uk, ...(more.country && { country: more.country }) };
  const igReview = { ...goldenFile.igReview!, ...more.review };
  return { ...goldenFile, answers: { ...goldenFile.answers, 'only-you': { ...onlyYou, value } }, igReview };
}

function settled(file: AgreementFile) {
  const model = settle(file, catalogue);
  if (!model) throw new Error('the file does not settle');
  return { model, result: assessModel(model) };
}
const met = (file: AgreementFile): boolean =>
  checkMet['stays-in-settled']({ file, side: 'sharing', ...settled(file), missing: [], unconfirmed: [], missingReview: [], signed: [] });
const standing = (file: AgreementFile) => standingOf(file, catalogue, { ...contextOf(file), today: '2026-11-21', hash: (text) => text });
const flagged = (file: AgreementFile) => flaggedAnswers(contextOf(file)).filter(({ field }) => field === 'uk');
const section8 = (file: AgreementFile): string => {
  const { model, result } = settled(file);
  return printAsText(printAgreement({ model, result, checklist: file.checklist, catalogue, version: 1, on: '2026-11-21T10:00:00.000Z' }));
};
const looked = { at: '2026-11-11T09:00:00.000Z', reviewReason: 'The server has the same protection', settled: { 'only-you.uk': 'safer' } } as const;

describe('a partner that is not sure where the details will be', () => {
  const file = answering('not-sure', { review: looked });
  it('has no safer answer, and no reason of anybody else takes the place of its own', () => {
    expect(flagged(file)).toMatchObject([{ words: 'I’m not sure', saferAnswer: false }]);
    expect([met(file), met(answering('uk')), met(answering('uk-eea'))]).toEqual([false, true, true]);
  });
  it('is asked to change its answer, and the IG lead hears that it must', () => {
    const context = contextOf(file);
    const source = { ...settled(file), flagged: flagged(file), context };
    const field = igReviewForm(source).fields.find(({ name }) => name === 'settle-only-you-uk');
    expect(field?.options?.map(({ value }) => value)).toEqual(['change']);
    const read = readIgReviewForm(source, { outcome: 'ready', 'settle-only-you-uk': 'change' });
    expect(read.ok).toBe(false);
    const ella = { person: 'riverside-manager', organisation: file.partner!.id, roles: ['checklist-owner'] } as const;
    expect(nextSteps(standing(file), ella).map(({ id }) => id)).toEqual(['say-where']);
    expect(whoHasIt(standing(file))).toContainEqual(expect.objectContaining({ task: 'saying-where', side: 'receiving' }));
    const priya = { person: 'northfield-ig-lead', organisation: file.sharing.id, roles: ['ig-lead'] } as const;
    expect(nextSteps(standing({ ...file, answers: { ...file.answers } }), priya).map(({ id }) => id)).not.toEqual([]);
  });
  it('holds nothing up while the text is a draft: it is asked again', () => {
    expect(flagged({ ...file, status: 'draft' })).toEqual([]);
  });
});

describe('details that also go to another country', () => {
  it('need a reason of the IG lead, given after the reply', () => {
    const abroad = (review = {}) => answering('elsewhere', { country: 'Canada', review });
    expect([met(abroad()), met(abroad(looked)), met(abroad({ ...looked, at: '2026-11-06T14:00:00.000Z' }))]).toEqual([false, true, false]);
    expect(flagged(abroad())).toMatchObject([{ words: 'Somewhere else too: Canada', saferAnswer: true }]);
    expect(met(answering('elsewhere', { review: looked }))).toBe(false);
  });
  it('are printed with the country', () => {
    expect(section8(answering('elsewhere', { country: 'Canada', review: looked }))).toContain(
      'It also keeps them in Canada; the Surgery’s IG lead has recorded why.',
    );
    expect(section8(answering('elsewhere', { country: 'Canada' }))).toContain(
      'It also keeps them outside the UK and the European Economic Area (EEA), in Canada.',
    );
  });
});
