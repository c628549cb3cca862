// The pack of a signed agreement over HTTP: every paper laid out anew by a server that has kept none, and asked for again.
import { performance } from 'node:perf_hooks';
import { atMost, type Figure } from './figure';
import { type MeasuredServer, startMeasured } from './measured-server';
import { samples } from './samples';
import { SIGNED } from './signed-agreement';
import { percentile } from './statistics';

const MOST_MS = 1_500;
const TRIES = 100;

/** The time of one pack; undefined while the signed PDF is not there yet. */
async function pack({ origin }: MeasuredServer, cookie: string): Promise<number | undefined> {
  const began = performance.now();
  const answer = await fetch(`${origin}/agreements/${SIGNED}/documents/pack.zip`, { headers: { cookie } });
  await answer.arrayBuffer();
  return answer.ok ? performance.now() - began : undefined;
}

/** A new server makes the signed PDF first: its pack is refused until then. */
async function firstPack(server: MeasuredServer, cookie: string): Promise<number> {
  for (let n = 0; n < TRIES; n++) {
    const ms = await pack(server, cookie);
    if (ms !== undefined) return ms;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('there is no pack of the signed agreement');
}

/** What is laid out is kept in memory, so each first pack needs a server that was just started. */
export async function packCosts(dataDir: string): Promise<readonly Figure[]> {
  const first: number[] = [];
  const again: number[] = [];
  for (let n = 0; n < samples.starts; n++) {
    const server = await startMeasured(dataDir);
    const cookie = await server.logIn('northfield-drafter');
    first.push(await firstPack(server, cookie));
    for (let k = 0; k < samples.packs / samples.starts; k++) again.push((await pack(server, cookie)) ?? Number.NaN);
    await server.stop();
  }
  return [
    atMost({ name: 'pack, every paper laid out: p95', value: percentile(first, 0.95), unit: 'ms' }, MOST_MS),
    atMost({ name: 'pack, asked for again: p95', value: percentile(again, 0.95), unit: 'ms' }, MOST_MS),
  ];
}
