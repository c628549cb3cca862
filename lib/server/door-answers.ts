import 'server-only';
// What the door itself says, and the headers of every answer. One place.

/** True when the client asks for JSON, or asks where only programs do: HTML is what everything else gets. */
export const wantsJson = (accept: string | null | undefined, url = ''): boolean => (accept ?? '').includes('application/json') || url.startsWith('/api/');

/** The content security policy. The nonce is new for each request; development needs eval and inline styles. */
export function policy(nonce: string, dev: boolean): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self'${dev ? ` 'unsafe-inline'` : ` 'nonce-${nonce}'`}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** For what somebody else made: a browser that shows it all the same runs and loads nothing of it. */
export const sandbox = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The security headers that every answer carries, refusals, files and failures included. */
export function securityHeaders(csp: string, id: string, https: boolean): Record<string, string> {
  return {
    'content-security-policy': csp,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin', // 'no-referrer' would make our own form posts say Origin: null
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'x-request-id': id,
    ...(https && { 'strict-transport-security': 'max-age=31536000' }), // includeSubDomains is the operator's own decision
  };
}

/** What a path of our own pages is made of: nothing that HTML reads as anything else. */
const PLAIN_PATH = /^\/(?!\/)[\w/-]*$/;

/** The page of our own that a form was sent from, its path alone; undefined where the browser does not say, or it is not ours. host: as this request has it. */
export function sentFrom(referer: string | undefined, host: string | undefined): string | undefined {
  const from = referer !== undefined && URL.canParse(referer) ? new URL(referer) : undefined;
  return from && host !== undefined && from.host === host.toLowerCase() && PLAIN_PATH.test(from.pathname) ? from.pathname : undefined;
}

const page = (title: string, say: string, id: string, back?: string) =>
  '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
  `<title>${title} - Sharing Agreed</title><link rel="stylesheet" href="/failure.css"></head><body><main><h1>${title}</h1><p>${say}</p>` +
  (back === undefined ? '' : `<p><a href="${back}">Go back to the page you were on</a></p>`) +
  `<p>If you ask for help, quote <strong>${id}</strong>.</p><p><a href="/">Go to the start</a></p></main></body></html>`;

export interface DoorAnswer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string | number>>;
}

/** A whole answer in HTML or JSON. title and say are our own constants, never anything from the request; back is what `sentFrom` let through. */
export function answer(json: boolean, id: string, title: string, say: string, back?: string): DoorAnswer {
  const body = json ? JSON.stringify({ kind: 'refused', title, say, request: id }) : page(title, say, id, back);
  return {
    body,
    headers: {
      'content-type': json ? 'application/json' : 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-length': Buffer.byteLength(body),
    },
  };
}
