// Measures the built service in the folder in which it runs, and prints what is met and what is missed. Usage: bench.mjs [--json FILE]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { dropDataDir } from '@/scripts/testing/own-server';
import { benchStore } from './bench-store';
import { browserBytes } from './browser-bytes';
import type { Figure } from './figure';
import { figureTable } from './figure-table';
import { startMeasured } from './measured-server';
import { packCosts } from './pack-costs';
import { cookiesOf, pageCosts } from './page-costs';
import { benchPages, openLongestPage } from './pages';
import { childGrowth, pdfCosts } from './pdf-costs';
import { samples } from './samples';
import { readDemonstration, SIGNED } from './signed-agreement';
import { startTime } from './start-time';

const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;

async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const out = await work();
  console.error(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  return out;
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
async function withFew(browser: Browser, dataDir: string): Promise<readonly Figure[]> {
  const { signed, checklist } = await readDemonstration(dataDir);
  const pages = benchPages(checklist);
  const server = await startMeasured(dataDir);
  try {
    await openLongestPage(server);
    const costs = await stage(`pages, ${samples.few} agreements`, () => pageCosts(server, pages, samples.few));
    const cookieOf = await cookiesOf(server, pages);
    const bytes = await stage('bytes', () => browserBytes(browser, server.origin, pages, cookieOf));
    const context = await browser.newContext({ extraHTTPHeaders: { cookie: cookieOf('northfield-drafter') } });
    const page = await context.newPage();
    const pdfs = await stage('PDF', () => pdfCosts(signed, page, `${server.origin}/agreements/${SIGNED}/versions/1`));
    return [...costs, ...bytes, ...pdfs];
  } finally {
    await server.stop();
  }
}

async function withMany(dataDir: string): Promise<readonly Figure[]> {
  const { checklist } = await readDemonstration(dataDir);
  const server = await startMeasured(dataDir);
  try {
    await openLongestPage(server);
    return await stage(`pages, ${samples.many} agreements`, () => pageCosts(server, benchPages(checklist), samples.many));
  } finally {
    await server.stop();
  }
}

async function measure(few: string, many: string): Promise<readonly Figure[]> {
  const figures = [...(await inBrowser((browser) => withFew(browser, few))), ...(await withMany(many))];
  figures.push(...(await stage('packs', () => packCosts(few))));
  const { signed } = await readDemonstration(few);
  figures.push(await stage('memory', () => childGrowth(signed)));
  figures.push(await stage('starts', () => startTime(few)));
  return figures;
}

const folders = [await benchStore(samples.few), await stage('store', () => benchStore(samples.many))] as const;
try {
  const figures = await measure(...folders);
  console.log(figureTable(figures));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, undefined, 2)}\n`);
} finally {
  for (const folder of folders) dropDataDir(folder);
}
process.exit(0);
