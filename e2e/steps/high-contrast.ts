// Colours that the person’s system forces on the page, light and dark: what was told by a ground or a shade must be told by an edge.
import { expect, type Page } from '@playwright/test';

/** Runs in the page: what has no edge that is seen. A button that reads like a link may have a line under it instead. */
function edgeless(): readonly string[] {
  const ground = getComputedStyle(document.body).backgroundColor;
  const edged = ({ borderBottomStyle, borderBottomWidth, borderBottomColor }: CSSStyleDeclaration) =>
    borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0 && borderBottomColor !== ground;
  const boxes = 'button, .nhsuk-button, .nhsuk-tag, .nhsuk-panel, .nhsuk-inset-text, .nhsuk-error-summary, .sa-card, .sa-notice, input, select, textarea';
  // What the Enter key alone presses is shown to nobody.
  const seen = (selector: string) => [...document.querySelectorAll(`:is(${selector}):not([aria-hidden=true])`)].filter((one) => one.checkVisibility());
  const bare = seen(boxes).filter((one) => {
    const drawnByItsLabel = one instanceof HTMLInputElement && /radio|checkbox/.test(one.type);
    const style = getComputedStyle(one);
    return !drawnByItsLabel && !edged(style) && !style.textDecorationLine.includes('underline');
  });
  const bareChoices = seen('.nhsuk-radios__label, .nhsuk-checkboxes__label').filter((label) => !edged(getComputedStyle(label, '::before')));
  return [...bare, ...bareChoices].map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`);
}

async function forEachGround(page: Page, look: () => Promise<void>): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await look();
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
}

export async function expectEdges(page: Page): Promise<void> {
  await forEachGround(page, async () => expect(await page.evaluate(edgeless), `${page.url()}: no edge`).toEqual([]));
}

/** Given a page with a choice that is not made: its tick or dot is drawn with something that forced colours leave. */
export async function expectTicksSeen(page: Page, kind: 'radio' | 'checkbox'): Promise<void> {
  const item = page.locator(`main .nhsuk-${kind === 'radio' ? 'radios' : 'checkboxes'}__item:visible`).filter({ has: page.locator('input:not(:checked)') });
  const id = (await item.first().locator('input').getAttribute('id')) ?? '';
  const choice = page.locator(`[id="${id}"]`);
  const look = async () => {
    await choice.blur();
    return choice.locator('xpath=..').screenshot();
  };
  await forEachGround(page, async () => {
    await page.reload();
    const before = await look();
    await choice.check();
    expect((await look()).equals(before), `${page.url()}: a chosen ${kind} looks as it did`).toBe(false);
  });
}
