import 'server-only';
// Which of a client's headers are let in. Next gives meaning to headers that only its own parts should write.
import type { IncomingHttpHeaders } from 'node:http';
import { isStateTree } from './state-tree';
import { limits } from '../limits';

/** Every x- header (forwarded addresses, Next's own routing), server actions, and anything that would carry a nonce of the client's. */
const UNTRUSTED = /^(x-.*|forwarded|next-action|next-resume|next-hmr-refresh|next-test-.*|content-security-policy.*)$/;
const SEGMENT = /^\/[\w$()@.~!%/-]{0,500}$/;
const NEXT_URL = /^\/[\w.~!$&'()*+,;=:@%/-]{0,1000}$/;

/** The address of the client: counted from the right of X-Forwarded-For, whose last entries our own proxies wrote. */
export function clientIp(headers: IncomingHttpHeaders, remote: string | undefined, hops: number): string {
  const list = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  return (hops > 0 && list.at(-hops)) || remote || '';
}

function goodNavigation(headers: IncomingHttpHeaders): boolean {
  const text = (name: string) => headers[name] as string | undefined;
  const tree = text('next-router-state-tree');
  return (
    (text('rsc') ?? '1') === '1' &&
    /^[12]$/.test(text('next-router-prefetch') ?? '1') &&
    SEGMENT.test(text('next-router-segment-prefetch') ?? '/') &&
    NEXT_URL.test(text('next-url') ?? '/') &&
    (tree === undefined || (tree.length <= limits.stateTreeLength && isStateTree(tree)))
  );
}

const NAVIGATION = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url'];

/** Deletes what is not trusted. A broken navigation header costs all of them: the page is then drawn whole, in place of Next's 500. */
export function trustHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (UNTRUSTED.test(name)) delete headers[name];
  if (!goodNavigation(headers)) for (const name of NAVIGATION) delete headers[name];
}
