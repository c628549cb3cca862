import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../agreement/agreement-file';
import { checkMet } from '../agreement/checks';
import { lifecycle } from '../agreement/lifecycle';
import { igReviewSource } from '../agreement/ig-reviewing';
import { standingOf } from '../agreement/standing';
import { goldenFile } from '../print/testing/golden-file';
import { answered, igReviewed } from '../print/testing/agreement-files';
import { ownWordsFile } from '../print/testing/own-words-file';
import { igReviewForm, readIgReview } from '../questions/ig-review-form';
import { igReviewValue } from '../questions/ig-review-value';
import { contextOf } from '../questions/testing/contexts';
import { ownTexts, unreadTexts } from './own-words';

const standing = (file: AgreementFile) => {
  const { hash } = contextOf(file);
  return standingOf(file, catalogue, { today: '2026-11-21', hash, knownPartners: [], partnerSignatories: [] });
};
const sourceOf = (file: AgreementFile) => {
  const source = igReviewSource(standing(file));
  if (!source) throw new Error('no source');
  return source;
};
const who = { by: 'lead', byName: 'Priya Shah', at: '2026-11-20T10:00:00.000Z', resultHash: 'read' };
const read = (file: AgreementFile): AgreementFile => ({
  ...file,
  igReview: { ...igReviewed, wordsRead: readIgReview({ ownWords: ['read'], outcome: 'ready' }, sourceOf(file), who).wordsRead ?? [] },
});
const withAnswer = (file: AgreementFile, id: string, value: Record<string, string>) => ({
  ...file,
  answers: { ...file.answers, ...answered({ [id]: value }) },
});
const met = (file: AgreementFile) => checkMet['own-words-read'](standing(file).factsFor('sharing'));
const suggestedOnly = withAnswer(goldenFile, 'only-you', { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', uk: 'uk' });

describe('words that somebody typed', () => {
  it('are read by the IG lead before a draft is sent, and before the final version', () => {
    expect(lifecycle.draft.send?.needs).toContain('own-words-read');
    expect(lifecycle['with-partner']['issue-for-signature']?.needs).toContain('own-words-read');
    expect([met(ownWordsFile), met({ ...ownWordsFile, status: 'draft' })]).toEqual([false, false]);
    expect(met(read(ownWordsFile))).toBe(true);
  });

  it('of both sides are listed, each with where it prints', () => {
    const { model, context } = sourceOf(ownWordsFile);
    const listed = ownTexts(model, context);
    expect(listed).toContainEqual(expect.objectContaining({ text: 'A secure file site of the county', side: 'sharing', section: 'transfer' }));
    expect(listed).toContainEqual(expect.objectContaining({ text: 'Asked', side: 'receiving', section: 'legal-basis' }));
    expect(listed).toContainEqual(expect.objectContaining({ text: 'our funder asks for it', section: 'retention' }));
    expect(listed).toContainEqual(expect.objectContaining({ text: 'Two caseworkers', section: 'safety' }));
    expect(listed).toContainEqual(expect.objectContaining({ text: 'our locked cabinet.', side: 'receiving', section: 'safety' }));
  });

  it('are read again when one of them changes: that one, and it is not ticked for her', () => {
    const changed = withAnswer(read(ownWordsFile), 'send-how-other', { other: 'We put them in a letter' });
    const source = sourceOf(changed);
    expect(unreadTexts(source.model, source.context).map(({ text }) => text)).toEqual(['We put them in a letter']);
    expect(met(changed)).toBe(false);
    expect(igReviewValue(changed.igReview, source).ownWords).toBeUndefined();
    expect(igReviewValue(read(ownWordsFile).igReview, sourceOf(ownWordsFile)).ownWords).toBeUndefined();
    const unchanged = read(ownWordsFile);
    expect(igReviewValue(unchanged.igReview, sourceOf(unchanged)).ownWords).toEqual(['read']);
  });

  it('that keep dangerous details safe are read again beside where the partner keeps them and who sees them', () => {
    const kept = (wording: Record<string, string>) =>
      withAnswer(withAnswer(suggestedOnly, 'service', { serviceType: 'domestic-abuse' }), 'details-danger', wording);
    const only = kept({ wording: 'change', kept: 'only the duty adviser opens it' });
    // Read when it was sent, before the partner answered.
    const sent = { ...only, igReview: { ...igReviewed, ...read({ ...only, status: 'draft' }).igReview } };
    expect([met({ ...sent, status: 'draft' }), met(sent), met(read(only))]).toEqual([true, false, true]);
    const wider = withAnswer(read(only), 'only-you', {
      reason: 'use',
      keep: 'suggested',
      keepTerms: 'use',
      where: 'change',
      place: 'our rota book',
      jobs: 'all volunteers',
      uk: 'uk',
    });
    const source = sourceOf(wider);
    expect(unreadTexts(source.model, source.context)).toContainEqual(expect.objectContaining({ beside: { place: 'our rota book', jobs: 'all volunteers' } }));
    expect(met(wider)).toBe(false);
    // Words of ours that were taken over stand in the same text.
    expect(met({ ...kept({ wording: 'use' }), igReview: igReviewed })).toBe(false);
  });

  it('of whoever stands in for the partner’s Caldicott Guardian are read in the draft, and again when its profile changes them', () => {
    const standsIn = (caldicottAlternative: string): AgreementFile => {
      const { caldicott: _, ...contacts } = goldenFile.partner!.contacts;
      return { ...suggestedOnly, partner: { ...goldenFile.partner!, contacts: { ...contacts, caldicottAlternative } } };
    };
    const before = standsIn('the lead trustee');
    const { model, context } = sourceOf({ ...before, status: 'draft' });
    expect(ownTexts(model, context)).toContainEqual(expect.objectContaining({ text: 'the lead trustee', side: 'receiving', section: 'contacts' }));
    const { igReview } = read({ ...before, status: 'draft' });
    const after = { ...standsIn('any of our volunteers'), ...(igReview && { igReview }) };
    expect([met({ ...before, ...(igReview && { igReview }) }), met(after), met(read(after))]).toEqual([true, false, true]);
  });

  it('are not asked about where nobody typed any', () => {
    const asked = (file: AgreementFile) => igReviewForm(sourceOf(file)).fields.some(({ name }) => name === 'ownWords');
    expect([asked(suggestedOnly), asked(ownWordsFile)]).toEqual([false, true]);
    expect(met({ ...suggestedOnly, igReview: igReviewed })).toBe(true);
    expect(met({ ...goldenFile, igReview: igReviewed })).toBe(false);
    // What only the partner typed does not hold up the sending.
    expect([met({ ...goldenFile, status: 'draft', igReview: igReviewed }), met({ ...ownWordsFile, status: 'draft' })]).toEqual([true, false]);
  });
});
