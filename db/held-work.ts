import 'server-only';
// The agreements that one person of an organisation has, drafts, checks or signs.
import { and, eq, ne, or, sql } from 'drizzle-orm';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { HandedOver } from '@/lib/domain/people/held-work';
import { toFiles } from './agreement-rows';
import * as agreements from './agreements';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.agreement;

/** Of these organisations alone, and none that has ended. */
export async function ofPerson(q: Q, personId: string, organisations: readonly string[]): Promise<readonly AgreementFile[]> {
  const named = `%${JSON.stringify(personId)}%`;
  const theirs = or(
    eq(t.drafterId, personId),
    eq(t.igLeadId, personId),
    sql`cast(${t.sharingSignatory} as text) like ${named}`,
    sql`cast(${t.reply} as text) like ${named}`,
  );
  const rows = await q
    .select()
    .from(t)
    .where(and(agreements.visibleTo(organisations), ne(t.status, 'ended'), theirs));
  return toFiles(q, rows);
}

export async function handOver(q: Tx, all: readonly HandedOver[], at: Date): Promise<void> {
  for (const { file, change } of all) await agreements.change(q, file, change, at);
}
