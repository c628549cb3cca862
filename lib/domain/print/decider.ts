// Who decides in the sharing organisation where a choice may be set aside, as the running text calls them.
import type { Party } from '../agreement/model';
import { asTyped, inSentence } from './words';

const saysWhatIsDone = /\b(?:decid|will|is|are|does|do|looks?|acts?|asks?|advises?|takes?|stands?|covers?|has|have|we|our)(?:\b|e)/iu;

/** A job, as it is called; what somebody wrote as a sentence fits no other, and stands in section 6. */
function inItsPlace(alternative: string): string {
  return saysWhatIsDone.test(alternative) ? 'whoever section 6 names in place of a Caldicott Guardian' : inSentence(asTyped(alternative));
}

/** The Caldicott Guardian, or whoever was named in place of one, or the most senior person (rule T5). */
export function deciderOf({ organisation }: Pick<Party, 'organisation'>): string {
  const { caldicott, caldicottAlternative } = organisation.contacts;
  if (caldicott) return 'the Caldicott Guardian';
  return caldicottAlternative ? inItsPlace(caldicottAlternative) : 'the most senior person';
}

/** The same on the receiving side. */
export function partnersDecider({ organisation }: Pick<Party, 'organisation'>): string {
  const { caldicott, caldicottAlternative } = organisation.contacts;
  if (caldicott) return 'its Caldicott Guardian';
  return caldicottAlternative ? inItsPlace(caldicottAlternative) : 'its most senior person';
}
