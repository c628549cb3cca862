import 'server-only';
// What one request knows about itself. Kept on globalThis because the door and Next are two module graphs in one process.
import { AsyncLocalStorage } from 'node:async_hooks';

export interface RequestContext {
  /** shown on every failure page and in every log line */
  readonly id: string;
  readonly nonce: string;
  readonly ip: string;
  /** path and query as asked, so that a page which needs a log in can be returned to */
  readonly path?: string;
  /** a mail program switches such mails off by the link that one carried (RFC 8058): what the door read from its address */
  readonly oneClick?: string;
  /** the Cookie header as it came */
  readonly cookies?: string;
  /** what the browser calls itself */
  readonly agent?: string;
  /** what see() has looked up already: title and page ask for the same, and so does Next for a page that was begun without it */
  readonly looked?: Map<string, Promise<unknown>>;
  /** set by see(), and by a route that means its own 503: the door sends it in place of 200 and leaves the body alone */
  status?: 400 | 403 | 404 | 409 | 422 | 429 | 503;
  /** set by a route that gives out a file of somebody else’s: the door sends it in a sandbox */
  strange?: true;
}

const KEY = Symbol.for('sharing-agreed.request');
const holder = globalThis as unknown as Record<symbol, AsyncLocalStorage<RequestContext> | undefined>;
holder[KEY] ??= new AsyncLocalStorage<RequestContext>();
export const requests: AsyncLocalStorage<RequestContext> = holder[KEY];

/** The request being answered. Throws outside one: then a page was reached without passing the door. */
export function thisRequest(): RequestContext {
  const context = requests.getStore();
  if (!context) throw new Error('there is no request here: nothing may be answered without passing the door');
  return context;
}
