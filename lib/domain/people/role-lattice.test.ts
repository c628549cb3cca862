import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayChangeRolesOf, whyNotChange, whyNotRemove } from './change-roles';
import { type Person, type PersonRole, roles } from './person';
import { difference, isBelow, mayGive } from './role-lattice';

describe('what a role may give', () => {
  it('is everything for an admin, those who write and read for an IG lead, and nothing for anybody else', () => {
    expect(mayGive(['admin'])).toEqual(roles);
    expect(mayGive(['ig-lead'])).toEqual(['drafter', 'reader']);
    for (const role of ['drafter', 'checklist-owner', 'signatory', 'reader', 'visitor', 'operator'] as const) expect(mayGive([role])).toEqual([]);
  });

  it('names what is given and what is taken', () => {
    expect(difference(['drafter', 'reader'], ['drafter', 'signatory'])).toEqual({ gave: ['signatory'], took: ['reader'] });
  });
});

type Member = Pick<Person, 'id' | 'name' | 'roles'>;
/** One thing that somebody tries: who, to whom (an index beyond the team: somebody new), and which roles. */
interface Try {
  readonly by: number;
  readonly to: number;
  readonly do: 'change' | 'remove' | 'invite';
  readonly roles: readonly PersonRole[];
}

const someRoles = fc.subarray([...roles]);
const tries = fc.array(fc.record({ by: fc.nat(7), to: fc.nat(7), do: fc.constantFrom('change', 'remove', 'invite'), roles: someRoles }), { maxLength: 25 });
const teams = fc.array(
  someRoles.filter((held) => held.length > 0),
  { minLength: 1, maxLength: 5 },
);
const holds = (team: readonly Member[], role: PersonRole) => team.filter((one) => one.roles.includes(role)).length;

/** The team after it, and what was given to whom by what; undefined when it is refused. */
function attempt(team: readonly Member[], one: Try, n: number): readonly Member[] | undefined {
  const actor = team[one.by % team.length];
  const person = team[one.to % team.length];
  if (!actor || !person) return undefined;
  const by = { person: actor.id, roles: actor.roles, organisationName: 'Northfield' };
  if (one.do === 'invite') {
    const may = one.roles.length > 0 && isBelow(one.roles, actor.roles);
    return may ? [...team, { id: `new-${n}`, name: 'New', roles: one.roles }] : undefined;
  }
  if (one.do === 'remove') {
    return whyNotRemove({ actor: by, person, team }) ? undefined : team.filter(({ id }) => id !== person.id);
  }
  if (!mayChangeRolesOf(by, person) || whyNotChange({ actor: by, person, after: one.roles, team })) return undefined;
  return team.map((member) => (member.id === person.id ? { ...member, roles: one.roles } : member));
}

describe('5,000 random sequences of inviting, changing and removing', () => {
  it('give nobody what whoever gave it did not stand above, widen nobody by their own hand, and leave an admin and a signatory', () => {
    let done = 0;
    const faults = new Set<string>();
    fc.assert(
      fc.property(teams, tries, (first, list) => {
        let team: readonly Member[] = first.map((held, i) => ({ id: `p${i}`, name: `P${i}`, roles: held }));
        for (const [n, one] of list.entries()) {
          const actor = team[one.by % team.length] as Member;
          const next = attempt(team, one, n);
          if (!next) continue;
          done++;
          for (const member of next) {
            const before = team.find(({ id }) => id === member.id);
            const gained = member.roles.filter((role) => !before?.roles.includes(role));
            if (member.id === actor.id && gained.length > 0) faults.add('widened themselves');
            const stands =
              actor.roles.includes('admin') || (actor.roles.includes('ig-lead') && gained.every((role) => role === 'drafter' || role === 'reader'));
            if (gained.length > 0 && !stands) faults.add('given from below');
          }
          for (const role of ['admin', 'signatory'] as const) if (holds(team, role) > 0 && holds(next, role) === 0) faults.add(`no ${role} left`);
          if (!actor.roles.includes('admin') && holds(next, 'admin') !== holds(team, 'admin')) faults.add('an admin taken from below');
          team = next;
        }
      }),
      { numRuns: 5000, seed: 20261122 },
    );
    expect([...faults]).toEqual([]);
    expect(done).toBeGreaterThan(5000);
  });
});
