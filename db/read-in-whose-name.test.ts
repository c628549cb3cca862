// What is read in the name of organisations: every such function of the repositories finds something for a side of the agreement and nothing
// for anybody else. Were its check forgotten, a stranger would find what the side finds, and this fails.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { notReadFor, readFor } from './testing/read-for';
import { charity, type ReadWorld, readWorld, surgery } from './testing/read-world';

let world: ReadWorld;
beforeAll(async () => {
  world = await readWorld();
});
afterAll(() => world.store.close());

/** “agreements file”: each exported function with a parameter of that name and shape. */
function readers(file: string): readonly string[] {
  const source = readFileSync(`db/${file}`, 'utf8');
  const found = source.matchAll(/^export (?:async function|const) (\w+)(?: = (?:async )?)?\(([^)]*?\borganisations: readonly string\[\][^)]*)\)/gm);
  return [...found].map(([, name]) => `${file.slice(0, -3)} ${name}`);
}

/** Nothing at all, however it is said. */
function isEmpty(found: unknown): boolean {
  if (found === undefined || found === null || found === 0) return true;
  if (found instanceof Set) return found.size === 0;
  if (found instanceof Map) return found.size === 0 || [...found.values()].every((n) => n === 0);
  return typeof found === 'object' && Object.keys(found).length === 0;
}

it('knows every one of them', () => {
  const all = readdirSync('db').filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  expect(all.flatMap(readers).sort()).toEqual([...Object.keys(readFor), ...Object.keys(notReadFor)].sort());
});

/** Another organisation, one that is not there, nobody, and what a pattern or an empty name would find. */
const strangers = [['exampleton-hospice'], ['northfield'], [], ['%'], ['']];

it.each(Object.entries(readFor))('%s finds something for a side, and nothing for anybody else', async (_name, read) => {
  const foundBy = (organisations: readonly string[]) => read(world.store.q, organisations, world);
  const sides = [await foundBy([surgery]), await foundBy([charity])];
  expect(sides.some((found) => !isEmpty(found))).toBe(true);
  for (const organisations of strangers) expect(isEmpty(await foundBy(organisations)), String(organisations)).toBe(true);
});
