// Next sends every client module that a route may draw with all of its pages. What is heavy is therefore named by no module that a
// plain page draws: it is fetched where it is drawn.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['app', 'components', 'lib/client'].flatMap((room) => readdirSync(join(root, room), { recursive: true }).map((name) => `${room}/${name}`));
const sources = files
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

/** The files that import a module when they are loaded. */
const importers = (module: string) =>
  sources.filter(({ text }) => new RegExp(`^import (?!type ).* from '[^']*${module}';`, 'm').test(text)).map(({ name }) => name);

it('lets no plain page bring the live form, or the library that asks again, to the browser', () => {
  expect(importers('/live-question-form')).toEqual([]);
  expect(importers('react-hook-form')).toEqual(['components/questions/live-question-form.tsx']);
  // What is asked before the question itself never comes alive.
  for (const settled of ['/question-form', '/conflict-panel', '/real-person-panel'])
    expect(importers(settled)).not.toContain('components/questions/live-question-form.tsx');
  // captured mail is a page of the demonstration alone
  expect(importers('/query-provider').sort()).toEqual(['app/demo/mail/page.tsx', 'components/questions/live-question-form.tsx']);
});
