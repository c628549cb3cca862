// Who changes the contact sheet of a signed agreement: people of a side its own lines, and nobody the other’s. A mailbox of the other
// side is confirmed by the same people.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Side } from '../agreement/model';
import { isSigned } from '../agreement/term-on-file';
import { type Actor, hasRole } from '../people/actor';
import type { PersonRole } from '../people/person';
import { sideOf } from '../signing/who-signs';

export const contactRoles: readonly PersonRole[] = ['drafter', 'ig-lead', 'checklist-owner', 'admin'];

export const changesContacts = (actor: Pick<Actor, 'roles'>): boolean => hasRole(actor, ...contactRoles);

export const otherSide = (side: Side): Side => (side === 'sharing' ? 'receiving' : 'sharing');

export function mayChangeContacts(actor: Actor, { file }: { readonly file: AgreementFile }): 'yes' | 'hidden' | { readonly forbidden: string } {
  if (!sideOf(file, actor.organisation)) return 'hidden';
  return changesContacts(actor) ? 'yes' : { forbidden: `Ask whoever drafts agreements or looks after information at ${actor.organisationName}` };
}

/**
 * Why no line can be changed now; undefined when one can. Until both have signed the sheet follows the profiles and the final version.
 * One that has ended since still has somebody to ask about the details that are held.
 */
export function whyNoContactChange(file: Pick<AgreementFile, 'status' | 'version' | 'end'>): string | undefined {
  if (isSigned(file) && file.version) return undefined;
  if (file.status === 'ended') return 'This agreement ended without being signed';
  return 'The contact sheet follows what both organisations say of themselves until both sides have signed';
}
