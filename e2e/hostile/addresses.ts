// Every address of the service, as its build lists them, with values in its gaps that no page of ours would write there.
import { readFileSync } from 'node:fs';
import { type Hostile, reading, type Target } from './request';

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

const fill = (pattern: string, value: string) => pattern.replace(/\[\[?(\.\.\.)?[^\]]+\]\]?/g, value);

export function addresses(target: Target): readonly Hostile[] {
  return patterns().flatMap((pattern) => {
    const values = pattern.includes('[') ? VALUES : [''];
    return values.flatMap((value, i) =>
      reading(target, fill(pattern, value) + (QUERIES[i % QUERIES.length] ?? ''), i % 3 === 0 ? [['Accept', 'application/json']] : []),
    );
  });
}
