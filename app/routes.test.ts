// Every page and file that the app gives out has a line in a table of who may open it. The journeys walk these tables; here a missing
// line is told in a moment.
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { others } from '@/e2e/other-routes';
import { rows } from '@/e2e/route-matrix';

/** Changing, and the question that programs ask, have tests of their own; the framework adds the page that is not there. */
const apart = ['/do/[command]', '/api/legal-basis', '/_not-found'];

it('every route of the app says who may open it', () => {
  const routes = readdirSync('app', { recursive: true })
    .map(String)
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/u.test(file))
    .map((file) => `/${dirname(file).replace(/^\.$/u, '')}`);
  const said = [...Object.keys(rows), ...Object.keys(others), ...apart];
  expect(routes.filter((route) => !said.includes(route))).toEqual([]);
  expect(said.filter((route) => !routes.includes(route) && route !== '/_not-found')).toEqual([]);
});
