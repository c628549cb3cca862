// What the data protection officer advised about the law that stands in the place of each person's yes (rule C9): who, when and what. It is
// advice about that law alone, so another law asks again.
import type { AgreementResult } from '../legal-basis/result';
import type { AgreementModel, LawAdvice } from './model';

/** undefined while there is none for the law that is named now. */
export function lawAdvised({ service, igReview }: Pick<AgreementModel, 'service' | 'igReview'>): LawAdvice | undefined {
  const advice = igReview?.lawAdvised;
  return advice !== undefined && advice.law === service.statute ? advice : undefined;
}

/** Few laws take the place of a yes: but for the rights of advocates, none is relied on without the officer's advice. */
export const needsLawAdvice = ({ warnings }: Pick<AgreementResult, 'warnings'>): boolean => warnings.includes('LAW_TO_CONFIRM');

/** A law is named and holds here, so that advice about it can be recorded. */
export const takesLawAdvice = ({ service }: Pick<AgreementModel, 'service'>, { flows }: Pick<AgreementResult, 'flows'>): boolean =>
  service.statute !== undefined && flows.some(({ result }) => result.commonLaw === 'statutory_duty');
