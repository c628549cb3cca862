// Measures the built service in the folder in which it runs, and prints what is met and what is missed. Usage: bench.mjs [--json FILE]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { dropDataDir } from '@/scripts/testing/own-server';
import { benchStore } from './bench-store';
import { browserBytes } from './browser-bytes';
import type { Figure } from './figure';
import { figureTable } from './figure-table';
import { lawCosts } from './law-costs';
import { startMeasured } from './measured-server';
import { packCosts } from './pack-costs';
import { cookiesOf, pageCosts } from './page-costs';
import { benchPages, homePages, openLongestPage } from './pages';
import { childGrowth, pdfCosts } from './pdf-costs';
import { samples } from './samples';
import { readDemonstration, SIGNED } from './signed-agreement';
import { startTime } from './start-time';

const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;

const figures: Figure[] = [];

/** What one stage has measured is kept, whatever becomes of the next. */
async function stage(name: string, work: () => Promise<Figure | readonly Figure[]>): Promise<void> {
  const began = Date.now();
  figures.push(...[await work()].flat());
  console.error(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
}

async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }) });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Pages, bytes and PDF, on a store with few agreements. */
async function withFew(browser: Browser, dataDir: string): Promise<void> {
  const { signed, checklist } = await readDemonstration(dataDir);
  const pages = benchPages(checklist);
  const server = await startMeasured(dataDir);
  try {
    await openLongestPage(server);
    await stage(`pages, ${samples.few} agreements`, () => pageCosts(server, pages, samples.few));
    const cookieOf = await cookiesOf(server, pages);
    await stage('bytes', () => browserBytes(browser, server.origin, pages, cookieOf));
    const context = await browser.newContext({ extraHTTPHeaders: { cookie: cookieOf('northfield-drafter') } });
    await stage('PDF', () => pdfCosts(signed, context, `${server.origin}/agreements/${SIGNED}/versions/1`));
  } finally {
    await server.stop();
  }
}

async function withMany(dataDir: string): Promise<void> {
  const { checklist } = await readDemonstration(dataDir);
  const server = await startMeasured(dataDir);
  try {
    await openLongestPage(server);
    await stage(`pages, ${samples.many} agreements`, () => pageCosts(server, benchPages(checklist), samples.many));
  } finally {
    await server.stop();
  }
}

/** Home alone, of whoever drafts and of whoever checks: what a busy surgery opens each morning. */
async function asSurgery(dataDir: string): Promise<void> {
  const { agreements, partners } = samples.surgery;
  const server = await startMeasured(dataDir);
  try {
    await stage(`home, ${agreements} agreements with ${partners} partners`, () => pageCosts(server, homePages, agreements));
  } finally {
    await server.stop();
  }
}

async function measure(few: string, surgery: string, many: string): Promise<void> {
  await inBrowser((browser) => withFew(browser, few));
  await asSurgery(surgery);
  await withMany(many);
  await stage('rules', async () => lawCosts());
  await stage('packs', () => packCosts(few));
  const { signed } = await readDemonstration(few);
  await stage('memory', () => childGrowth(signed));
  await stage('starts', () => startTime(few));
}

process.once('SIGTERM', () => process.exit(143)); // the browser’s own listener would let the process live on
console.error('Filling the stores.');
const folders = [
  await benchStore(samples.few),
  await benchStore(samples.surgery.agreements, samples.surgery.partners),
  await benchStore(samples.many),
] as const;
try {
  await measure(...folders);
} finally {
  console.log(figureTable(figures));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, undefined, 2)}\n`);
  for (const folder of folders) dropDataDir(folder);
}
process.exit(0);
