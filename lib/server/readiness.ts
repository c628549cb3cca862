import 'server-only';
// Can a request be served now? The store takes a write, what is due is being worked off, and the disk has room.
import { statfs } from 'node:fs/promises';
import * as outbox from '@/db/outbox';
import type { Store } from '@/db/store';
import * as tallies from '@/db/tallies';

const MINUTE = 60_000;
/** The worker takes a row within seconds; one that has been due for so long has nobody to take it. */
const longestDueMs = 15 * MINUTE;
const leastFreeBytes = 500 * 1024 * 1024;

export interface Readiness {
  readonly store: Store;
  readonly now: () => Date;
  readonly dataDir: string;
}

/** Writes a row as any change would, and takes it back. */
async function takesAWrite(store: Store, at: Date): Promise<boolean> {
  const undone = new Error('rolled back on purpose');
  const said = await store
    .tx(async (q) => {
      await tallies.add(q, 'readiness', at, MINUTE);
      throw undone;
    })
    .catch((error: unknown) => error);
  return said === undone;
}

async function isWorkedOff(store: Store, at: Date): Promise<boolean> {
  const [oldest] = await outbox.due(store.q, at, 1);
  return oldest === undefined || at.getTime() - oldest.dueAt.getTime() < longestDueMs;
}

async function hasRoom(dataDir: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(dataDir);
  return bavail * bsize >= leastFreeBytes;
}

/** Migrations need no look: the start applies them or does not happen. Never throws; what is wrong stands in no answer. */
export async function isReady({ store, now, dataDir }: Readiness): Promise<boolean> {
  try {
    return (await takesAWrite(store, now())) && (await isWorkedOff(store, now())) && (await hasRoom(dataDir));
  } catch {
    return false;
  }
}
