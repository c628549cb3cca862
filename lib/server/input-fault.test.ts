import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { inputFault } from './input-fault';
import { Fingerprint, Folded, Id, Reference, Whole } from './input-fields';

const input = z.strictObject({
  reference: Reference,
  revision: Whole,
  fingerprint: Fingerprint,
  person: Id,
  fields: Folded,
  decision: z.enum(['agree', 'decline']),
  ticked: z.union([z.string(), z.array(z.string())]),
  confirmed: z.array(z.string()).max(2),
  name: z.string('Enter your name').max(5, 'Name must be 5 characters or less'),
});
const good = {
  reference: 'SA-7K4M-2QXR',
  revision: '3',
  fingerprint: 'a'.repeat(64),
  person: 'jo',
  fields: {},
  decision: 'agree',
  ticked: 'a',
  confirmed: [],
  name: 'Jo',
};

function wordsFor(change: Readonly<Record<string, unknown>>) {
  const { error } = input.safeParse({ ...good, ...change }, { error: inputFault });
  return error?.issues.map(({ path, message }) => [path.join('.'), message]);
}

describe('what is wrong with a field', () => {
  it('is nothing with what every command takes', () => expect(wordsFor({})).toBeUndefined());

  it.each(['reference', 'revision', 'fingerprint', 'person', 'fields', 'decision', 'confirmed'])('says that ‘%s’ is missing', (name) => {
    expect(wordsFor({ [name]: undefined })).toEqual([[name, `‘${name}’ is missing`]]);
  });

  it.each([
    ['reference', 7, '‘reference’ must be text'],
    ['person', null, '‘person’ must be text'],
    ['person', '', '‘person’ must not be empty'],
    ['person', 'x'.repeat(81), '‘person’ must be 80 characters or less'],
    ['revision', 'soon', '‘revision’ must be a whole number'],
    ['revision', -1, '‘revision’ must be 0 or more'],
    ['revision', null, '‘revision’ must be a whole number'],
    ['fingerprint', 'abc', '‘fingerprint’ must be in the format that this command asks for'],
    ['ticked', 5, '‘ticked’ must be text or a list'],
    ['fields', 'text', '‘fields’ must be a group of fields'],
    ['decision', 'maybe', '‘decision’ must be agree or decline'],
    ['confirmed', 'x', '‘confirmed’ must be a list'],
    ['confirmed', ['a', 'b', 'c'], '‘confirmed’ must be 2 entries or less'],
  ] as const)('says what ‘%s’ must be, given %j', (name, value, words) => {
    expect(wordsFor({ [name]: value })).toEqual([[name, words]]);
  });

  it('says which list entry it is', () => expect(wordsFor({ confirmed: [1] })?.[0]?.[1]).toMatch(/^‘confirmed/));

  it('names what nothing asks for, and repeats nothing strange', () => {
    expect(wordsFor({ role: 'admin' })).toEqual([['', 'Leave out ‘role’: this command does not ask for it']]);
    expect(wordsFor({ role: 1, colour: 2 })).toEqual([['', 'Leave out ‘role’ and ‘colour’: this command does not ask for them']]);
    expect(wordsFor({ role: 1, 'Ann Lee, 943 476 5919': 2 })?.[0]?.[1]).toBe('Leave out ‘role’ and one more field: this command does not ask for them');
    expect(wordsFor({ '<b>': 1 })?.[0]?.[1]).toBe('Leave out what this command does not ask for');
  });

  it('leaves a schema its own words', () => {
    expect(wordsFor({ name: undefined })).toEqual([['name', 'Enter your name']]);
    expect(wordsFor({ name: 'Josephine' })).toEqual([['name', 'Name must be 5 characters or less']]);
  });
});
