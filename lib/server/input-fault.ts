import 'server-only';
// What is wrong with a field that a command takes, in words. Pages of ours never send such a thing: it is read by whoever writes their
// own client. Words that a schema has of its own come first; zod asks here only where it has none.
import type * as z from 'zod';

type Fault = Parameters<z.core.$ZodErrorMap>[0];

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** A name that is safe to say again: what stands in a request may be anything, a person’s details among it. */
const sayable = (name: PropertyKey) => /^[A-Za-z][\w-]{0,39}$/.test(String(name));

function unknownKeys(keys: readonly string[]): string {
  const named = keys.filter(sayable).slice(0, 3);
  const rest = keys.length - named.length;
  const names = named.map((name) => `‘${name}’`);
  if (rest > 0) names.push(rest === 1 ? 'one more field' : `${rest} more fields`);
  if (named.length === 0) return 'Leave out what this command does not ask for';
  return `Leave out ${names.join(' and ')}: this command does not ask for ${keys.length === 1 ? 'it' : 'them'}`;
}

const sizes: Readonly<Record<string, string>> = { string: ' characters', array: ' entries', set: ' entries' };

const inFormat = 'must be in the format that this command asks for';

function eitherOf(expected: readonly string[]): string {
  if (expected.includes('number') || expected.includes('int')) return 'must be a whole number'; // or its digits as text, see Whole
  const known = [...new Set(expected.flatMap((kind) => kinds[kind] ?? []))];
  return known.length > 0 ? `must be ${known.join(' or ')}` : inFormat;
}

function wrong(fault: Fault): string {
  switch (fault.code) {
    case 'invalid_type':
      return `must be ${kinds[fault.expected] ?? 'of another kind'}`;
    case 'invalid_value':
      return `must be ${fault.values.map(String).join(' or ')}`;
    case 'too_big':
      return `must be ${fault.maximum}${sizes[fault.origin] ?? ''} or less`;
    case 'too_small':
      if (fault.minimum === 1 && fault.origin in sizes) return 'must not be empty';
      return `must be ${fault.minimum}${sizes[fault.origin] ?? ''} or more`;
    case 'invalid_union':
      return eitherOf(fault.errors.flat().flatMap((one) => (one.code === 'invalid_type' && one.path.length === 0 ? [one.expected] : [])));
    default:
      return inFormat;
  }
}

/** One plain sentence for each kind of fault: missing, unknown, or wrong in itself. */
export const inputFault: z.core.$ZodErrorMap = (fault) => {
  if (fault.code === 'unrecognized_keys') return unknownKeys(fault.keys);
  const path = (fault.path ?? []).filter(sayable).join('.');
  const thing = path === '' ? 'What was sent' : `‘${path}’`;
  return fault.input === undefined ? `${thing} is missing` : `${thing} ${wrong(fault)}`;
};
