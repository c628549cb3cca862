// Answers of an enquiry that somebody starts an agreement with. The draft keeps them as they stood in the address, and shows each where its
// question is asked for the first time: a suggestion, which counts for nothing until somebody confirms it.
import type { Catalogue } from '../../agreement/catalogue';
import type { FormValue } from '../../questions/form';
import type { Answer, Answers } from '../../questions/question';
import { enquiryQuery } from './answers';
import { askedOf } from './asked';
import { draftValues } from './draft-values';
import { serviceIds } from './enquiry-form';
import { readAnswers } from './read-answers';

/** The key under which a draft keeps them, and the name under which a form sends them. No question has it. */
export const carriedName = 'from-enquiry';

/** What is said of one kind of service is suggested for that one alone. */
const aboutService: readonly string[] = ['people-call-it-care', 'care-professional', 'service-confirm', 'service-names', 'who-pays'];

/** What an address holds, read again: undefined when nothing in it is for a draft. */
export function carriedQuery(address: string, catalogue: Catalogue): Readonly<Record<string, string>> | undefined {
  const { answers } = readAnswers(Object.fromEntries(new URLSearchParams(address.slice(0, 1000))), serviceIds(catalogue));
  const { counted } = askedOf(answers, catalogue);
  return counted.purpose === 'individual' ? enquiryQuery(counted) : undefined;
}

export const carriedAnswer = (value: Readonly<Record<string, string>>, by: string, at: string): Answer => ({ value, revision: 1, by, at });

/** What stands in the fields of a question that nobody has answered yet; undefined where the enquiry said nothing of it. */
export function carriedValue(question: string, answers: Answers, catalogue: Catalogue): FormValue | undefined {
  const kept = answers[carriedName]?.value;
  if (kept === undefined || answers[question] !== undefined) return undefined;
  const read = readAnswers(kept, serviceIds(catalogue)).answers;
  if (aboutService.includes(question) && answers.service?.value.serviceType !== read.service) return undefined;
  return draftValues(read)[question];
}
