// The only route that changes anything. A throw ends as the door's 500, in HTML or JSON.
import { actingWords } from '@/content/wording/acting';
import { type CommandName, commandNamed, commands, type SeriesName, seriesNamed } from '@/lib/commands/registry';
import { timeInWords } from '@/lib/domain/audit/moment-words';
import type { Outcome } from '@/lib/domain/outcome';
import { changeName, fromName } from '@/lib/domain/questions/change-from-check';
import { isVisitor } from '@/lib/domain/people/actor';
import { keepAttempt } from '@/lib/server/attempts';
import { endedCookie, sessionCookie, visitCookie } from '@/lib/server/cookies';
import { answer, wantsJson } from '@/lib/server/door-answers';
import { isFromElsewhere } from '@/lib/server/once';
import { execute } from '@/lib/server/execute';
import { confirmPath, ownPath, withQuery } from '@/lib/server/own-path';
import { type Fields, fold, readFields } from '@/lib/server/read-fields';
import { thisRequest } from '@/lib/server/request-context';
import { executeSeries } from '@/lib/server/execute-series';
import { runtime } from '@/lib/server/runtime';
import { withoutUploads } from '@/lib/server/upload';
import { sha256 } from '@/lib/server/sha256';
import { type There, isAnother, isWaiting, whoIsThere } from '@/lib/server/session';
import { sessionToken } from '@/lib/server/tokens';
import { stopByMailProgram } from './stop-by-mail-program';
import { type Way, ways } from './ways';

const statusOf = {
  done: 200,
  invalid: 422,
  refused: 409,
  conflict: 409,
  forbidden: 403,
  'not-found': 404,
  'too-many': 429,
  busy: 503,
  'code-first': 403,
} as const;
const noStore = { 'cache-control': 'private, no-store' };

function head(more: Readonly<Record<string, string | number>>, cookies: readonly string[]): Headers {
  const headers = new Headers(Object.entries({ ...noStore, ...more }).map(([name, value]) => [name, String(value)]));
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return headers;
}

/** A relative Location: NextResponse.redirect would take the absolute one from the Host header. */
const go = (location: string, cookies: readonly string[] = [], more = {}) => new Response(null, { status: 303, headers: head({ location, ...more }, cookies) });
const say = (body: object, status: number, cookies: readonly string[] = [], more = {}) =>
  new Response(JSON.stringify({ ...body, request: thisRequest().id }), { status, headers: head({ 'content-type': 'application/json', ...more }, cookies) });

function bare(json: boolean, status: number, title: string, words: string, more = {}): Response {
  const { body, headers } = answer(json, thisRequest().id, title, words);
  return new Response(body, { status, headers: head({ ...headers, ...more }, []) });
}

interface Answering {
  readonly name: CommandName | SeriesName;
  readonly values: Fields;
  readonly json: boolean;
  readonly there: There;
  readonly way: Way<object>;
  /** The visitor cookie, where there was none yet. */
  readonly visit: readonly string[];
}

const forget = (what: string) => ({ 'clear-site-data': what });

/** Log out takes what the browser still holds with it, and so does somebody else who logs in where a session of another stands. */
async function changed({ json, way, values, there, visit }: Answering, result: object): Promise<Response> {
  const { config, secret, store } = runtime();
  const ends = way.session === 'ends';
  const session = typeof way.session === 'function' ? way.session(result) : undefined;
  const token = session === undefined || session === '' ? undefined : sessionToken(secret, session);
  const waits = token !== undefined && (await isWaiting(store.q, sha256(token)));
  const another = token !== undefined && (await isAnother(store.q, sha256(token), there));
  const more = ends ? forget('"cookies", "storage"') : another ? forget('"storage"') : {};
  const on = way.on(result, values);
  const next = waits ? `/log-in/second-step?next=${encodeURIComponent(on)}` : on;
  const opened = token === undefined ? [] : [sessionCookie(config, token)];
  const cookies = ends ? [endedCookie(config)] : [...opened, ...visit];
  return json ? say({ kind: 'done', next, result }, 200, cookies, more) : go(next, cookies, more);
}

const secondsUntil = (iso: string) => Math.max(1, Math.ceil((Date.parse(iso) - runtime().now().getTime()) / 1000));
/** The minute in which it is certainly over. */
const minuteAfter = (iso: string) => timeInWords(new Date(Date.parse(iso) + 59_999).toISOString());

/** What somebody nobody knows may leave with us: the forms of logging in are small, and anybody can post. */
const SMALL = 4_096;
const keepable = ({ there, values }: Answering): boolean => !there.actor.roles.includes('visitor') || JSON.stringify(values).length <= SMALL;

