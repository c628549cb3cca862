// What a register’s own list says of a number: a hint beside it and never a stop. A list is that of one day, and says nothing of a later one.
import type { FormValue } from '../questions/form';
import { type Register, readNumber } from './register-form';

export interface RegisteredNumber {
  readonly register: Register;
  /** As its reader stores it: capitals, no spaces. */
  readonly number: string;
}

export interface RegisterFinding extends RegisteredNumber {
  /** The day of the list, ISO date. */
  readonly on: string;
  /** Who has that number there; absent: nobody. */
  readonly name?: string;
  /** In the register’s own words: “Registered”, “Removed”. */
  readonly status?: string;
}

const fields: readonly (readonly [name: string, register: Register])[] = [
  ['odsCode', 'ods'],
  ['charityNumber', 'charity'],
  ['charityNumber', 'company'],
  ['ico', 'ico'],
];

/** What was typed on the page of numbers, as each register would write it: a short number can be of two. */
export const typedNumbers = (typed: FormValue): readonly RegisteredNumber[] =>
  fields.flatMap(([name, register]) => {
    const given = typed[name];
    const number = typeof given === 'string' ? readNumber(register, given) : undefined;
    return number === undefined ? [] : [{ register, number }];
  });

/** “The Riverside Trust Ltd.” and “Riverside Trust Limited” are one name. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => (word === 'ltd' ? 'limited' : word))
    .join(' ');

/** Whether the list has that number under another name than the profile. */
export const isOtherName = ({ name }: RegisterFinding, own: string): boolean => name !== undefined && folded(name) !== folded(own);
