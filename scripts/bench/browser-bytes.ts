// What a browser that was never here loads to use a page, compressed: our JavaScript beside that of a bare page; HTML, CSS and font.
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { atMost, type Figure } from './figure';
import type { BenchPage } from './pages';

const [PLAIN, WAITS, ROWS, TO_USE] = [2, 10, 30, 70] as const;

interface Loaded {
  readonly scripts: number;
  readonly toUse: number;
}

/** Fonts are compressed already. */
async function weigh(answer: Response): Promise<readonly [kind: string, kB: number]> {
  const kind = answer.request().resourceType();
  const body = await answer.body();
  return [kind, (kind === 'font' ? body.length : gzipSync(body, { level: 6 }).length) / 1000];
}

async function load(browser: Browser, address: string, cookie: string): Promise<Loaded> {
  const context = await browser.newContext({ extraHTTPHeaders: cookie === '' ? {} : { cookie } });
  const page = await context.newPage();
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  await page.goto(address, { waitUntil: 'networkidle' });
  const weights = await Promise.all(answers.filter((answer) => answer.ok()).map(weigh));
  await context.close();
  const sum = (...kinds: readonly string[]) => weights.filter(([kind]) => kinds.includes(kind)).reduce((all, [, kB]) => all + kB, 0);
  return { scripts: sum('script'), toUse: sum('document', 'stylesheet', 'font') };
}

export async function browserBytes(browser: Browser, origin: string, pages: readonly BenchPage[], cookieOf: (person: string) => string) {
  const bare = await load(browser, `${origin}/bare`, '');
  const figures: Figure[] = [];
  for (const { name, path, person, rows, waits } of pages) {
    const { scripts, toUse } = await load(browser, `${origin}${path}`, cookieOf(person));
    figures.push(atMost({ name: `${name}: JavaScript over the framework`, value: scripts - bare.scripts, unit: 'kB' }, rows ? ROWS : waits ? WAITS : PLAIN));
    figures.push(atMost({ name: `${name}: HTML, CSS and font`, value: toUse, unit: 'kB' }, TO_USE));
  }
  return figures;
}
