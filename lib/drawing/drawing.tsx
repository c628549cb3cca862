import 'server-only';
// Draws a page that brings no code to the browser: once, as HTML, where Next would draw it twice and send its scripts along.
// Whatever is not drawn here Next draws: what was looked up for it stays with the request, so nothing is read a second time.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { log, nameOf, routePattern } from '@/lib/server/log';
import { needsBrowser } from './needs-browser';
import { type DocumentHead, PageDocument, type PageHead, titleOf } from './page-document';
import { type Found, type Place, pageFinder } from './page-list';

interface PageProps {
  readonly params: Promise<Readonly<Record<string, string | readonly string[]>>>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
}

/** What a page.tsx gives out. */
export interface PageModule {
  readonly default: (props: PageProps) => ReactNode | Promise<ReactNode>;
  readonly metadata?: PageHead;
  readonly generateMetadata?: (props: PageProps) => Promise<PageHead>;
}

/** A name that stands twice has a list, as in Next. */
function askedIn(query: string): Readonly<Record<string, string | readonly string[]>> {
  const asked = new URLSearchParams(query);
  return Object.fromEntries([...new Set(asked.keys())].map((name) => [name, asked.getAll(name).length > 1 ? asked.getAll(name) : (asked.get(name) ?? '')]));
}

/** The page as HTML. Throws needsBrowser where a part of it comes alive, and whatever the page itself throws. */
export async function drawPage({ page, params }: Found<PageModule>, query: string, head: DocumentHead): Promise<string> {
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(askedIn(query)) };
  const own = (await page.generateMetadata?.(props)) ?? page.metadata ?? {};
  const drawn = await page.default(props);
  const document = (
    <PageDocument head={head} title={titleOf(own, head.title)}>
      {drawn}
    </PageDocument>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(document)}`;
}

const compressed = promisify(gzip);
/** Below this many letters compressing costs more than it saves. */
const SMALL = 1024;

async function send(req: IncomingMessage, res: ServerResponse, html: string): Promise<void> {
  const small = html.length < SMALL || !/\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));
  const body = small ? Buffer.from(html) : await compressed(html);
  if (res.destroyed) return;
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.setHeader('vary', 'Accept-Encoding');
  if (!small) res.setHeader('content-encoding', 'gzip');
  res.setHeader('content-length', body.length);
  res.writeHead(200);
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** Answers with the page of this address, and says whether it did. A screen that came alive once is Next’s from then on. */
export function drawing(places: readonly Place<PageModule>[], head: DocumentHead) {
  const find = pageFinder(places);
  const alive = new Set<string>();
  return async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    const url = req.url ?? '/';
    const [path = '/', query = ''] = url.split(/\?(.*)/s);
    const found = find(path);
    if (!found || alive.has(found.screen) || req.headers.rsc !== undefined) return false;
    try {
      await send(req, res, await drawPage(found, query, head));
      return true;
    } catch (thrown) {
      if (thrown === needsBrowser) alive.add(found.screen);
      else log.warn('left to Next', { route: routePattern(url), error: nameOf(thrown) });
      return false;
    }
  };
}
