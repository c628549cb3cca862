import 'server-only';
// What a field of a command holds, declared where the field is: a test walks every command and fails for a field that says nothing, and the
// kernel reads what somebody typed.
import * as z from 'zod';

/** ours: a number, a secret or a choice that we gave out. typed: somebody’s own words. */
export type InputKind = 'ours' | 'typed';

const kinds = z.registry<{ readonly kind: InputKind }>();

/** Marks a field that holds what we gave out: nothing in it was thought of by whoever sends it. */
export function ours<T extends z.ZodType>(schema: T): T {
  kinds.add(schema, { kind: 'ours' });
  return schema;
}

/** Marks a field that holds somebody’s own words. */
export function typed<T extends z.ZodType>(schema: T): T {
  kinds.add(schema, { kind: 'typed' });
  return schema;
}

/** Words where any part holds some; undefined where a part does not say. */
const together = (parts: readonly (InputKind | undefined)[]): InputKind | undefined =>
  parts.includes('typed') ? 'typed' : parts.every((kind) => kind === 'ours') ? 'ours' : undefined;

/** What this part of an input holds; undefined: it does not say. */
export function kindOf(schema: z.core.$ZodType): InputKind | undefined {
  const declared = kinds.get(schema as z.ZodType)?.kind;
  if (declared) return declared;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'enum':
    case 'literal':
    case 'number':
    case 'boolean':
      return 'ours';
    case 'optional':
    case 'default':
    case 'nullable':
      return kindOf(def.innerType);
    case 'pipe':
      return kindOf(def.in) ?? kindOf(def.out);
    case 'array':
      return kindOf(def.element);
    case 'union':
      return together(def.options.map(kindOf));
    default:
      return undefined;
  }
}

/** The fields of a command’s input. */
export const fieldsOf = (input: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> =>
  (input as { readonly shape?: Readonly<Record<string, z.core.$ZodType>> }).shape ?? {};
