// Next calls this for what a page or a route throws. The line carries the id that the failure page shows, and the digest that Next prints with the stack.
import { log, nameOf, routePattern } from '@/lib/server/log';
import { requests } from '@/lib/server/request-context';

export function onRequestError(error: unknown, { path }: { readonly path: string }): void {
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : undefined;
  log.error('thrown', { request: requests.getStore()?.id, route: routePattern(path), error: nameOf(error), about: digest });
}
