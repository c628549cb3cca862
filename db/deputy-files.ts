import 'server-only';
// Somebody of the organisation that is acted for, who else is there, and who has stood in for them.
import type { Actor } from '@/lib/domain/people/actor';
import type { Deputyship } from '@/lib/domain/people/deputyship';
import type { Person } from '@/lib/domain/people/person';
import * as deputyships from './deputyships';
import * as people from './people';
import type { Q } from './store';

export interface DeputyFile {
  readonly person: Person;
  readonly others: readonly Person[];
  readonly all: readonly Deputyship[];
}

export async function deputyFile(
  q: Q,
  id: string,
  { organisation, organisations }: Pick<Actor, 'organisation' | 'organisations'>,
): Promise<DeputyFile | undefined> {
  const team = organisations.includes(organisation) ? await people.ofOrganisations(q, [organisation]) : [];
  const person = team.find((one) => one.id === id);
  return person && { person, others: team.filter((one) => one.id !== id), all: await deputyships.ofPerson(q, id, [organisation]) };
}
