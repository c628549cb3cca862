import 'server-only';
// What an organisation said of its own DSPT result, day by day: the profile holds the newest, and this how it came to it.
import { desc, inArray } from 'drizzle-orm';
import type { DsptStanding } from '@/lib/domain/assurance/dspt';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.dsptHistory;

export interface SaidStanding {
  readonly standing: DsptStanding;
  readonly by: string;
  /** ISO UTC. */
  readonly at: string;
}

const rows = prepared((q, list) => q.select().from(t).where(inArray(t.organisationId, list)).orderBy(desc(t.at), desc(t.revision)));

/** The newest first; nothing of anybody else’s organisation. */
export async function ofOrganisation(q: Q, organisations: readonly string[], id: string): Promise<readonly SaidStanding[]> {
  if (!organisations.includes(id)) return [];
  return (await rows(q, [id])).map(({ standing, by, at }) => ({ standing, by, at: at.toISOString() }));
}

export async function add(
  q: Tx,
  organisationId: string,
  revision: number,
  { standing, by, at }: Omit<SaidStanding, 'at'> & { readonly at: Date },
): Promise<void> {
  await q.insert(t).values({ organisationId, revision, standing, by, at });
}
