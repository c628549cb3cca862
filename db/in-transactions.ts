import 'server-only';
// The same for each of many rows, so many in one transaction: each transaction waits for the disk, and ten thousand of them for a minute.
import { inParts } from '@/lib/domain/in-parts';
import type { Store, Tx } from './store';

const atOnce = 100;

/** For the start, while nobody waits for a page: so many hold every other writer up for a while. */
export async function inTransactions<T>(store: Store, all: readonly T[], work: (q: Tx, one: T) => Promise<void>): Promise<void> {
  for (const some of inParts(all, atOnce))
    await store.tx(async (q) => {
      for (const one of some) await work(q, one);
    });
}
