import { describe, expect, it } from 'vitest';
import type { AnyCommand } from '@/lib/server/command';
import { inputFault } from '@/lib/server/input-fault';
import { fieldsOf, kindOf } from '@/lib/server/input-kinds';
import { fold } from '@/lib/server/read-fields';
import { commands } from './registry';

const all: readonly (readonly [string, AnyCommand])[] = Object.entries(commands);
const namesOf = ({ input }: AnyCommand): readonly string[] => Object.keys((input as { shape?: object }).shape ?? {});

function wordsFor(one: AnyCommand, raw: object): readonly string[] {
  return one.input.safeParse(raw, { error: inputFault }).error?.issues.map(({ message }) => message) ?? [];
}

/** As zod says it when nobody else does. */
const raw = /invalid|expected|received|unrecognized|required/i;

describe('what every command says about fields that make no sense', () => {
  it.each(all)('%s: in plain words', (_name, one) => {
    const names = namesOf(one);
    const each = (value: unknown) => Object.fromEntries(names.map((name) => [name, value]));
    for (const sent of [{}, each(null), each(7), each(''), each([[]]), each({ a: 1 }), each('x'.repeat(30_000)), { ...each('x'), nothing: 1 }]) {
      for (const words of wordsFor(one, sent)) {
        expect(words).not.toMatch(raw);
        expect(words).toMatch(/^[‘A-Z].*[^.]$/);
      }
    }
    expect(wordsFor(one, { ...each('x'), nothing: 1 })).toContain('Leave out ‘nothing’: this command does not ask for it');
  });
});

describe('what a form sends to a command that folds', () => {
  it.each(all.filter(([, { fold: folds }]) => folds))('%s finds every name of its own where it looks for it', (_name, one) => {
    const own = namesOf(one).filter((name) => name !== 'fields' && !one.files?.includes(name));
    expect(Object.keys(fold(Object.fromEntries(own.map((name) => [name, 'x'])))).sort()).toEqual(['fields', ...own].sort());
  });
});

describe('what somebody types into a command', () => {
  it.each(all)('%s: every field says whether it holds somebody’s own words', (_name, { input }) => {
    const fields = Object.entries(fieldsOf(input));
    expect(fields.filter(([, field]) => kindOf(field) === undefined).map(([name]) => name)).toEqual([]);
  });

  it('nothing that is a number of ours is called typed, and no words are called ours', () => {
    const ofKind = (kind: string) =>
      new Set(all.flatMap(([, { input }]) => Object.entries(fieldsOf(input)).flatMap(([name, field]) => (kindOf(field) === kind ? [name] : []))));
    expect([...ofKind('typed')].sort()).toEqual(['adminEmail', 'adminJobTitle', 'adminName', 'email', 'fields', 'file', 'name', 'role', 'shortName']);
    expect([...ofKind('ours')].filter((name) => /name|role(?!s)|note|reason|text|comment|message|words|email/i.test(name))).toEqual([]);
  });
});
