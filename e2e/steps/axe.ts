// Axe, put into a page once for each document: most of the time that its own builder takes goes into putting it there twice.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

interface Axe {
  run(options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>;
}

const ofTheBuilder = createRequire(join(process.cwd(), 'node_modules/@axe-core/playwright/package.json'));
const source = readFileSync(ofTheBuilder.resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into this document, unless it stands there already. */
export async function withAxe(page: Page): Promise<void> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(`${source}; undefined`);
}

/** Runs in a page with axe in it, on a small screen, with everything open that opens there: what it finds that depends on the room there is. */
export async function narrowAxeFaults(): Promise<readonly string[]> {
  const { axe } = window as Window & { axe?: Axe };
  if (!axe) throw new Error('axe is not in the page');
  const closed = [...document.querySelectorAll('details:not([open])')];
  for (const panel of closed) panel.setAttribute('open', '');
  const values = ['target-size', 'scrollable-region-focusable', 'link-name', 'button-name', 'aria-hidden-focus', 'nested-interactive', 'list', 'listitem'];
  const { violations } = await axe.run({ resultTypes: ['violations'], runOnly: { type: 'rule', values } });
  for (const panel of closed) panel.removeAttribute('open');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Runs in a page with axe in it: what it finds. The back link stands before the landmarks, where people of public services expect it; colours are measured apart. */
export async function axeFaults(): Promise<readonly string[]> {
  const { axe } = window as Window & { axe?: Axe };
  if (!axe) throw new Error('axe is not in the page');
  const { violations } = await axe.run({
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
