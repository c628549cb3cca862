// docs/commands.md, written from the registry: every change there is, who may try it and which fields it takes.
import * as z from 'zod';
import { commands } from '@/lib/commands/registry';
import type { AnyCommand } from '@/lib/server/command';

interface Shape {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** Names of the fields; a field that may be left out carries a question mark. */
function fieldsOf({ input, fold }: AnyCommand): string {
  const shape = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape;
  const names = Object.keys(shape.properties ?? {}).filter((name) => name !== 'fields');
  const own = names.map((name) => (shape.required?.includes(name) ? name : `${name}?`));
  return [...own, ...(fold ? ['… the fields of the form'] : [])].map((name) => (name.startsWith('…') ? name : `\`${name}\``)).join(', ') || '–';
}

export function commandTable(): string {
  const all: readonly AnyCommand[] = [...Object.values(commands)];
  const rows = all
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((c) => `| \`${c.name}\` | ${c.who.length === 7 ? 'anybody' : c.who.join(', ')} | ${fieldsOf(c)} |`);
  return [
    '# Commands',
    '',
    'Written by `npm run docs` from `lib/commands/registry.ts`; a test fails when the two differ. Each is `POST /do/<name>` as a form or as JSON, with the field `once` (16 to 64 letters and digits of your own choice, a new one for each change; the same one again gives the first answer again). Roles are only who may try; whether this person may change this agreement is decided by the command itself.',
    '',
    '| Command | Roles that may try | Fields besides `once` |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
