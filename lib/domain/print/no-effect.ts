// May it be said that saying no changes nothing about somebody's care? Where people expect the sharing for their care, or a law gives a
// right to it, saying no may delay that care or make it less safe: there staff explain what it may mean.
import type { AgreementModel } from '../agreement/model';

/** Said of a service wider than care, for which people are asked, once the IG lead has confirmed that it is true. */
const mayPromiseNoEffect = ({ service }: Pick<AgreementModel, 'service'>): boolean => service.kind === 'wider_support' && service.statute === undefined;

export const promisesNoEffect = (model: AgreementModel): boolean => mayPromiseNoEffect(model) && model.igReview?.noEffectConfirmed === true;
