// The captured mail again, for the page that keeps itself up to date. It changes nothing and keeps no session awake.
import { thisRequest } from '@/lib/server/request-context';
import { runtime } from '@/lib/server/runtime';
import { whoIsThere } from '@/lib/server/session';
import { read } from '@/lib/server/view';
import { capturedMail } from '@/lib/views/captured-mail';

const headers = { 'cache-control': 'private, no-store' };

export async function GET(req: Request): Promise<Response> {
  const running = runtime();
  if (running.mode !== 'demo') return Response.json({ kind: 'not-found', request: thisRequest().id }, { status: 404, headers });
  const agent = req.headers.get('user-agent') ?? '';
  const { actor } = await whoIsThere(running, { cookies: req.headers.get('cookie'), address: thisRequest().ip, agent, awake: false });
  const seen = await read(running, actor, capturedMail, {});
  if (seen.kind !== 'seen') return Response.json({ kind: seen.kind, request: thisRequest().id }, { status: 404, headers });
  return Response.json(seen.view, { headers });
}
