import { describe, expect, it } from 'vitest';
import type { AnyCommand } from '@/lib/server/command';
import { inputFault } from '@/lib/server/input-fault';
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
