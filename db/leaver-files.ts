import 'server-only';
// Everything that taking somebody out of an organisation rests on: who is there, and what lies with them.
import type { Actor } from '@/lib/domain/people/actor';
import type { Deputyship } from '@/lib/domain/people/deputyship';
import { type HeldWork, heldWork as heldOf } from '@/lib/domain/people/held-work';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { Person } from '@/lib/domain/people/person';
import * as colleagueInvitations from './colleague-invitations';
import * as deputyships from './deputyships';
import * as heldWork from './held-work';
import * as organisations from './organisations';
import * as people from './people';
import type { Q } from './store';

export interface LeaverFile {
  readonly person: Person;
  /** Everybody of the organisation, them included. */
  readonly team: readonly Person[];
  readonly held: HeldWork;
  /** Invitations of colleagues that they sent and that nobody has accepted. */
  readonly invited: readonly string[];
  readonly organisation: Organisation;
  /** In which they stand in for somebody, or somebody for them, and that nobody has ended. */
  readonly deputyships: readonly Deputyship[];
}

/** Somebody of the organisation that is acted for. */
export async function leaverFile(
  q: Q,
  id: string,
  { organisation: own, organisations: all }: Pick<Actor, 'organisation' | 'organisations'>,
): Promise<LeaverFile | undefined> {
  const team = await people.ofOrganisations(q, [own]);
  const person = team.find((one) => one.id === id);
  const organisation = await organisations.own(q, all, own);
  if (!person || !organisation) return undefined;
  const waiting = await colleagueInvitations.waiting(q, [own]);
  const invited = waiting.filter(({ invitedBy }) => invitedBy === id).map(({ name }) => name);
  const standing = await deputyships.withPerson(q, id, [own]);
  return { person, team, organisation, invited, deputyships: standing, held: heldOf(person, await heldWork.ofPerson(q, id, [own])) };
}
