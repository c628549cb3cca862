// What the checklist of the partner says about its duty of confidence, while the answer is open and once it is given.
import type { Checklist } from '../assurance/checklist';
import { currentRow } from '../assurance/checklist-review';
import type { Organisation } from '../people/organisation';
import { answeredText } from './answered';
import type { Party } from './model';

const item = 'contracts';

/**
 * Bound where K03 is yes or its safeguard is recorded as done (DPA 2018 s.11), never by the DSPT. Health and care bodies are bound in
 * any case. Open while nobody has answered.
 */
export function standingConfidentiality(
  organisation: Organisation,
  checklist: Checklist | undefined,
): Pick<Party, 'confidentialityDuty' | 'confidentialityOpen'> {
  if (organisation.confidentialityDuty) return { confidentialityDuty: true };
  const answer = checklist && answeredText(checklist.answers, item, 'answer');
  if (!checklist || answer === undefined) return { confidentialityDuty: false, confidentialityOpen: true };
  return { confidentialityDuty: answer === 'in-place' || Boolean(currentRow(checklist, item, item)?.safeguardDone) };
}
