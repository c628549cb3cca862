// Who can take over from somebody: what they draft and check goes to whoever may draft, a signature to whoever may sign.
import { type HeldWork, holdsWork } from './held-work';
import type { Person } from './person';

/** Undefined where there is nothing to take over. */
export interface WhoCanTake {
  readonly heirs?: readonly Person[];
  readonly signers?: readonly Person[];
}

export function whoCanTake(person: Pick<Person, 'id'>, team: readonly Person[], held: HeldWork): WhoCanTake {
  const others = team.filter(({ id }) => id !== person.id);
  const drafts = ({ roles }: Person) => roles.includes('drafter') || roles.includes('ig-lead');
  return {
    ...(holdsWork(held) && { heirs: others.filter(drafts) }),
    ...(held.signs.length > 0 && { signers: others.filter(({ roles }) => roles.includes('signatory')) }),
  };
}
