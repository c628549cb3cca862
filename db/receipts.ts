import 'server-only';
// Receipts: what a form that was already sent was answered, kept a day.
import { and, eq, lt } from 'drizzle-orm';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.receipt;

export interface Receipt {
  readonly person: string;
  readonly once: string;
  readonly command: string;
  readonly answer: object;
}

export async function find(q: Q, person: string, once: string): Promise<Receipt | undefined> {
  const [row] = await q
    .select()
    .from(t)
    .where(and(eq(t.person, person), eq(t.once, once)));
  return row;
}

export async function keep(q: Tx, receipt: Receipt, at: Date): Promise<void> {
  await q.insert(t).values({ ...receipt, at });
}

export async function sweep(q: Tx, before: Date): Promise<void> {
  await q.delete(t).where(lt(t.at, before));
}
