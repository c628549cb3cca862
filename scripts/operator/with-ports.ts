// The kernel’s surroundings for whoever runs the service, on its own machine. Works beside a running server and before its first start.
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@/db/migrate';
import { openStore, type Store } from '@/db/store';
import { lockStore } from '@/db/store-lock.sqlite';
import { storeName } from '@/lib/server/backup/backup-folder';
import type { Config } from '@/lib/server/config';
import { evidenceName } from '@/lib/server/evidence-folder';
import { readKey } from '@/lib/server/key-file';
import type { Ports } from '@/lib/server/ports';

/** Where there may be nothing yet. A folder that was mistyped must not become a service of its own: every other tool works on a store that is there. */
export async function withNewPorts<T>(config: Config, tool: string, work: (ports: Ports) => Promise<T>): Promise<T> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  return opened(config, tool, work);
}

/** tool: what the record calls the build. */
export async function withPorts<T>(config: Config, tool: string, work: (ports: Ports) => Promise<T>): Promise<T> {
  if (!existsSync(join(config.dataDir, storeName))) throw new Error(`there is no store in ${config.dataDir}. DATA_DIR must be the folder of the service.`);
  return opened(config, tool, work);
}

async function opened<T>({ dataDir, mode, origin }: Config, tool: string, work: (ports: Ports) => Promise<T>): Promise<T> {
  const file = join(dataDir, storeName);
  const lock = lockStore(dataDir); // none: a server runs, and it has brought the database up to date
  let store: Store | undefined;
  try {
    if (lock) migrate(file);
    chmodSync(file, 0o600);
    store = openStore(file);
    const evidence = join(dataDir, evidenceName);
    return await work({ store, now: () => new Date(), secret: readKey(dataDir), mode, origin: origin.origin, build: tool, evidence });
  } finally {
    store?.close();
    lock?.release();
  }
}
