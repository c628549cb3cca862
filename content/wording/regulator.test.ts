import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Everything that people can be shown: code, content, templates of the PDF. */
const rooms = ['app', 'components', 'content', 'db', 'lib', 'scripts'];
const shown = /\.(?:tsx?|mjs|json|typ|scss)$/u;
const filesIn = (room: string): readonly string[] =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => shown.test(path) && !/(?:\.test\.tsx?|\/testing\/.*|content\/wording\/regulator\.ts)$/u.test(path));
const typing = (name: RegExp) => [...rooms.flatMap(filesIn), 'server.ts'].filter((path) => name.test(readFileSync(path, 'utf8')));

it('is typed in one place, so that a new name of the regulator is one line', () => {
  expect(rooms.flatMap(filesIn).length).toBeGreaterThan(900);
  expect(typing(/Information Commission/u)).toEqual([]);
});

it('is shortened in one place too, but for the number that organisations have from its register', () => {
  expect(typing(/\bICO\b/u)).toEqual(['lib/domain/print/sections/parties.ts']);
});
