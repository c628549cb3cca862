// Can a request be served? Asked by load balancers, so strangers may ask: they are told yes or no, and nothing else.
import { thisRequest } from '@/lib/server/request-context';
import { isRunning, runtime } from '@/lib/server/runtime';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const ready = isRunning() && (await runtime().ready());
  if (ready) return new Response('ready\n');
  thisRequest().status = 503; // meant, so the door leaves the body alone
  return new Response('not ready\n', { status: 503 });
}
