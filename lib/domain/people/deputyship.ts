// Standing in: for some days a colleague does what somebody does, next to them. It begins and ends by itself. A deputy neither signs nor
// brings people in and out: those rights stay with whoever holds them.
import { invalid, type Refusal } from '../outcome';
import { type Actor, hasRole, type Role } from './actor';
import type { Person, PersonRole } from './person';

export interface Deputyship {
  readonly id: string;
  readonly organisationId: string;
  /** Whom the deputy stands in for. */
  readonly personId: string;
  readonly deputyId: string;
  /** ISO dates, both days included. */
  readonly fromDay: string;
  readonly untilDay: string;
  readonly madeBy: string;
  readonly endedAt: Date | null;
}

/** What is not passed on, even for a day. */
const kept: readonly PersonRole[] = ['admin', 'signatory'];
export const passedOn = (roles: readonly PersonRole[]): readonly PersonRole[] => roles.filter((role) => !kept.includes(role));

export const actsOn = ({ fromDay, untilDay, endedAt }: Pick<Deputyship, 'fromDay' | 'untilDay' | 'endedAt'>, today: string): boolean =>
  endedAt === null && fromDay <= today && today <= untilDay;

/** One’s own deputy, or anybody’s for an admin. */
export const mayNameDeputy = (actor: Pick<Actor, 'person' | 'roles'>, { id }: Pick<Person, 'id'>): boolean => actor.person === id || hasRole(actor, 'admin');

/** The roles with which somebody acts: their own, and those of whom they stand in for. */
export const actingRoles = (own: readonly PersonRole[], standsInFor: readonly { readonly roles: readonly PersonRole[] }[]): readonly PersonRole[] => [
  ...new Set([...own, ...standsInFor.flatMap(({ roles }) => passedOn(roles))]),
];

/** Theirs alone: what they may give and take, and what they sign with. */
export const ownRoles = ({ roles, ownRoles: own }: Pick<Actor, 'roles' | 'ownRoles'>): readonly Role[] => own ?? roles;

/** It lies with this person, or with somebody they stand in for. */
export const isTheirs = ({ person, standsInFor = [] }: Pick<Actor, 'person' | 'standsInFor'>, id: string): boolean =>
  person === id || standsInFor.some((one) => one.person === id);

export interface NamingDeputy {
  readonly id: string;
  readonly person: Pick<Person, 'id' | 'name' | 'organisationId'>;
  readonly deputyId: string;
  readonly fromDay: string;
  readonly untilDay: string;
  /** Of the same person, ended ones included. */
  readonly others: readonly Deputyship[];
  readonly actor: Pick<Actor, 'person'>;
  readonly today: string;
}

export function nameDeputy({ id, person, deputyId, fromDay, untilDay, others, actor, today }: NamingDeputy): Deputyship | Refusal {
  if (deputyId === person.id) return invalid({ deputy: 'Select somebody else' });
  if (deputyId === actor.person) return invalid({ deputy: 'Somebody else must name you' });
  if (fromDay < today) return invalid({ from: 'First day must be today or in the future' });
  if (untilDay < fromDay) return invalid({ until: 'Last day must be the first day or later' });
  if (Date.parse(untilDay) - Date.parse(fromDay) > 366 * 86_400_000) return invalid({ until: 'Last day must be within a year of the first day' });
  const meets = others.some((one) => one.endedAt === null && one.fromDay <= untilDay && fromDay <= one.untilDay);
  if (meets) return invalid({ from: `Somebody stands in for ${person.name} on some of these days already. End that first` });
  return { id, organisationId: person.organisationId, personId: person.id, deputyId, fromDay, untilDay, madeBy: actor.person, endedAt: null };
}

export interface LeftAlone {
  /** For whom the leaver stands in, and who stands in for the leaver: still, or later. */
  readonly standsInFor: readonly Pick<Deputyship, 'id' | 'personId' | 'untilDay'>[];
  readonly stoodInBy: readonly Pick<Deputyship, 'id' | 'deputyId' | 'untilDay'>[];
}

/** What ends with somebody who leaves. today: ISO date. */
export function endsWith(leaver: string, all: readonly Deputyship[], today: string): LeftAlone {
  const open = all.filter(({ endedAt, untilDay }) => endedAt === null && untilDay >= today);
  return { standsInFor: open.filter(({ deputyId }) => deputyId === leaver), stoodInBy: open.filter(({ personId }) => personId === leaver) };
}
