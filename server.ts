// The only way in. It reads the settings, starts the running parts, puts the door in front of Next, and stops them in order.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import next from 'next';
import { catalogue } from '@/content/catalogue';
import { contentEdition } from '@/content/edition';
import { letters } from '@/content/wording/mail';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { commands } from '@/lib/commands/registry';
import { startRenderQueue } from '@/lib/documents/render';
import { type Config, readConfig } from '@/lib/server/config';
import { door } from '@/lib/server/door/door';
import { listen, stopListening } from '@/lib/server/door/listen';
import { limits } from '@/lib/server/limits';
import { log } from '@/lib/server/log';
import { runtime } from '@/lib/server/runtime';
import { whoIsThere } from '@/lib/server/session';
import { startRuntime, stopRuntime } from '@/lib/server/start-runtime';

const dev = process.env.NODE_ENV === 'development';

function fail(...lines: readonly string[]): never {
  for (const line of lines) console.error(`Not started: ${line}`);
  process.exit(1);
}

/** An error of the file system names its path; what it means for the person who starts the server is the folder. */
function inPlainWords({ message, code, path }: NodeJS.ErrnoException): string {
  return path === undefined ? message : `${path} cannot be used (${code}). Set DATA_DIR to a folder that this account may write.`;
}

/** From the command registry, written at build: the door must not load the commands. */
function byteLimits(): ReadonlyMap<string, number> {
  return new Map(Object.entries(JSON.parse(readFileSync('dist/bytes.json', 'utf8')) as Record<string, number>));
}

function publicFiles(): ReadonlySet<string> {
  const names = existsSync('public') ? readdirSync('public', { recursive: true, encoding: 'utf8' }) : [];
  return new Set(names.map((name) => `/${name.replaceAll('\\', '/')}`));
}

async function hasSession(cookies: string | undefined): Promise<boolean> {
  return (await whoIsThere(runtime(), { cookies, address: '', agent: '', awake: false })).actor.session !== '';
}

type Draw = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>;

/** The pages of dist/pages.mjs. They are read while the first requests come, which Next answers meanwhile. In development Next draws all. */
function drawer(): Draw {
  let draw: Draw | undefined;
  const read = async () => {
    const pages = (await import(pathToFileURL(join('dist', 'pages.mjs')).href)) as { readonly draw: Draw };
    draw = pages.draw;
  };
  if (!dev) read().catch((error: Error) => log.error('no page is drawn without Next', { about: error.message }));
  return async (req, res) => (await draw?.(req, res)) ?? false;
}

async function open(config: Config) {
  const onTrouble = (what: string) => log.warn('PDF engine', { about: what });
  await startRuntime(config, {
    letters,
    catalogue,
    inAdvance: { command: commands['issue-for-signature'], fields: ({ reference, revision }) => ({ reference, revision }) },
    seedDemonstration: (store, now) => seedDemonstration(store, now, { catalogue, contentEdition }),
    startRenderQueue: () => startRenderQueue({ onTrouble }),
  });
  // Next attaches WebSockets to the server it is given. In production that is one which never listens: we take none.
  const app = next({ dev, hostname: config.origin.hostname, port: config.port, ...(!dev && { httpServer: createServer() }) });
  await app.prepare();
  return listen(config, door({ config, dev, bytes: byteLimits(), files: publicFiles(), hasSession, next: app.getRequestHandler(), draw: drawer() }));
}

const { config, faults } = readConfig(process.env);
if (faults) fail(...faults);

const servers = await open(config).catch(async (error: Error) => {
  await stopRuntime();
  return fail(inPlainWords(error));
});
console.log(`Sharing Agreed is ready on ${config.origin.origin}`);

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await stopListening(servers, dev ? 500 : limits.stopMs);
  await stopRuntime();
  process.exit(0); // Next's own watchers and sockets would keep the process alive
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
