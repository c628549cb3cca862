// Which classes of the design package our pages use. A class that is put together (`${family}__item`) counts in every form it can take.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where classes are written. */
export const rooms = ['app', 'components', 'content', 'lib'];

const WORD = /[\w-]+/g;
const MADE = /[\w-]*(?:\$\{[^{}]*\}[\w-]*)+/g;
const HOLE = /\$\{[^{}]*\}/g;

/** A part with a hole in it: only one that says which family or which part of a block, or it would mean any class. */
const says = (part) => /nhsuk-|__|--/.test(part.replace(HOLE, ' '));

/** Returns whether a class may be used by this code. */
export function usedClasses(code) {
  const words = new Set(code.match(WORD));
  const made = [...new Set(code.match(MADE))].filter(says).map((part) => new RegExp(`^${part.replace(HOLE, '[\\w-]*')}$`));
  return (name) => words.has(name) || made.some((form) => form.test(name));
}

export function ourCode(root) {
  const files = rooms.flatMap((room) => readdirSync(join(root, room), { recursive: true }).map((name) => join(root, room, String(name))));
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
