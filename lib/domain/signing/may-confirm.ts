// Who may be asked to show who they are: whoever signs this agreement, and anybody for themselves.
import { type Actor, hasRole } from '../people/actor';
import { maySign, type SigningSubject } from './sign';

/** file: the agreement that is to be signed; absent where nothing is. */
export function mayConfirm(actor: Actor, { file }: Partial<Pick<SigningSubject, 'file'>>): ReturnType<typeof maySign> {
  if (!file) return 'yes';
  return hasRole(actor, 'signatory') ? maySign(actor, { file, takenBack: 0 }) : 'hidden';
}
