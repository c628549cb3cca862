// Controls under a finger on a telephone: 44 pixels high. Links in a sentence are as high as its lines.
import { expect, type Page } from '@playwright/test';

/** Runs in the page: controls on which a finger has less than 44 pixels from top to bottom. `links`: also those that stand alone. */
function tooSmall(links: boolean): readonly string[] {
  const enough = 44;
  for (const panel of document.querySelectorAll('details')) panel.open = true;
  for (const revealed of document.querySelectorAll<HTMLElement>('.sa-reveal, .sa-shared-reveal')) revealed.style.display = 'block';
  const inSentence = (link: Element): boolean => {
    const block = link.closest('p, li, td, th, dd, dt, label, legend, div');
    return [...(block?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  };
  const counts = (one: HTMLElement): boolean => {
    // What the Enter key alone presses is under no finger.
    if (!one.checkVisibility({ visibilityProperty: true }) || (one as HTMLInputElement).type === 'hidden' || one.ariaHidden === 'true') return false;
    if (one.tagName !== 'A' || one.closest('nav') || one.classList.contains('nhsuk-button')) return true;
    return links && !inSentence(one) && !one.classList.contains('nhsuk-skip-link');
  };
  // What answers to a finger may be larger than what is drawn: a label, a row.
  const answersAt = (one: HTMLElement, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (one.contains(hit) || [...((one as HTMLInputElement).labels ?? [])].some((label) => label.contains(hit)));
  };
  const reach = (one: HTMLElement): number => {
    const box = one.getBoundingClientRect();
    if (box.height >= enough) return box.height;
    one.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = one.getBoundingClientRect();
    const [middle, centre] = [x + width / 2, y + height / 2];
    let [up, down] = [0, 0];
    while (up < enough && answersAt(one, middle, centre - up - 1)) up += 1;
    while (down < enough && answersAt(one, middle, centre + down + 1)) down += 1;
    return up + down;
  };
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(counts);
  return controls
    .map((one) => [reach(one), one] as const)
    .filter(([high]) => high < enough - 0.5)
    .map(([high, one]) => `${high} ${one.tagName} “${one.textContent?.trim().slice(0, 40)}”`);
}

/** What a charity does on its telephone: home, its checklist, reading what it is asked to agree to. */
const onTheTelephone = /^\/(home$|checklists(\/|$)|agreements\/[^/]+\/review(\/|$))/;

/** Buttons, fields, choices and what leads through the service everywhere; on a charity’s pages every link that stands alone as well. */
export async function expectRoomForFinger(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  const links = onTheTelephone.test(new URL(page.url()).pathname);
  expect(await page.evaluate(tooSmall, links), `${page.url()} at 390 pixels`).toEqual([]);
}
