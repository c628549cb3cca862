// npm run backup: a copy of the store and its keys, made while the server goes on. Usage: npm run backup [-- FOLDER FOR BACKUPS]
import { resolve } from 'node:path';
import { makeBackup } from '@/lib/server/backup/make-backup';
import { readDataDir } from '@/lib/server/config';

const [into = 'backups', more] = process.argv.slice(2);

try {
  if (more !== undefined || into.startsWith('-')) throw new Error('npm run backup takes one word, the folder for backups.');
  const { folder, list } = await makeBackup({ dataDir: readDataDir(process.env), into: resolve(into), now: new Date() });
  const { agreements, versions, documents, events } = list.counted;
  console.log(`Backed up and checked: ${folder}`);
  console.log(`${agreements} agreements, ${versions} signed or issued versions, ${documents} documents, ${events} events in the record.`);
  console.log(`With it: ${Object.keys(list.files).join(', ')}. Keep it as private as the store itself: whoever has it can read everything.`);
} catch (error) {
  console.error(`No backup was made: ${(error as Error).message}`);
  process.exitCode = 1;
}
