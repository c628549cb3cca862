import 'server-only';
// Where to go on to, when an address says so: one of our own pages and nothing else.

// No backslash, no control character, no second slash at the front: browsers read each of those as another site.
const OWN = /^\/(?!\/)[A-Za-z0-9\-._~/]{0,300}(?:\?[A-Za-z0-9\-._~=&%]{0,300})?$/;
// Where to go on to is kept while somebody logs in, so no address that proves something is one: of an invitation only its number.
const NOT_A_PAGE = /^\/(?:do|api|log-in|log-out|_next|health)(?:[/?]|$)|^\/(?:invite|reset)\/[^/?]*\.|\/\.{1,2}(?:\/|\?|$)/;

/** The path, if it is one of our pages; undefined for everything else. */
export const ownPath = (path: unknown): string | undefined => (typeof path === 'string' && OWN.test(path) && !NOT_A_PAGE.test(path) ? path : undefined);

/** The address with one more thing in its query. */
export const withQuery = (path: string, name: string, value: string): string => `${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;

/** Where somebody shows who they are who came in by the link of an invitation alone. */
export const confirmPath = '/account/confirm-it-is-you';
