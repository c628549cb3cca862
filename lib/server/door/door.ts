import 'server-only';
// What every request passes before Next sees it. Who may do what is never decided here: that is the kernel's.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../config';
import { cookieValue } from '../cookies';
import { policy, securityHeaders } from '../door-answers';
import { limits } from '../limits';
import { log, routePattern } from '../log';
import { type RequestContext, requests } from '../request-context';
import { badAddress, pathOf, wrongHost } from './address';
import { isAskedFromAnywhere, isReading, oneClickToken, wrongUse } from './method';
import { patchResponse } from './patch-response';
import { type Refusal, REFUSALS, refuse } from './refusal';
import { clientIp, trustHeaders } from './trusted-headers';
import { type UploadPlaces, uploadPlaces } from './upload-places';
import { type BodyEnd, takeWhole } from './whole-body';

export interface DoorParts {
  readonly config: Config;
  readonly dev: boolean;
  /** byte limits of the commands that name one; a Map, since a plain object would have a limit for /do/constructor */
  readonly bytes: ReadonlyMap<string, number>;
  /** the addresses of the files in public/ */
  readonly files: ReadonlySet<string>;
  /** Does the session of this Cookie header still live? */
  readonly hasSession: (cookies: string | undefined) => Promise<boolean>;
  readonly next: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  /** Answers with a page that needs no code in the browser, and says whether it did. Next answers the rest. */
  readonly draw?: (req: IncomingMessage, res: ServerResponse) => Promise<boolean>;
}

function whyNot(config: Config, req: IncomingMessage): Refusal | undefined {
  const method = req.method ?? '';
  const url = req.url ?? '';
  const hosts = req.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
  return (
    badAddress(url) ??
    wrongHost(config, { method, url, host: req.headers.host, hosts }) ??
    wrongUse({ method, url, headers: req.headers }, config.origin.origin)
  );
}

/** The address as a person would see it: Next adds _rsc when it moves on in the browser. */
const asAddress = (url: string): string => url.replace(/([?&])_rsc=[^&]*&?/, '$1').replace(/[?&]$/, '');

function contextOf(req: IncomingMessage, ip: string): RequestContext {
  const { url = '/', headers } = req;
  const oneClick = oneClickToken(req);
  return {
    id: randomBytes(6).toString('hex'),
    nonce: randomBytes(16).toString('base64'),
    ip,
    path: asAddress(url),
    cookies: headers.cookie,
    agent: headers['user-agent'],
    looked: new Map(),
    ...(oneClick !== undefined && { oneClick }),
  };
}

/** What a mail program posts to the address in a mail goes to the one route that changes anything, and without cookies: who may, the token says. */
function giveOn(req: IncomingMessage): void {
  req.url = '/do/stop-emails';
  delete req.headers.cookie;
}

function answerLive(res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'text/plain', 'content-length': 3 });
  res.end('ok\n');
}

function logFailures(req: IncomingMessage, res: ServerResponse, context: RequestContext): void {
  const began = performance.now();
  const { method, url = '' } = req;
  res.once('close', () => {
    if (res.statusCode < 400) return;
    const line = { request: context.id, method, route: routePattern(url), status: res.statusCode, ms: Math.round(performance.now() - began) };
    if (res.statusCode >= 500) log.error('failed', line);
    else log.info('refused', line);
  });
}

/** Nobody sends a file before logging in; without a cookie there is nothing to look up. */
const mayBeLarge = (config: Config, req: IncomingMessage): boolean => cookieValue(req.headers.cookie, config.cookie.name) !== undefined;

interface LargeBody {
  readonly bytes: number;
  readonly end: BodyEnd;
  readonly tooMany: () => void;
  readonly hasSession: DoorParts['hasSession'];
  /** A place for it; false when all are taken. */
  readonly take: () => ReturnType<UploadPlaces['take']>;
}

/** The session is looked up while the body begins to come: a made-up cookie takes no place, and sends no more than anybody. */
function takeLarge(req: IncomingMessage, { bytes, end, tooMany, hasSession, take }: LargeBody): void {
  const whole = async () => ((await admitted) ? end.whole() : undefined);
  const taking = takeWhole(req, { bytes, ms: limits.uploadMs }, { ...end, whole: () => void whole() });
  const admitted = hasSession(req.headers.cookie)
    .catch(() => false)
    .then((lives) => {
      if (!lives) taking.narrow({ bytes: limits.bodyBytes, ms: limits.requestMs });
      else if (!take()) {
        taking.stop(tooMany);
        return false;
      }
      return true;
    });
}

/** What was asked to be read: drawn once where that is enough, else by Next. */
async function show({ draw, next }: Pick<DoorParts, 'draw' | 'next'>, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (!(await draw?.(req, res))) await next(req, res);
}

/** The one request listener. Order: headers of every answer, what is let in, refusals, health, the whole body, then Next. */
export function door({ config, dev, bytes, files, hasSession, next, draw }: DoorParts): RequestListener {
  const places = uploadPlaces();
  const https = config.origin.protocol === 'https:';
  return (req, res) => {
    const ip = clientIp(req.headers, req.socket.remoteAddress, config.hops);
    const context = contextOf(req, ip);
    const csp = policy(context.nonce, dev);
    for (const [name, value] of Object.entries(securityHeaders(csp, context.id, https))) res.setHeader(name, value);
    trustHeaders(req.headers);
    req.headers['content-security-policy'] = csp; // on the REQUEST: this makes Next stamp the nonce on its own scripts
    logFailures(req, res, context);
    const path = pathOf(req.url ?? '');
    patchResponse(req, res, { context, asset: path.startsWith('/_next/static/') || files.has(path) });
    const refusal = whyNot(config, req);
    if (refusal) return refuse(req, res, context.id, refusal);
    if (path === '/health/live') return answerLive(res);
    if (isReading(req.method ?? '')) return void requests.run(context, () => show({ draw, next }, req, res));
    if (context.oneClick !== undefined) giveOn(req);
    const pass = () => void requests.run(context, () => next(req, res));
    const no = (refused: Refusal) => () => refuse(req, res, context.id, refused);
    const large = mayBeLarge(config, req) ? bytes.get(path.slice('/do/'.length)) : undefined;
    const tooBig = no(isAskedFromAnywhere(path) ? REFUSALS.askedTooMuch : REFUSALS.tooBig);
    const end = { whole: pass, tooBig, tooSlow: no(REFUSALS.tooSlow) };
    if (large === undefined) return void takeWhole(req, { bytes: limits.bodyBytes, ms: limits.requestMs }, end);
    return takeLarge(req, { bytes: large, end, tooMany: no(REFUSALS.tooMany), hasSession, take: () => res.closed || places.take(res, ip) });
  };
}
