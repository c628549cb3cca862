// A store to measure: the demonstration and so many agreements more, in a folder that the built server can be started on.
import { join } from 'node:path';
import { catalogue } from '@/content/catalogue';
import { contentEdition } from '@/content/edition';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { migrate } from '@/db/migrate';
import { openStore } from '@/db/store';
import { manyAgreements } from '@/db/testing/many-agreements';
import { storeName } from '@/lib/server/backup/backup-folder';
import { newDataDir } from '@/scripts/testing/own-server';

/** Returns the folder. partners: with how many others; fewer where there are few agreements. */
export async function benchStore(agreements: number, partners?: number): Promise<string> {
  const dataDir = newDataDir();
  const file = join(dataDir, storeName);
  migrate(file);
  const store = openStore(file);
  const now = new Date();
  await seedDemonstration(store, now, { catalogue, contentEdition });
  await manyAgreements(store, agreements, now, partners);
  store.close();
  return dataDir;
}
