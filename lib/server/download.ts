import 'server-only';
// A file to keep, given out through a view like any page: the same people, the same refusals, answered in HTML or JSON with their own status.
import { createHash } from 'node:crypto';
import { answer, wantsJson } from './door-answers';
import { failureWords } from './failure-words';
import { thisRequest } from './request-context';
import { runtime } from './runtime';
import { whoIsThere } from './session';
import { read, type View } from './view';

export interface Refused {
  readonly status: 403 | 404 | 409 | 503;
  /** Our own words, nothing from the request. */
  readonly title: string;
  readonly say: string;
}

export interface Given {
  readonly name: string;
  readonly type:
    | 'application/pdf'
    | 'application/json'
    | 'text/csv; charset=utf-8'
    | 'application/zip'
    | 'text/calendar; charset=utf-8'
    | 'text/plain; charset=utf-8'
    | 'image/jpeg'
    | 'image/png'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  readonly body: string | Uint8Array;
  /** Somebody else made it: a browser that shows it all the same runs nothing of it. */
  readonly strange?: true;
}

const noStore = { 'cache-control': 'private, no-store' };

function refuse(req: Request, { status, title, say }: Refused): Response {
  const { body, headers } = answer(wantsJson(req.headers.get('accept')), thisRequest().id, title, say);
  if (status === 503) thisRequest().status = status; // a 5xx that nobody chose would lose its words
  const retry = status === 503 ? { 'retry-after': '10' } : {};
  return new Response(body, { status, headers: Object.entries({ ...headers, ...retry }).map(([name, value]) => [name, String(value)]) });
}

/** The name in letters that every client reads, and as it is (RFC 6266): nothing in either ends the header or the quotation. */
function disposition(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9 ._-]/g, '_');
  const coded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return plain === name ? `attachment; filename="${name}"` : `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}

/** It is saved and not shown in place: a page of ours never has a file of somebody’s inside it. */
function give(req: Request, { name, type, body, strange }: Given): Response {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body);
  const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
  if (req.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { ...noStore, etag } });
  const about = { 'content-type': type, 'content-length': String(bytes.length), 'content-disposition': disposition(name) };
  if (strange) thisRequest().strange = true;
  const headers = { ...noStore, etag, ...about };
  return new Response(bytes, { headers });
}

/** Answers a GET for a file that this view stands for. */
export async function download<I, S, V>(
  req: Request,
  v: View<I, S, V>,
  params: Readonly<Record<string, unknown>>,
  make: (view: V) => Given | Refused | Promise<Given | Refused>,
): Promise<Response> {
  const running = runtime();
  const asking = { cookies: req.headers.get('cookie'), address: thisRequest().ip, agent: req.headers.get('user-agent') ?? '', awake: true };
  const { actor } = await whoIsThere(running, asking);
  const seen = await read(running, actor, v, params);
  if (seen.kind !== 'seen') return refuse(req, failureWords[seen.kind]);
  const made = await make(seen.view);
  return 'status' in made ? refuse(req, made) : give(req, made);
}
