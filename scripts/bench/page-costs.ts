// What each page costs beside the bare one: processor time inside the server, time until the answer, statements of the store.
import autocannon from 'autocannon';
import { atMost, atMostTimes, type Figure } from './figure';
import type { MeasuredServer } from './measured-server';
import type { BenchPage } from './pages';
import { samples } from './samples';
import { median } from './statistics';

const BARE = '/bare';
const MOST_STATEMENTS = 15;

interface Cost {
  readonly cpuMs: number;
  readonly p50Ms: number;
}

/** One connection, one request after the other: what is measured is a page, and no queue in front of it. */
async function ask(server: MeasuredServer, path: string, cookie: string, amount: number): Promise<Cost> {
  const before = await server.meter();
  const run = autocannon({ url: `${server.origin}${path}`, amount, connections: 1, headers: { cookie } });
  const times: number[] = [];
  const statuses = new Set<number>();
  run.on('response', (_, status, __, ms) => {
    statuses.add(status);
    times.push(ms);
  });
  await run;
  const after = await server.meter();
  if (times.length !== amount || [...statuses].some((status) => status !== 200))
    throw new Error(`${path} was answered ${times.length} times out of ${amount}, with ${[...statuses].join(', ')}`);
  return { cpuMs: (after.cpuMs - before.cpuMs) / amount, p50Ms: median(times) };
}

/** The worker reads the store as well, now and then: the middle one of several requests has nothing of it. */
async function statementsOf(server: MeasuredServer, path: string, cookie: string): Promise<number> {
  const counts: number[] = [];
  for (let n = 0; n < samples.rounds; n++) {
    const before = await server.meter();
    await (await fetch(`${server.origin}${path}`, { headers: { cookie } })).arrayBuffer();
    counts.push((await server.meter()).statements - before.statements);
  }
  return median(counts);
}

interface Asked {
  readonly path: string;
  readonly cookie: string;
  readonly costs: Cost[];
}

async function takeTurns(server: MeasuredServer, asked: readonly Asked[]): Promise<void> {
  for (const { path, cookie } of asked) await ask(server, path, cookie, samples.warm);
  for (let round = 0; round < samples.rounds; round++) {
    for (const { path, cookie, costs } of asked) costs.push(await ask(server, path, cookie, samples.requests));
  }
}

/** Cookies by person, each logged in once. */
export async function cookiesOf(server: MeasuredServer, pages: readonly BenchPage[]): Promise<(person: string) => string> {
  const cookies = new Map<string, string>();
  for (const person of new Set(pages.map((page) => page.person))) cookies.set(person, await server.logIn(person));
  return (person) => cookies.get(person) ?? '';
}

/** The figures of every page, with so many agreements in the store. */
export async function pageCosts(server: MeasuredServer, pages: readonly BenchPage[], agreements: number): Promise<readonly Figure[]> {
  const cookieOf = await cookiesOf(server, pages);
  const bare: Asked = { path: BARE, cookie: '', costs: [] };
  const asked = pages.map((page) => ({ ...page, cookie: cookieOf(page.person), costs: [] as Cost[] }));
  await takeTurns(server, [bare, ...asked]);
  const middle = ({ costs }: Asked, of: keyof Cost) => median(costs.map((cost) => cost[of]));
  const figures: Figure[] = [];
  for (const page of asked) {
    const name = `${page.name}, ${agreements} agreements`;
    figures.push(atMostTimes({ name: `${name}: processor`, value: middle(page, 'cpuMs'), unit: 'ms' }, middle(bare, 'cpuMs'), page.most));
    figures.push(atMostTimes({ name: `${name}: p50`, value: middle(page, 'p50Ms'), unit: 'ms' }, middle(bare, 'p50Ms'), page.most));
    const statements = await statementsOf(server, page.path, page.cookie);
    figures.push(atMost({ name: `${name}: statements`, value: statements, unit: 'statements' }, MOST_STATEMENTS));
  }
  return figures;
}
