import 'server-only';
// The door's own noes: what is said, in HTML or JSON as asked, with the headers of every answer.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { answer, sentFrom, wantsJson } from '../door-answers';
import { limits } from '../limits';

export interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly say: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** What anybody may ask from anywhere, a browser on another site’s page may read the answer to. */
const toAnybody = { 'access-control-allow-origin': '*' };

export const REFUSALS = {
  badAddress: { status: 400, title: 'We could not read that address', say: 'Check the address, or go to the start.' },
  badRequest: { status: 400, title: 'We could not read that', say: 'Nothing was changed. Go back and try again.' },
  longAddress: { status: 414, title: 'That address is too long', say: 'Check the address, or go to the start.' },
  wrongAddress: { status: 421, title: 'Wrong address', say: 'This service does not answer to that name.' },
  moved: { status: 308, title: 'Moved', say: 'This service answers at another address.' },
  badMethod: { status: 405, title: 'Not allowed', say: 'That method is not used here.', headers: { allow: 'GET, HEAD, POST' } },
  readOnly: { status: 405, title: 'Not allowed', say: 'Nothing can be sent to this page.', headers: { allow: 'GET, HEAD' } },
  postOnly: { status: 405, title: 'Not allowed', say: 'There is nothing to read here.', headers: { allow: 'POST' } },
  askOnly: { status: 405, title: 'Not allowed', say: 'Send your question as JSON with POST.', headers: { ...toAnybody, allow: 'POST, OPTIONS' } },
  foreign: { status: 403, title: 'Request refused', say: 'This form was not sent from our own pages.' },
  encoded: { status: 415, title: 'We could not read that', say: 'Send a form or JSON, not compressed.' },
  tooBig: {
    status: 413,
    title: 'Too much to send at once',
    say: 'Nothing was saved. A photo or file must be smaller than 10 MB. Shorten a text that is very long, then try again.',
  },
  tooSlow: { status: 408, title: 'That took too long', say: 'Nothing was saved. Check your connection and try again.', headers: { connection: 'close' } },
  tooMany: {
    status: 429,
    title: 'Too many files at once',
    say: 'Nothing was saved. Wait a moment, go back and try again.',
    headers: { 'retry-after': '10' },
  },
  askedTooMuch: { status: 413, title: 'Too much to send at once', say: 'Ask about fewer flows at once.', headers: toAnybody },
  unknownApi: { status: 404, title: 'Nothing is here', say: 'Read /api/openapi.json, which lists what may be asked.' },
  noUpgrade: { status: 400, title: 'Not allowed', say: 'This connection is not used here.' },
  expectation: { status: 417, title: 'Not allowed', say: 'That is not used here.' },
  broken: {
    status: 500,
    title: 'There is a problem with the service',
    say: 'The answers you saved are kept. Wait a moment, then load this page again: anything you typed is sent once more. If it happens again, tell the organisation that runs this service for you.',
  },
} as const satisfies Record<string, Refusal>;

/** A client that is still sending must be let finish for a moment, or it sees a broken connection in place of our answer. */
function drain(req: IncomingMessage): void {
  req.resume();
  setTimeout(() => req.complete || req.destroy(), limits.lingerMs).unref();
}

/** Answers a request with a refusal and ends it. What is still being sent is read for a moment and thrown away. */
export function refuse(req: IncomingMessage, res: ServerResponse, id: string, refusal: Refusal): void {
  const { accept, referer, host } = req.headers;
  // Whoever sent a form without JavaScript sees this in its place: the way back is to the form, not to the start.
  const back = req.method === 'POST' ? sentFrom(referer, host) : undefined;
  const a = answer(wantsJson(accept, req.url), id, refusal.title, refusal.say, back);
  res.writeHead(refusal.status, { ...a.headers, ...refusal.headers });
  res.end(req.method === 'HEAD' ? undefined : a.body);
  if (!req.complete) drain(req);
}
