// A store to measure: the demonstration and so many agreements more, in a folder that the built server can be started on. Their IG lead has been
// reminded of each, as a morning does: what their pages count is there before eight o’clock as well.
import { join } from 'node:path';
import { catalogue } from '@/content/catalogue';
import { contentEdition } from '@/content/edition';
import * as agreements from '@/db/agreements';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { inTransactions } from '@/db/in-transactions';
import { migrate } from '@/db/migrate';
import * as notifications from '@/db/notifications';
import { openStore, type Store } from '@/db/store';
import { manyAgreements } from '@/db/testing/many-agreements';
import { storeName } from '@/lib/server/backup/backup-folder';
import { newDataDir } from '@/scripts/testing/own-server';

async function remindedOfAll(store: Store, at: Date): Promise<void> {
  const to = { personId: 'northfield-ig-lead', organisationId: northfieldSurgery.id, said: 'Reminder', at };
  await inTransactions(store, await agreements.references(store.q, [northfieldSurgery.id]), (q, agreement) =>
    notifications.put(q, [{ ...to, id: agreement, agreement, page: `/agreements/${agreement}` }]),
  );
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
  await remindedOfAll(store, now);
  store.close();
  return dataDir;
}
