// The text as people set it who read with difficulty: further apart (WCAG 1.4.12), or twice as large (1.4.4). Nothing may be lost by it.
import { expect, type Page } from '@playwright/test';

const apart = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const twice = 'html { font-size: 200% !important }';

/** Runs in the page: opens whatever can be opened, and lays these styles over it. */
function wear(css: string): void {
  (document.activeElement as HTMLElement | null)?.blur(); // the skip link is only seen while it has focus
  for (const panel of document.querySelectorAll('details')) panel.open = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css} .sa-reveal, .sa-shared-reveal { display: block !important }`);
  document.adoptedStyleSheets = [sheet];
}

/** Runs in the page: words that are cut off, that stand outside their box, or on top of other words. */
export function lostWords(): readonly string[] {
  const lines: {
    readonly block: Element;
    readonly words: string;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  }[] = [];
  const lost = new Set<string>();
  const around = (element: Element | null): Element[] => (element ? [element, ...around(element.parentElement)] : []);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = (text.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50);
    const within = around(text.parentElement);
    // What is only heard stands in a box of one pixel.
    const heard = within.some((one) => getComputedStyle(one).overflowX === 'hidden' && one.clientWidth <= 1);
    if (words === '' || heard || !within[0]?.checkVisibility({ visibilityProperty: true })) continue;
    const block = within.find((one) => getComputedStyle(one).display !== 'inline') ?? document.body;
    const cut = within.filter((one) => /hidden|clip/.test(getComputedStyle(one).overflow)).map((one) => one.getBoundingClientRect());
    const range = document.createRange();
    range.selectNodeContents(text);
    const own = block.getBoundingClientRect();
    for (const { top, bottom, left, right, height } of range.getClientRects()) {
      // Letters are drawn within less than the line that they take.
      const line = { block, words, top: top + height / 4, bottom: bottom - height / 4, left: left + 1, right: right - 1 };
      if (cut.some((box) => line.right > box.right || line.left < box.left || line.bottom > box.bottom || line.top < box.top)) lost.add(`cut off: ${words}`);
      if (line.right > own.right || line.left < own.left || line.bottom > own.bottom || line.top < own.top) lost.add(`outside its box: ${words}`);
      for (const other of lines) {
        const apart = other.block === block || other.bottom <= line.top || other.top >= line.bottom || other.right <= line.left || other.left >= line.right;
        if (!apart) lost.add(`“${words}” on “${other.words}”`);
      }
      lines.push(line);
    }
  }
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return over > 0 ? [...lost, `${over} pixels to scroll sideways`] : [...lost];
}

async function expectNothingLost(page: Page, css: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(wear, css);
  expect(await page.evaluate(lostWords), `${page.url()} at ${width} pixels with ${css}`).toEqual([]);
}

/** Both settings, each at the width at which it is asked for, and wide lines on the narrowest screen too. */
export async function expectRoomForText(page: Page): Promise<void> {
  await expectNothingLost(page, apart, 1280);
  await expectNothingLost(page, apart, 320);
  await expectNothingLost(page, twice, 1280);
  await page.evaluate(wear, '');
}
