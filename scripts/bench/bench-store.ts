// A store to measure: the demonstration and so many agreements more, in a folder that the built server can be started on. Their IG lead has been
// told of each, and what a morning sends has been sent: what pages count is there before eight o’clock as well, and no mail goes out beside them.
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { catalogue } from '@/content/catalogue';
import { contentEdition } from '@/content/edition';
import * as agreements from '@/db/agreements';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { inTransactions } from '@/db/in-transactions';
import { migrate } from '@/db/migrate';
import * as notifications from '@/db/notifications';
import { schema } from '@/db/schema';
import { openStore, type Store } from '@/db/store';
import { manyAgreements } from '@/db/testing/many-agreements';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { storeName } from '@/lib/server/backup/backup-folder';
import { remind } from '@/lib/server/worker/remind';
import { newDataDir } from '@/scripts/testing/own-server';

async function toldOfAll(store: Store, at: Date): Promise<void> {
  const to = { personId: 'northfield-ig-lead', organisationId: northfieldSurgery.id, said: 'Reminder', at };
  await inTransactions(store, await agreements.references(store.q, [northfieldSurgery.id]), (q, agreement) =>
    notifications.put(q, [{ ...to, id: agreement, agreement, page: `/agreements/${agreement}` }]),
  );
}

async function reminded(store: Store, at: Date): Promise<void> {
  await remind({ store, now: () => at }, { catalogue }, dayOf(at.toISOString()));
  await store.tx((q) => q.update(schema.outbox).set({ state: 'done' }).where(eq(schema.outbox.kind, 'mail-reminder')));
}

/** Returns the folder. partners: with how many others; fewer where there are few agreements. */
export async function benchStore(count: number, partners?: number): Promise<string> {
  const dataDir = newDataDir();
  const file = join(dataDir, storeName);
  migrate(file);
  const store = openStore(file);
  const now = new Date();
  await seedDemonstration(store, now, { catalogue, contentEdition });
  await manyAgreements(store, count, now, partners);
  await toldOfAll(store, now);
  await reminded(store, now);
  store.close();
  return dataDir;
}
