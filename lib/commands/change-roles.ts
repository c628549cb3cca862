import 'server-only';
import * as z from 'zod';
import { rolesForm } from '@/content/questions/colleague';
import * as heldWork from '@/db/held-work';
import * as membership from '@/db/membership';
import * as people from '@/db/people';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { done, invalid, refused } from '@/lib/domain/outcome';
import { ownRoles } from '@/lib/domain/people/deputyship';
import { mayChangeRolesOf, whyNotChange } from '@/lib/domain/people/change-roles';
import { type HeldWork, heldWork as held, tooMuchFor } from '@/lib/domain/people/held-work';
import { type PersonRole, roles as allRoles } from '@/lib/domain/people/person';
import { difference, mayGive } from '@/lib/domain/people/role-lattice';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';
import { ours } from '@/lib/server/input-kinds';

const Roles = ours(z.union([z.string().max(40), z.array(z.string().max(40)).max(20)]).optional());

const agreements = (n: number) => (n === 1 ? '1 agreement' : `${n} agreements`);

/** What lies with them must go to somebody who can still do it before a role goes. */
function whyItRests(name: string, work: HeldWork, after: readonly PersonRole[], took: readonly PersonRole[]): string | undefined {
  const waits = work.signs.length;
  if (waits > 0 && took.includes('signatory')) return `${name} is named to sign ${agreements(waits)}. On its page, name somebody else first`;
  const left = took.includes('drafter') || took.includes('ig-lead') ? tooMuchFor(work, after) : 0;
  return left > 0 ? `${name} has ${agreements(left)}. Hand ${left === 1 ? 'it' : 'them'} over first` : undefined;
}

/** What somebody does here. Their sessions for this organisation end with it: they log in again as what they are now. */
export const changeRoles = command({
  name: 'change-roles',
  who: ['admin', 'ig-lead'],
  input: z.strictObject({ person: Id, was: ours(z.string().max(200)), roles: Roles }),
  load: async (q, { person: id }, actor) => {
    const team = await people.ofOrganisations(q, actor.organisations);
    const person = team.find((one) => one.id === id);
    return person && { person, team, files: await heldWork.ofPerson(q, id, actor.organisations) };
  },
  allow: (actor, { person }) => (mayChangeRolesOf(actor, person) ? 'yes' : { forbidden: `Ask an admin of ${actor.organisationName}` }),
  decide: ({ subject: { person, team, files }, input, actor, now }) => {
    if (input.was !== person.roles.toSorted().join(' ')) return refused(`Somebody else has just changed what ${person.name} does. Look at it again`);
    const may = mayGive(ownRoles(actor));
    const read = readForm(rolesForm(may), { roles: input.roles ?? [] }, dayOf(now.toISOString()));
    // With nothing ticked they keep what is not ours to take.
    if (!read.ok && input.roles !== undefined) return refusalOf(read);
    const ticked = read.ok ? (read.value.roles as readonly PersonRole[]) : [];
    const after = allRoles.filter((role) => (may.includes(role) ? ticked.includes(role) : person.roles.includes(role)));
    const refusal = whyNotChange({ actor, person, after, team });
    if (refusal) return refusal;
    const change = difference(person.roles, after);
    const why = whyItRests(person.name, held(person, files), after, change.took);
    if (why) return invalid({ roles: why });
    const event = { what: 'roles-changed', person: person.id, gave: [...change.gave], took: [...change.took] } as const;
    return done({ person: person.id, self: person.id === actor.person }, event, { person, after }, [
      { kind: 'mail-roles-changed', about: { person: person.id } },
    ]);
  },
  save: async (q, { person, after }, now) => {
    await membership.changeRoles(q, person.id, person.organisationId, after);
    await membership.endSessions(q, person.id, person.organisationId, now);
    await membership.spendCodes(q, person.id, now);
  },
});
