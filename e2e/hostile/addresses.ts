// Every address of the service, as its build lists them, with values in its gaps that no page of ours would write there.
import { readFileSync } from 'node:fs';
import { type Hostile, type Known, reading, type Target } from './request';

const VALUES = [
  '__proto__',
  'constructor',
  '..%2f..%2fetc',
  '%27%3Bdrop%20table%20agreement',
  '-1',
  '1e309',
  '%F0%9F%92%A9',
  'a'.repeat(500),
  '%20',
  'SA-0000-0000',
  'undefined',
];
const QUERIES = ['', '?attempt=__proto__&next=//evil.example', '?attempt=a&attempt=b&page=-1', '?__proto__=1&attempt=%00%ff'];

/** The patterns of app/, without the parts that are no addresses. */
export function patterns(): readonly string[] {
  const routes = Object.values(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<string, string>);
  return routes.filter((route) => !route.startsWith('/_')).sort();
}

const GAP = /\[\[?(\.\.\.)?[^\]]+\]\]?/;

/** The first gap holds something that exists, where there is anything, so that the page gets as far as its own rules. */
function fill(pattern: string, first: string, value: string): string {
  return pattern.replace(GAP, first).replace(new RegExp(GAP, 'g'), value);
}

export function addresses(target: Target, all: readonly Known[]): readonly Hostile[] {
  // Whoever is not logged in gets no further than the door: a third of what stands behind it.
  const met = (filled: readonly string[]) => filled.filter((_, i) => target.cookie !== undefined || i % 3 === 0);
  const firsts = (pattern: string) => all.map(({ reference, checklist }) => (pattern.startsWith('/checklists/') ? checklist : reference));
  return patterns().flatMap((pattern) => {
    if (!pattern.includes('[')) return QUERIES.map((query) => reading(target, pattern + query));
    const filled = [...new Set(VALUES.flatMap((value) => [value, ...firsts(pattern)].map((first) => fill(pattern, first, value))))];
    return met(filled).map((path, i) => reading(target, path + (QUERIES[i % QUERIES.length] ?? ''), i % 3 === 0 ? [['Accept', 'application/json']] : []));
  });
}
