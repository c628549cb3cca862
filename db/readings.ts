import 'server-only';
// How far somebody has read an agreement that the caller has loaded already. Each is read by its own person alone.
import { and, eq, exists, gt, ne, or } from 'drizzle-orm';
import type { Reading, ReadMarks } from '@/lib/domain/agreement/reading';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { reading: r, commentThread: t, comment: c } = schema;

/** With the sections that others have said something about since, in one statement; undefined while this person has read nothing. */
export async function of(q: Q, reference: string, person: string): Promise<Reading | undefined> {
  const said = q
    .select({ id: c.id })
    .from(c)
    .where(and(eq(c.threadId, t.id), gt(c.at, r.commentsAt), ne(c.by, person)));
  const since = or(and(gt(t.settledAt, r.commentsAt), ne(t.settledBy, person)), exists(said));
  const rows = await q
    .select({ reading: r, section: t.section })
    .from(r)
    .leftJoin(t, and(eq(t.agreementReference, r.agreementReference), since))
    .where(and(eq(r.personId, person), eq(r.agreementReference, reference)));
  const [row] = rows;
  if (!row) return undefined;
  const { textAt, marks, commentsAt } = row.reading;
  return {
    marks,
    commented: [...new Set(rows.flatMap(({ section }) => section ?? []))],
    ...(textAt && { textAt: textAt.toISOString() }),
    ...(commentsAt && { commentsAt: commentsAt.toISOString() }),
  };
}

/** What of an agreement a person has read now; what is left out stays as it was. */
export interface ReadNow {
  readonly person: string;
  readonly reference: string;
  readonly text?: { readonly at: Date; readonly marks: ReadMarks };
  readonly commentsAt?: Date;
}

export async function move(q: Tx, { person, reference, text, commentsAt }: ReadNow): Promise<void> {
  const moved = { ...(text && { textAt: text.at, marks: text.marks }), ...(commentsAt && { commentsAt }) };
  await q
    .insert(r)
    .values({ personId: person, agreementReference: reference, marks: {}, ...moved })
    .onConflictDoUpdate({ target: [r.personId, r.agreementReference], set: moved });
}
