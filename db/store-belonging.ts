import 'server-only';
// Whose store this is. A live one begins with its first organisation, and that is a link of a chain which nobody can take out again.
import { eq } from 'drizzle-orm';
import { installationChain } from '@/lib/domain/audit/events';
import * as organisations from './organisations';
import { schema } from './schema';
import type { Q } from './store';

export type Belonging = 'nobody' | 'live' | 'demonstration';

export async function belonging(q: Q): Promise<Belonging> {
  const t = schema.event;
  const [founded] = await q.select({ seq: t.seq }).from(t).where(eq(t.chain, installationChain)).limit(1);
  if (founded) return 'live';
  return (await organisations.isEmpty(q)) ? 'nobody' : 'demonstration';
}
