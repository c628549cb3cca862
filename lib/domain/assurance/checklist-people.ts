// Who does what with a checklist: the partner’s checklist owners answer it, the IG leads of the sharing side decide on it.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Side } from '../agreement/model';
import { type Actor, hasRole } from '../people/actor';
import { sideOf } from '../signing/who-signs';

type Verdict = 'yes' | 'hidden' | { readonly forbidden: string };
/** Names of the people to ask, of the side that does it. */
type Names = readonly string[];

/** “Tom Ashby or Dawn Ellis”. */
const anyOf = (names: Names): string => names.join(' or ');

function only(actor: Actor, file: AgreementFile, side: Side, holds: boolean, ask: string): Verdict {
  const own = sideOf(file, actor.organisation);
  if (own === undefined) return 'hidden';
  return own === side && holds ? 'yes' : { forbidden: ask };
}

export function mayAnswerChecklist(actor: Actor, file: AgreementFile, owners: Names): Verdict {
  const partner = file.partner?.name ?? 'the partner';
  const ask = owners.length > 0 ? `Ask ${anyOf(owners)} at ${partner}, who fills in the checklist` : `Ask ${partner}, which fills in the checklist`;
  return only(actor, file, 'receiving', hasRole(actor, 'checklist-owner'), ask);
}

export function mayDecideOnChecklist(actor: Actor, file: AgreementFile, leads: Names): Verdict {
  const { name } = file.sharing;
  const ask = leads.length > 0 ? `Ask ${anyOf(leads)} at ${name}, who decides on the checklist` : `Ask ${name}, which decides on the checklist`;
  return only(actor, file, 'sharing', hasRole(actor, 'ig-lead'), ask);
}

/** About one point of it: each side through whoever does its part. */
export function mayWriteAboutPoint(actor: Actor, file: AgreementFile, { owners, leads }: { readonly owners: Names; readonly leads: Names }): Verdict {
  return sideOf(file, actor.organisation) === 'sharing' ? mayDecideOnChecklist(actor, file, leads) : mayAnswerChecklist(actor, file, owners);
}
