// A kind that nobody writes is a dead option: it has words, a place in a list and a reader, and never happens.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const lists = ['lib/domain/audit/', 'lib/server/worker/recipients.ts'];
const source = ['db', 'lib/commands', 'lib/domain', 'lib/server']
  .flatMap((room) => readdirSync(room, { recursive: true }).map((name) => join(room, String(name))))
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/testing\//u.test(file) && !lists.some((list) => file.startsWith(list)))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it.each([
  ['notices.ts', /'((?:mail|issue|render)-[a-z-]+)'/gu],
  ['events.ts', /(?:plain|of[A-Z][A-Za-z]*|literal)\('([a-z-]+)'/gu],
])('every kind of %s is written by somebody', (file, kind) => {
  const kinds = [...readFileSync(join('lib/domain/audit', file), 'utf8').matchAll(kind)].map(([, name = '']) => name);
  expect(kinds.length).toBeGreaterThan(40);
  expect(kinds.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
});
