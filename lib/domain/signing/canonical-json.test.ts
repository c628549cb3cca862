import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';

const text = fc.string({ unit: 'grapheme' });
const { content } = fc.letrec((tie) => ({
  content: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    text,
    fc.array(tie('content'), { maxLength: 5 }),
    fc.dictionary(
      text.map((key) => key.normalize('NFC')),
      tie('content'),
      { maxKeys: 5 },
    ),
  ),
}));

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, v]) => [key, shuffled(v)]),
  );
};

describe('canonical JSON', () => {
  it('is the same whatever the order of the keys', () => {
    fc.assert(fc.property(content, (value) => void expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))));
  });

  it('is JSON that reads back as what was written', () => {
    fc.assert(fc.property(content, (value) => void expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))));
  });

  it('differs when the content differs', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        const [x, y] = [canonicalJson(a), canonicalJson(b)];
        const equal = JSON.stringify(JSON.parse(x)) === JSON.stringify(JSON.parse(y));
        expect(x === y).toBe(equal);
      }),
    );
  });

  it('writes one form of a letter, plain integers, sorted keys and no white space', () => {
    expect(canonicalJson({ b: 'e\u0301', a: [1, -0, true, null] })).toBe('{"a":[1,0,true,null],"b":"\u00e9"}');
    expect(canonicalJson({ é: 1, z: 2, Z: 3 })).toBe('{"Z":3,"z":2,"é":1}');
  });

  it.each([
    ['undefined', undefined],
    ['a missing value', { a: undefined }],
    ['a fraction', 1.5],
    ['a number too great', 2 ** 53],
    ['infinity', Infinity],
    ['no number', Number.NaN],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a bigint', 1n],
    ['a map', new Map()],
    ['half a character', '\ud800'],
    ['half a character as key', { '\ud800': 1 }],
    ['a gap in a list', Array(2)],
    ['two keys that are one', { 'e\u0301': 1, '\u00e9': 2 }],
    ['a symbol', { [Symbol('s')]: 1 }],
    [
      'a class',
      new (class A {
        x = 1;
      })(),
    ],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
