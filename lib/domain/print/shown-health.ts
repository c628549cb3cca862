// The referral itself shows health, and some side may hold that only on the person’s explicit yes (rules G7, A9.3): without it nothing can
// go, since no detail that is left out would hide it.
import { heldOnYes } from '../legal-basis/no-explicit-consent';
import { referralShowsHealth, referralShowsOwnHealth } from '../legal-basis/to-flow-facts';
import type { PrintContext } from './print-context';

export const restsOnShownHealth = ({ model, outwardResult }: Pick<PrintContext, 'model' | 'outwardResult'>): boolean =>
  outwardResult !== undefined && referralShowsHealth(model) && heldOnYes(outwardResult);

/** It is the health of whoever is referred: what is said of those who cannot decide among them, where a carer comes, is said of the carer. */
export const restsOnOwnShownHealth = (context: Pick<PrintContext, 'model' | 'outwardResult'>): boolean =>
  restsOnShownHealth(context) && referralShowsOwnHealth(context.model);

/** Somebody else may decide for some who are referred. Where nobody can say yes for an adult (section 7), nothing is sent about them. */
export const decidedForThem = (context: Pick<PrintContext, 'model' | 'outwardResult'>): boolean =>
  context.model.people.children || (context.model.people.mayLackCapacity && !restsOnOwnShownHealth(context));
