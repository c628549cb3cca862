// The partner with whoever its checklist names as its Caldicott Guardian, or in place of one, where its profile names neither (rule T5):
// what it was asked for is printed, and not only counted.
import type { Checklist } from '../assurance/checklist';
import type { Organisation } from '../people/organisation';

interface OnFile {
  readonly partner?: Organisation | undefined;
  readonly checklist?: Pick<Checklist, 'answers'> | undefined;
}

export function partnerAsNamed({ partner, checklist }: OnFile): Organisation | undefined {
  const said = checklist?.answers.lead?.value.caldicott;
  if (!partner || typeof said !== 'string' || said === '') return partner;
  const { contacts } = partner;
  return contacts.caldicott || contacts.caldicottAlternative ? partner : { ...partner, contacts: { ...contacts, caldicottAlternative: said } };
}
