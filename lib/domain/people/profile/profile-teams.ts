// The rows of teams on the page of people: as many as there are, each kept, changed or taken away. Only a body that sends is asked.
import type { FormValue } from '../../questions/form';
import type { Team } from '../organisation';
import { listIn, present, textIn } from './profile-value';
import { rowId } from './row-id';

/** More teams than a page can show are more than one agreement can name. */
export const mostTeams = 10;

const rowNames = ['name', 'sends', 'approver', 'mailbox', 'phone', 'is', 'remove'] as const;
type RowName = (typeof rowNames)[number];

/** The name of a field of the row, counted from 1. */
export const teamField = (row: number, name: RowName): string => `team-${row}-${name}`;

/** What the page shows of the teams that there are. */
export function teamsValue(teams: readonly Team[]): FormValue {
  return Object.assign(
    {},
    ...teams.map((team, index) =>
      present({
        [teamField(index + 1, 'name')]: team.name,
        [teamField(index + 1, 'sends')]: team.whoSends,
        [teamField(index + 1, 'approver')]: team.approver,
        [teamField(index + 1, 'mailbox')]: team.mailbox,
        [teamField(index + 1, 'phone')]: team.phone,
        [teamField(index + 1, 'is')]: [
          ...(team.usesNhsmail ? ['nhsmail'] : []),
          ...(team.revealsHealth ? ['reveals'] : []),
          ...(team.anonymousAccess ? ['anonymous'] : []),
        ],
      }),
    ),
  );
}

/** How many rows somebody had in front of them. */
export function rowsIn(posted: Readonly<Record<string, unknown>>): number {
  const numbers = Object.keys(posted).map((name) => Number(/^team-(\d{1,2})-/.exec(name)?.[1] ?? 0));
  return Math.min(mostTeams, Math.max(0, ...numbers));
}

/** A row that is taken away, or one that was added and left empty, is asked for nothing. */
export function isRowLeft(posted: FormValue, row: number, stored: number): boolean {
  const filled = rowNames.some((name) => listIn(posted, teamField(row, name)).some((text) => text.trim() !== ''));
  return listIn(posted, teamField(row, 'remove')).includes('yes') || (row > stored && !filled);
}

function teamIn(value: FormValue, row: number, id: string): Team {
  const is = listIn(value, teamField(row, 'is'));
  const approver = textIn(value, teamField(row, 'approver'));
  return {
    id,
    name: textIn(value, teamField(row, 'name')) ?? '',
    whoSends: textIn(value, teamField(row, 'sends')) ?? '',
    ...(approver && { approver }),
    mailbox: textIn(value, teamField(row, 'mailbox')) ?? '',
    phone: textIn(value, teamField(row, 'phone')) ?? '',
    usesNhsmail: is.includes('nhsmail'),
    revealsHealth: is.includes('reveals'),
    anonymousAccess: is.includes('anonymous'),
  };
}

/** The teams as the page leaves them. A team keeps its id: an agreement names it by that. */
export function teamsIn(value: FormValue, before: readonly Team[]): readonly Team[] {
  const teams: Team[] = [];
  const ids = before.map(({ id }) => id);
  for (let row = 1; row <= rowsIn(value); row += 1) {
    if (isRowLeft(value, row, 0)) continue;
    const name = textIn(value, teamField(row, 'name')) ?? '';
    const id = ids[row - 1] ?? rowId('team', name, [...ids, ...teams.map((team) => team.id)]);
    teams.push(teamIn(value, row, id));
  }
  return teams;
}
