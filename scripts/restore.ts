// npm run restore: puts a backup in the place of the store. The server must not run. Usage: npm run restore -- BACKUP [--replace]
import { resolve } from 'node:path';
import { restoreBackup } from '@/lib/server/backup/restore-backup';
import { readDataDir } from '@/lib/server/config';

const words = process.argv.slice(2);
const replace = words.includes('--replace');
const [folder, ...more] = words.filter((word) => word !== '--replace');

try {
  if (folder === undefined || more.length > 0 || folder.startsWith('-')) throw new Error('say which backup: npm run restore -- BACKUP [--replace]');
  const dataDir = readDataDir(process.env);
  const { list, aside } = await restoreBackup({ folder: resolve(folder), dataDir, replace, now: new Date() });
  console.log(`Restored and checked: ${dataDir} is as it was on ${list.made}, with ${list.counted.agreements} agreements.`);
  console.log('The store and its keys are readable by this account alone. Everybody has been logged out.');
  if (aside) console.log(`What was there before lies in ${aside}. Delete it when you no longer need it.`);
} catch (error) {
  console.error(`Nothing was restored: ${(error as Error).message}`);
  process.exitCode = 1;
}
