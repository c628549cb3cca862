// What the checklist says about the partner's duty of confidence: open until it is answered, then as it was answered.
import type { Checklist } from '../assurance/checklist';
import { confidentialityDuty } from '../assurance/confidentiality-duty';
import type { Organisation } from '../people/organisation';
import type { Party } from './model';

/** Health and care bodies are bound in any case; of anybody else only K03 or its safeguard says so. */
export function standingConfidentiality(
  organisation: Organisation,
  checklist: Checklist | undefined,
): Pick<Party, 'confidentialityDuty' | 'confidentialityOpen'> {
  if (organisation.confidentialityDuty) return { confidentialityDuty: true };
  if (checklist?.answers.contracts === undefined) return { confidentialityDuty: false, confidentialityOpen: true };
  return { confidentialityDuty: confidentialityDuty(checklist) };
}
