// What the PDF of an agreement costs: our way, the engine alone, and a browser that prints the same text; and whether the child grows.
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as rest } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { BrowserContext, Page } from '@playwright/test';
import { type RenderQueue, startRenderQueue } from '@/lib/documents/render';
import type { RenderJob } from '@/lib/documents/render-state';
import { frameWords } from '@/lib/domain/print/frame-words';
import { atMost, atMostTimes, type Figure, timesFaster } from './figure';
import type { Signed } from './signed-agreement';
import { samples } from './samples';
import { median, slope } from './statistics';

const MOST_TIMES_BARE = 2;
const LEAST_TIMES_CHROMIUM = 6;
const MOST_SLOPE = 20;

/** Each one another document, as each agreement is. */
const numbered = ({ print, frame, content }: Signed, n: number) => ({ print: { ...print, subtitle: `${print.subtitle} ${n}` }, frame, attachment: content });

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function made({ renderPdf }: RenderQueue, job: RenderJob): Promise<void> {
  const result = await renderPdf(job);
  if (!result.ok) throw new Error(`no PDF: ${result.reason}`);
}

/** A way to a PDF: makes the document of this number, and tidies up when nobody waits any more. */
interface Way {
  readonly make: (n: number) => unknown;
  readonly tidy?: () => unknown;
}

/** One compilation and one export, in this process; nothing checked, nobody waited for. */
function engineAlone(signed: Signed): Way {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const room = resolve('lib/documents/typst');
  const engine = NodeCompiler.create({ workspace: room, fontArgs: [{ fontPaths: [join(room, 'fonts')] }] });
  const make = (n: number) => {
    const { print, frame, attachment } = numbered(signed, n);
    const inputs = { data: JSON.stringify({ print, frame, words: frameWords(print, frame) }), attachment };
    const { result } = engine.compile({ mainFilePath: join(room, 'agreement.typ'), inputs });
    if (!result) throw new Error('the engine made nothing of the same document');
    engine.pdf(result, { pdfStandard: 'a-3a' });
  };
  const tidy = () => {
    engine.evictCache(0);
    collect();
  };
  return { make, tidy };
}

/** A browser that is already there, with its caches full, opens the page of the agreement and prints it. */
function browser(context: BrowserContext, address: string): Way {
  let page: Page | undefined;
  const make = async () => {
    page = await context.newPage();
    await page.goto(address);
    await page.pdf({ format: 'A4' });
  };
  return { make, tidy: () => page?.close() };
}

/** They take turns, so that a busy moment meets all of them. Between two turns the one before tidies up. */
async function takeTurns(ways: readonly Way[]): Promise<readonly number[]> {
  const times = ways.map((): number[] => []);
  for (let n = 0; n <= samples.pdfs; n++) {
    for (const [at, way] of ways.entries()) {
      const ms = await timed(() => way.make(n));
      if (n > 0) times[at]?.push(ms); // the first one warms up
      await way.tidy?.();
      await rest(samples.restMs);
    }
  }
  return times.map(median);
}

export async function pdfCosts(signed: Signed, context: BrowserContext, address: string): Promise<readonly Figure[]> {
  const queue = startRenderQueue();
  const ours: Way = { make: (n) => made(queue, { ...numbered(signed, n), priority: 'signed' }) };
  const [value = 0, alone = 0, printed = 0] = await takeTurns([ours, engineAlone(signed), browser(context, address)]);
  queue.stop();
  const pdf = { name: 'PDF of the agreement', value, unit: 'ms' };
  return [
    atMostTimes({ ...pdf, name: `${pdf.name}, against the engine alone` }, alone, MOST_TIMES_BARE),
    timesFaster({ ...pdf, name: `${pdf.name}, against a browser that prints its page` }, printed, LEAST_TIMES_CHROMIUM),
  ];
}

/** The child is never replaced here, so that what it keeps can be seen. */
export async function childGrowth(signed: Signed): Promise<Figure> {
  const queue = startRenderQueue({ limits: { renders: Number.POSITIVE_INFINITY, rssBytes: Number.POSITIVE_INFINITY } });
  const held: number[] = [];
  for (let n = 0; n < samples.documents; n++) {
    await made(queue, { ...numbered(signed, n), priority: 'signed' });
    held.push(queue.health().rss / 1000);
  }
  queue.stop();
  const name = `memory of the PDF child over ${samples.documents} documents`;
  return atMost({ name, value: slope(held.slice(samples.filling)), unit: 'kB a document' }, MOST_SLOPE);
}
