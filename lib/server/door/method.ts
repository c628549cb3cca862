import 'server-only';
// What may be asked of which address. Reading is GET or HEAD; a change is a POST to /do/, from our own pages. A question that changes nothing
// and knows nobody may come from anywhere.
import type { IncomingHttpHeaders } from 'node:http';
import { pathOf } from './address';
import { type Refusal, REFUSALS } from './refusal';

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Anybody may ask here, from any page and any program: no cookie is read, and nothing changes. */
const askedFromAnywhere: ReadonlySet<string> = new Set(['/api/legal-basis']);

/** With or without the slash at the end, which is moved away before anything is read. */
export const isAskedFromAnywhere = (path: string): boolean => askedFromAnywhere.has(path.replace(/\/$/, ''));

const ofMail = '/stop-emails/';
/**
 * The token of a link that switches mails off (RFC 8058). The mail program of whoever got it posts to it, from anywhere and without a cookie;
 * the token alone says who may.
 */
export const oneClickToken = ({ method, url = '' }: Partial<Pick<Sent, 'method' | 'url'>>): string | undefined => {
  const path = pathOf(url);
  return method === 'POST' && path.startsWith(ofMail) && path.length > ofMail.length ? path.slice(ofMail.length) : undefined;
};

export const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** A browser always sends Origin or Sec-Fetch-Site with a POST; any other client must send Origin: <APP_ORIGIN>. */
export function fromOurPages(headers: IncomingHttpHeaders, origin: string): boolean {
  const { origin: from, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return from === undefined ? site !== undefined : from === origin;
}

function wrongReading({ url, headers }: Sent): Refusal | undefined {
  const path = pathOf(url);
  if (isAskedFromAnywhere(path)) return REFUSALS.askOnly;
  if (path.startsWith('/do/')) return REFUSALS.postOnly;
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0) return REFUSALS.badRequest;
  return undefined;
}

/** Order: the method, the place, who sends it, then whether its body can be read at all. */
export function wrongUse(sent: Sent, origin: string): Refusal | undefined {
  const { method, url, headers } = sent;
  if (headers.upgrade?.toLowerCase().includes('websocket')) return REFUSALS.noUpgrade;
  if ((headers.expect ?? '100-continue').toLowerCase() !== '100-continue') return REFUSALS.expectation;
  if (isReading(method)) return wrongReading(sent);
  const path = pathOf(url);
  const anywhere = isAskedFromAnywhere(path);
  if (anywhere && method === 'OPTIONS') return undefined; // a browser asks first whether another site may ask
  if (method !== 'POST') return anywhere ? REFUSALS.askOnly : REFUSALS.badMethod;
  const oneClick = oneClickToken(sent) !== undefined;
  if (!path.startsWith('/do/') && !path.startsWith('/api/') && !oneClick) return REFUSALS.readOnly;
  if (!anywhere && !oneClick && !fromOurPages(headers, origin)) return REFUSALS.foreign;
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') return REFUSALS.encoded;
  if ((headers['transfer-encoding'] ?? 'chunked').toLowerCase() !== 'chunked') return REFUSALS.badRequest;
  return undefined;
}
