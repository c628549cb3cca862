// Who can take over from somebody: what they draft goes to whoever may draft, a check of the legal side to another IG lead while there is
// one (else it waits for whoever becomes one), a signature to whoever may sign.
import { type HeldWork, holdsWork } from './held-work';
import type { Person } from './person';

/** Undefined where there is nothing to take over. */
export interface WhoCanTake {
  readonly heirs?: readonly Person[];
  readonly signers?: readonly Person[];
}

export function whoCanTake(person: Pick<Person, 'id'>, team: readonly Person[], held: HeldWork): WhoCanTake {
  const others = team.filter(({ id }) => id !== person.id);
  const checks = ({ roles }: Person) => roles.includes('ig-lead');
  const leads = held.leads.length > 0 ? others.filter(checks) : [];
  const drafts = (one: Person) => one.roles.includes('drafter') || checks(one);
  return {
    ...(holdsWork(held) && { heirs: leads.length > 0 ? leads : others.filter(drafts) }),
    ...(held.signs.length > 0 && { signers: others.filter(({ roles }) => roles.includes('signatory')) }),
  };
}
