import 'server-only';
// Four things Next cannot do by itself: send the status that a page chose, put what somebody else made into a sandbox, fail with a page that can be read without JavaScript, and say to
// a program in its own language that nothing is there.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, sandbox, wantsJson } from '../door-answers';
import { type Refusal, REFUSALS } from './refusal';
import type { RequestContext } from '../request-context';

type Call = (...args: unknown[]) => never;
type Plain = Record<'writeHead' | 'write' | 'end', Call>;

export interface Patch {
  readonly context: RequestContext;
  /** true for files that are the same for everybody and may be kept */
  readonly asset: boolean;
}

const OF_THE_OLD_BODY = ['transfer-encoding', 'content-encoding', 'content-length', 'etag', 'link', 'vary'];

/** What people are shown is theirs alone: nothing but our own files may be kept by a browser or a cache. */
function keepPrivate(res: ServerResponse, status: number, asset: boolean): void {
  if (!asset || status >= 400) res.setHeader('cache-control', 'private, no-store');
}

/** Our own words in place of Next’s: of an error that no page chose, and of a page where only programs ask. */
function wordsFor(req: IncomingMessage, res: ServerResponse, status: number, context: RequestContext): Refusal | undefined {
  if (status >= 500) return context.status ? undefined : REFUSALS.broken;
  const isPage = String(res.getHeader('content-type')).startsWith('text/html');
  return status === 404 && isPage && req.url?.startsWith('/api/') ? REFUSALS.unknownApi : undefined;
}

/** Replaces writeHead, write and end. A 5xx that no page chose loses its body: the words of an error belong in nobody's browser. */
export function patchResponse(req: IncomingMessage, res: ServerResponse, { context, asset }: Patch): void {
  const plain = { writeHead: res.writeHead.bind(res), write: res.write.bind(res), end: res.end.bind(res) } as unknown as Plain;
  let own: string | undefined; // our words in place of Next's
  Object.assign(res, {
    writeHead(status: number, ...rest: unknown[]) {
      const chosen = status === 200 && context.status ? context.status : status;
      keepPrivate(res, chosen, asset);
      if (context.strange) res.setHeader('content-security-policy', sandbox); // Next leaves the one that stands there
      const words = wordsFor(req, res, chosen, context);
      if (!words) return plain.writeHead(chosen, ...rest);
      const a = answer(wantsJson(req.headers.accept, req.url), context.id, words.title, words.say);
      for (const name of OF_THE_OLD_BODY) res.removeHeader(name);
      own = req.method === 'HEAD' ? '' : a.body;
      return plain.writeHead(words.status, a.headers);
    },
    write: (...args: unknown[]) => (own === undefined ? plain.write(...args) : true),
    end(...args: unknown[]) {
      // What is written in one go reaches writeHead only from inside end, too late to change its body.
      if (!res.headersSent && (res.statusCode >= 500 || wordsFor(req, res, res.statusCode, context))) res.writeHead(res.statusCode);
      return own === undefined ? plain.end(...args) : plain.end(own);
    },
  });
}
