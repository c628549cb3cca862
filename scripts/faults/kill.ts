// kill -9 while eight people sign. Afterwards: nothing that was acknowledged is lost, nothing is half-signed, every chain verifies,
// and a signature whose answer never came can be sent again with the same receipt number. Usage: kill.mjs [rounds] [seed]
import { join } from 'node:path';
import { migrate } from '@/db/migrate';
import { openStore } from '@/db/store';
import { dropDataDir, freePort, newDataDir, type OwnServer, startOwn } from '@/scripts/testing/own-server';
import { checkStore, type Finding, keyOf } from './check-store';
import { addParties, addReady } from './ready-agreements';
import { jobsFor, logInBoth, type SignJob, sign } from './signing-client';

const SIGNERS = 8;
const AGREEMENTS_A_ROUND = 100;
const [rounds = 50, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);

/** A small generator, so that a seed repeats the moments of the kills. */
let state = seed;
const random = () => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state / 0x7fffffff;
};

const acked = new Map<string, SignJob>();
const unknown = new Map<string, SignJob>();
const refused: string[] = [];

/** Signs jobs from the queue until it is empty or the server is gone. */
async function signer(port: number, queue: SignJob[], cookies: Awaited<ReturnType<typeof logInBoth>>, answered: () => void): Promise<void> {
  for (let job = queue.pop(); job; job = queue.pop()) {
    const { status, body } = await sign(port, job, cookies);
    if (status === 0) {
      unknown.set(keyOf(job), job);
      return;
    }
    answered();
    unknown.delete(keyOf(job));
    if (status === 200) acked.set(keyOf(job), job);
    else refused.push(`${status} to ${keyOf(job)}: ${body.slice(0, 200)}`);
  }
}

/** Sends again what had no answer, then fresh jobs, and kills the server somewhere in the middle. */
async function killWhileSigning(server: OwnServer, fresh: readonly SignJob[]): Promise<void> {
  const cookies = await logInBoth(server.port);
  const signers: Promise<void>[] = [];
  const queue = [...fresh].reverse().concat([...unknown.values()]);
  const first = new Promise<void>((answered) => {
    for (let n = 0; n < SIGNERS; n++) signers.push(signer(server.port, queue, cookies, answered));
  });
  await Promise.race([first, Promise.all(signers)]); // the first request after a start waits for code to be loaded
  await new Promise((later) => setTimeout(later, random() * 700));
  await server.stop('SIGKILL');
  await Promise.all(signers);
}

async function round(file: string, dataDir: string, port: number): Promise<readonly Finding[]> {
  const before = openStore(file);
  const fresh = await addReady(before, AGREEMENTS_A_ROUND, new Date());
  before.close();
  await killWhileSigning(await startOwn(dataDir, port), jobsFor(fresh));
  const store = openStore(file);
  const touched = fresh.map(({ reference }) => reference);
  const findings = await checkStore({ file, store, acked, unknown: new Set(unknown.keys()), touched });
  store.close();
  return findings;
}

async function main(): Promise<number> {
  const dataDir = newDataDir();
  const file = join(dataDir, 'sharing-agreed.sqlite');
  migrate(file);
  const store = openStore(file);
  await addParties(store, new Date());
  store.close();
  const port = await freePort();
  const findings: Finding[] = [];
  let done = 0;
  let unanswered = 0;
  while (done < rounds && findings.length === 0 && refused.length === 0) {
    findings.push(...(await round(file, dataDir, port)));
    done += 1;
    unanswered += unknown.size;
  }
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  const kinds = ['lost', 'half-signed', 'chain', 'orphan', 'receipt', 'integrity', 'unasked'] as const;
  console.log(
    JSON.stringify({
      rounds: done,
      seed,
      acknowledged: acked.size,
      unanswered,
      refused: refused.length,
      ...Object.fromEntries(kinds.map((kind) => [kind, count(kind)])),
    }),
  );
  for (const line of [...findings.slice(0, 5).map(({ kind, about }) => `${kind}: ${about}`), ...refused.slice(0, 5)]) console.log(line);
  dropDataDir(dataDir);
  if (acked.size === 0) console.log('nobody signed: the harness proves nothing');
  return findings.length > 0 || refused.length > 0 || acked.size === 0 ? 1 : 0;
}

process.exit(await main());
