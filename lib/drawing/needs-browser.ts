// Stands in a page where a part of it would come alive in the browser: then Next draws the page, and sends its code along.

/** Not a fault: whoever draws catches it. */
export const needsBrowser = Symbol('this page brings code to the browser');

/** What each client component is for those who draw without a browser. */
export function ComesAlive(): never {
  throw needsBrowser;
}
