import 'server-only';
// What may be asked of which address. Reading is GET or HEAD; a change is a POST to /do/, from our own pages.
import type { IncomingHttpHeaders } from 'node:http';
import { pathOf } from './address';
import { type Refusal, REFUSALS } from './refusal';

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** A browser always sends Origin or Sec-Fetch-Site with a POST; any other client must send Origin: <APP_ORIGIN>. */
export function fromOurPages(headers: IncomingHttpHeaders, origin: string): boolean {
  const { origin: from, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return from === undefined ? site !== undefined : from === origin;
}

function wrongReading({ url, headers }: Sent): Refusal | undefined {
  if (pathOf(url).startsWith('/do/')) return REFUSALS.postOnly;
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0) return REFUSALS.badRequest;
  return undefined;
}

/** Order: the method, the place, who sends it, then whether its body can be read at all. */
export function wrongUse(sent: Sent, origin: string): Refusal | undefined {
  const { method, url, headers } = sent;
  if (headers.upgrade?.toLowerCase().includes('websocket')) return REFUSALS.noUpgrade;
  if ((headers.expect ?? '100-continue').toLowerCase() !== '100-continue') return REFUSALS.expectation;
  if (isReading(method)) return wrongReading(sent);
  if (method !== 'POST') return REFUSALS.badMethod;
  const path = pathOf(url);
  if (!path.startsWith('/do/') && !path.startsWith('/api/')) return REFUSALS.readOnly;
  if (!fromOurPages(headers, origin)) return REFUSALS.foreign;
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') return REFUSALS.encoded;
  if ((headers['transfer-encoding'] ?? 'chunked').toLowerCase() !== 'chunked') return REFUSALS.badRequest;
  return undefined;
}
