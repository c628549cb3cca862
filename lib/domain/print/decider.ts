// Who decides in the sharing organisation where a choice may be set aside, as the running text calls them.
import type { Party } from '../agreement/model';
import { asTyped, inSentence } from './words';

/** The Caldicott Guardian; where there is none whoever section 6 names in place of one (rule T5), or the most senior person. */
export function deciderOf({ organisation }: Pick<Party, 'organisation'>): string {
  const { caldicott, caldicottAlternative } = organisation.contacts;
  if (caldicott) return 'the Caldicott Guardian';
  return caldicottAlternative ? 'whoever section 6 names in place of a Caldicott Guardian' : 'the most senior person named in section 6';
}

/** The same on the receiving side, which section 6 may name nobody of: whom it has in place of one, or its most senior person. */
export function partnersDecider({ organisation }: Pick<Party, 'organisation'>): string {
  const { caldicott, caldicottAlternative } = organisation.contacts;
  if (caldicott) return 'its Caldicott Guardian';
  return caldicottAlternative ? inSentence(asTyped(caldicottAlternative)) : 'its most senior person';
}
