// On what footing may this be shared? Anybody may ask, from anywhere: it reads no cookie, changes nothing, and keeps nothing of what was sent.
import { rulesVersion } from '@/lib/domain/legal-basis/assess-agreement';
import { assessAsked, readFacts } from '@/lib/domain/legal-basis/read-facts';
import { askCounter, perMinute } from '@/lib/server/ask-limit';
import { answer } from '@/lib/server/door-answers';
import { thisRequest } from '@/lib/server/request-context';
import { runtime } from '@/lib/server/runtime';
import { prefix } from '@/lib/server/tally-limits';

const count = askCounter(perMinute);

const fromAnywhere = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Rules-Version, Retry-After' } as const;
const common = { ...fromAnywhere, 'cache-control': 'no-store', 'rules-version': rulesVersion };

function no(status: number, title: string, words: string, more: Readonly<Record<string, string>> = {}): Response {
  const { body, headers } = answer(true, thisRequest().id, title, words);
  return new Response(body, { status, headers: { ...common, 'content-type': String(headers['content-type']), ...more } });
}

const isJson = (type: string | null): boolean => /^application\/json\s*(?:;|$)/i.test(type ?? '');

async function bodyOf(req: Request): Promise<{ readonly sent: unknown } | undefined> {
  try {
    return { sent: await req.json() };
  } catch {
    return undefined;
  }
}

export async function POST(req: Request): Promise<Response> {
  const wait = count(prefix(thisRequest().ip), runtime().now());
  if (wait !== undefined) return no(429, 'Too many questions', 'Wait a minute and ask again.', { 'retry-after': String(wait) });
  if (!isJson(req.headers.get('content-type'))) return no(415, 'We could not read that', 'Send your question as application/json.');
  const body = await bodyOf(req);
  if (body === undefined) return no(400, 'We could not read that', 'What was sent is not JSON.');
  const read = readFacts(body.sent);
  return read.ok ? Response.json(assessAsked(read.asked), { headers: common }) : Response.json({ errors: read.errors }, { status: 422, headers: common });
}

/** A browser asks this before another site’s page may ask us. */
export function OPTIONS(): Response {
  const allowed = {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
    allow: 'POST, OPTIONS',
  };
  return new Response(null, { status: 204, headers: { ...common, ...allowed } });
}
