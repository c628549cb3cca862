// That the partner passes the details to nobody else is said beside what the agreement itself lets out: what comes back to the sharing
// side, and what a purpose in somebody’s own words may name, such as a letter to the GP.
import type { PrintContext } from './print-context';

/** Ends the id of the sentence: “-beside” where something else stands in the agreement. */
export const passesBeside = ({ model, back }: Pick<PrintContext, 'model' | 'back'>): '' | '-beside' =>
  model.purpose.changed || (back?.items.length ?? 0) > 0 ? '-beside' : '';
