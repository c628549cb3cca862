// Who has the agreement now, for the page that keeps itself up to date. It changes nothing and keeps no session awake.
import { thisRequest } from '@/lib/server/request-context';
import { runtime } from '@/lib/server/runtime';
import { whoIsThere } from '@/lib/server/session';
import { read } from '@/lib/server/view';
import { agreementNow } from '@/lib/views/agreement-now';

const headers = { 'cache-control': 'private, no-store' };

export async function GET(req: Request, { params }: { readonly params: Promise<{ readonly reference: string }> }): Promise<Response> {
  const running = runtime();
  const agent = req.headers.get('user-agent') ?? '';
  const { actor } = await whoIsThere(running, { cookies: req.headers.get('cookie'), address: thisRequest().ip, agent, awake: false });
  const seen = await read(running, actor, agreementNow, await params);
  const status = seen.kind === 'not-found' ? 404 : 403;
  return seen.kind === 'seen' ? Response.json(seen.view, { headers }) : Response.json({ kind: seen.kind, request: thisRequest().id }, { status, headers });
}
