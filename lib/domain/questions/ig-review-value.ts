// What the IG lead recorded before, as her page (D35) shows it again. What must be judged anew, the legal basis and what happens
// next, is never filled in for her.
import { lawAdvised } from '../agreement/law-advised';
import type { IgReview } from '../agreement/model';
import { dayOf } from '../assurance/calendar';
import { unreadTexts } from '../checks/own-words';
import type { FormValue } from './form';
import { dpiaValue, signsValue } from './ig-review-dpia';
import { caldicottName, caldicottWhyName, type IgReviewSource, settleName } from './ig-review-form';

/** A page that was sent back may have been half filled in: what it left open stays open. */
function judged({ dpia, noEffectConfirmed, outcome }: IgReview, source: IgReviewSource): FormValue {
  return outcome === 'ready' ? { ...signsValue(dpia, source), noEffect: noEffectConfirmed ? 'yes' : 'no' } : {};
}

/** A text that changed since is read again. */
const wordsValue = ({ wordsRead }: IgReview, { model, context }: IgReviewSource): FormValue =>
  wordsRead && unreadTexts(model, context).length === 0 ? { ownWords: ['read'] } : {};

/** “We will publish by” a day that has passed since: a new version asks if it is done, or for a new date. */
const promisedAndPast = ({ published, at }: IgReview, { context: { file, today } }: IgReviewSource): boolean =>
  file.replaces !== undefined && at < file.replaces.at && published > dayOf(at) && published < today;

export function igReviewValue(review: IgReview | undefined, source: IgReviewSource): FormValue {
  if (!review) return {};
  const advised = lawAdvised({ service: source.model.service, igReview: review });
  const texts = {
    reviewReason: review.reviewReason,
    publishedWhere: review.publishedWhere,
    published: promisedAndPast(review, source) ? undefined : review.published,
    dpoAdvice: review.dpoAdvice,
    dpoDate: review.dpoDate,
    notes: review.notes,
    lawOfficer: advised?.officer,
    lawAdvisedOn: advised?.on,
    lawAdvice: advised?.advice,
  };
  const principles = Object.entries(review.caldicott).flatMap(([id, { met, why }]) => [
    [caldicottName(id), met] as const,
    ...(why === undefined ? [] : [[caldicottWhyName(id), why] as const]),
  ]);
  // An answer that was kept as the safer one stays so; one that was to be changed is looked at again.
  const kept = source.flagged.filter((one) => review.settled?.[`${one.question}.${one.field}`] === 'safer').map((one) => [settleName(one), 'safer'] as const);
  return {
    ...wordsValue(review, source),
    ...judged(review, source),
    ...dpiaValue(review.dpia, source),
    ...Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1]))),
    ...Object.fromEntries([...principles, ...kept]),
  };
}
