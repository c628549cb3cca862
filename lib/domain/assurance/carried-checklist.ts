// The checklist of a new version: taken over as it was accepted while nothing that it rests on has moved and no promised day has passed, otherwise asked again with the
// answers that still hold in place. A renewal always asks again.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Catalogue } from '../agreement/catalogue';
import type { Side } from '../agreement/model';
import type { Answers } from '../questions/question';
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { checklistGround } from './checklist-ground';
import { assuranceStands } from './checklist-tag';
import { evidenceToCarry } from './evidence';
import { lapsedPromises } from './lapsed-promises';
import { answersToReuse } from './reuse-answers';
import { looksSince } from './worse-since';

/** Who answered, and when, stays as it was: nobody has answered again yet. */
function stillHolding(fresh: Checklist, before: Checklist, file: AgreementFile, catalogue: Catalogue, today: string): Answers {
  const ground = checklistGround({ ...file, checklist: fresh }, catalogue, today);
  const holding = ground ? Object.keys(answersToReuse(ground, before)) : [];
  // A plan whose day has passed comes too: it is asked again with what was promised in place.
  const keys = [...new Set([...holding, ...(ground ? Object.keys(before.answers).filter((key) => key.startsWith('plan/')) : [])])];
  return Object.fromEntries(keys.flatMap((key) => (before.answers[key] ? [[key, { ...before.answers[key], revision: 1 }]] : [])));
}

/** Whatever had to be looked at again is asked again. */
const mayRest = (checklist: Checklist, context: ChecklistContext, file: AgreementFile): boolean =>
  assuranceStands(checklist, context) && lapsedPromises(checklist, context).length === 0 && looksSince({ checklist, file }).length === 0;

/** `file`: the new version as it begins. today: ISO date. */
export function carriedChecklist(before: Checklist, id: string, file: AgreementFile, catalogue: Catalogue, today: string): Checklist {
  const own = { id, agreementReference: file.reference, revision: 1 };
  const carried: Checklist = { ...before, ...own };
  const ground = checklistGround({ ...file, checklist: carried }, catalogue, today);
  if (file.replaces?.kind === 'amendment' && ground && mayRest(carried, ground.context, file)) return carried;
  const { organisationId, sharingOrganisationId } = before;
  const fresh: Checklist = { ...own, organisationId, sharingOrganisationId, status: 'in-progress', version: 0, answers: {} };
  return { ...fresh, ...evidenceToCarry(before, today), answers: stillHolding(fresh, before, file, catalogue, today) };
}

/** A new version moved what its accepted checklist rests on: when it is sent, the checklist is asked again with its answers in place. */
export function asksChecklistAgain(
  { replaces, checklist, status }: AgreementFile,
  { assuranceStands: accepts, lapsedPromises: lapsed = [] }: { readonly assuranceStands?: boolean; readonly lapsedPromises?: readonly Side[] },
): boolean {
  const stands = accepts === true && lapsed.length === 0;
  const accepted = checklist?.status === 'accepted' || checklist?.status === 'accepted-with-plan';
  return replaces !== undefined && accepted && !stands && status === 'draft';
}
