// What a mail program posts to the address that a mail carries (RFC 8058): List-Unsubscribe=One-Click, from anywhere, without a cookie. It is
// told 200, and never led on.
import { stopEmailsWords } from '@/content/wording/stop-emails';
import { commands } from '@/lib/commands/registry';
import { askCounter, perMinute } from '@/lib/server/ask-limit';
import { answer } from '@/lib/server/door-answers';
import { execute } from '@/lib/server/execute';
import { newOnce } from '@/lib/server/once';
import { readFields } from '@/lib/server/read-fields';
import { thisRequest } from '@/lib/server/request-context';
import { runtime } from '@/lib/server/runtime';
import { whoIsThere } from '@/lib/server/session';
import { prefix } from '@/lib/server/tally-limits';

const count = askCounter(perMinute);
const { byProgram } = stopEmailsWords;

function say(status: number, what: keyof typeof byProgram, more: Readonly<Record<string, string>> = {}): Response {
  const [title, words] = byProgram[what];
  const { body, headers } = answer(false, thisRequest().id, title, words);
  return new Response(body, { status, headers: { 'content-type': String(headers['content-type']), 'cache-control': 'private, no-store', ...more } });
}

/** A link that was never made and one that is old get the same answer. */
export async function stopByMailProgram(req: Request, token: string): Promise<Response> {
  const running = runtime();
  const { ip: address, agent = '' } = thisRequest();
  const wait = count(prefix(address), running.now());
  if (wait !== undefined) return say(429, 'tooMany', { 'retry-after': String(wait) });
  const sent = await readFields(req);
  if (typeof sent !== 'object' || sent['List-Unsubscribe'] !== 'One-Click') return say(405, 'other', { allow: 'GET, HEAD' });
  const { actor } = await whoIsThere(running, { cookies: undefined, address, agent, awake: false });
  const outcome = await execute(running, actor, commands['stop-emails'], { token, once: newOnce() });
  if (outcome.kind === 'too-many') return say(429, 'tooMany', { 'retry-after': '3600' });
  return outcome.kind === 'done' ? say(200, 'stopped') : say(404, 'dead');
}
