// What the PDF of an agreement costs: our way, the engine alone, and a browser that prints the same text; and whether the child grows.
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Page } from '@playwright/test';
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

async function ours(signed: Signed): Promise<number> {
  const queue = startRenderQueue();
  const times: number[] = [];
  await made(queue, { ...numbered(signed, -1), priority: 'signed' });
  for (let n = 0; n < samples.pdfs; n++) times.push(await timed(() => made(queue, { ...numbered(signed, n), priority: 'signed' })));
  queue.stop();
  return median(times);
}

/** One compilation and one export, in this process; nothing checked, nobody waited for. */
async function engineAlone(signed: Signed): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const room = resolve('lib/documents/typst');
  const engine = NodeCompiler.create({ workspace: room, fontArgs: [{ fontPaths: [join(room, 'fonts')] }] });
  const compile = (n: number) => {
    const { print, frame, attachment } = numbered(signed, n);
    const inputs = { data: JSON.stringify({ print, frame, words: frameWords(print, frame) }), attachment };
    const { result } = engine.compile({ mainFilePath: join(room, 'agreement.typ'), inputs });
    if (!result) throw new Error('the engine made nothing of the same document');
    return engine.pdf(result, { pdfStandard: 'a-3a' });
  };
  const times: number[] = [];
  compile(-1);
  for (let n = 0; n < samples.pdfs; n++) {
    engine.evictCache(0);
    collect();
    times.push(await timed(() => compile(n)));
  }
  return median(times);
}

/** The page opened in a browser that is already there, and printed. */
async function browser(page: Page, address: string): Promise<number> {
  const times: number[] = [];
  const print = async () => {
    await page.goto(address);
    await page.pdf({ format: 'A4' });
  };
  await print();
  for (let n = 0; n < samples.pdfs; n++) times.push(await timed(print));
  return median(times);
}

export async function pdfCosts(signed: Signed, page: Page, address: string): Promise<readonly Figure[]> {
  const pdf = { name: 'PDF of the agreement', value: await ours(signed), unit: 'ms' };
  return [
    atMostTimes({ ...pdf, name: `${pdf.name}, against the engine alone` }, await engineAlone(signed), MOST_TIMES_BARE),
    timesFaster({ ...pdf, name: `${pdf.name}, against a browser that prints its page` }, await browser(page, address), LEAST_TIMES_CHROMIUM),
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