/** Not logged in, or no longer: what was typed before the session ended is kept, and logging in leads back to it. */
async function askToLogIn({ name, values, json, there, way, visit }: Answering): Promise<Response> {
  if (json) return say({ kind: 'log-in' }, 403, visit);
  const back = way.back(values);
  if (!there.ended) return go(`/log-in?next=${encodeURIComponent(back)}`, visit);
  const attempt = await keepAttempt(runtime(), there.owner, name, values, { kind: 'session-ended' });
  return go(`/log-in?next=${encodeURIComponent(withQuery(back, 'attempt', attempt))}`, visit);
}

/** Typed for one organisation and sent while acting for another: what was typed is not shown on a page of that one, where it would be saved next. */
function elsewhere({ json, values, way, visit }: Answering): Response {
  const reason = actingWords.switching.elsewhere;
  if (json) return say({ kind: 'refused', reason, unmet: [] }, statusOf.refused, visit);
  return go(withQuery(withQuery('/switch', 'next', way.back(values)), 'elsewhere', 'yes'), visit);
}

async function notChanged(answering: Answering, outcome: Exclude<Outcome<object>, { kind: 'done' }>): Promise<Response> {
  const { name, values, json, there, way, visit } = answering;
  const retry = outcome.kind === 'too-many' ? { 'retry-after': secondsUntil(outcome.until) } : outcome.kind === 'busy' ? { 'retry-after': 5 } : {};
  if (json) return say(outcome, statusOf[outcome.kind], visit, retry);
  if (outcome.kind === 'too-many') return bare(false, 429, 'Too many tries', `This was tried too often. Try again after ${minuteAfter(outcome.until)}.`, retry);
  if (outcome.kind === 'busy')
    return bare(false, 503, 'Too many at once', 'Many people are logging in at this moment. Go back and try again in a few seconds.', retry);
  if (!keepable(answering)) return go(way.back(values), visit);
  const attempt = await keepAttempt(runtime(), there.owner, name, values, outcome);
  const back = withQuery(way.back(values, outcome.kind), 'attempt', attempt);
  return go(outcome.kind === 'code-first' ? withQuery(confirmPath, 'next', back) : back, visit);
}

/** To an answer that is changed first: what was typed stands there when they come back. */
async function goAndChange({ name, values, json, there, visit }: Answering, change: string): Promise<Response> {
  await keepAttempt(runtime(), there.owner, name, values, { kind: 'left' });
  return json ? say({ kind: 'left', next: change }, 200, visit) : go(change, visit);
}

/** Which organisation somebody acts for is nothing to them: changing it, and going. Everything else belongs to the one that the page was opened for. */
const forAnyOrganisation: readonly (CommandName | SeriesName)[] = ['switch-organisation', 'log-out'];

export async function POST(req: Request, { params }: { readonly params: Promise<{ readonly command: string }> }): Promise<Response> {
  const { oneClick } = thisRequest();
  if (oneClick !== undefined) return stopByMailProgram(req, oneClick);
  const asked = (await params).command;
  const found = commandNamed(asked) ?? seriesNamed(asked);
  const json = wantsJson(req.headers.get('accept'));
  if (!found) return bare(json, 404, 'Page not found', 'Nothing here can be changed.');
  const sent = await readFields(req, 'command' in found ? found.command.files : undefined);
  if (sent === 'foreign') return bare(json, 415, 'We could not read that', 'Send a form or JSON.');
  if (sent === undefined) return bare(json, 400, 'We could not read that', 'Nothing was changed. Go back and try again.');
  const { name } = found;
  const { who } = 'command' in found ? found.command : found.series;
  const { headers } = req;
  const running = runtime();
  const there = await whoIsThere(running, { cookies: headers.get('cookie'), address: thisRequest().ip, agent: headers.get('user-agent') ?? '', awake: true });
  const visit = there.newVisit ? [visitCookie(running.config, there.newVisit)] : [];
  const values = withoutUploads(sent); // a file is never kept with what was typed
  const answering: Answering = { name, values, json, there, way: ways[name] as Way<object>, visit };
  if (isVisitor(there.actor) && !who.includes('visitor')) return askToLogIn(answering);
  if (!forAnyOrganisation.includes(name) && isFromElsewhere(sent.once, there.actor.organisation)) return elsewhere(answering);
  const change = answering.way.keeps ? ownPath(sent[changeName]) : undefined;
  if (change !== undefined) return goAndChange(answering, change);
  const { then: _button, [fromName]: _page, ...fields } = sent; // which button was pressed, and on the way from where, is for the way on alone
  const outcome =
    'command' in found
      ? await execute(running, there.actor, found.command, found.command.fold ? fold(fields) : fields)
      : await executeSeries(running, there.actor, found.series, fields, commands);
  return outcome.kind === 'done' ? changed(answering, outcome.result) : notChanged(answering, outcome);
}
