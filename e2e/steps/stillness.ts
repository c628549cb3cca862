// Nothing moves on its own, least of all for somebody who has asked for less motion.
import { expect, type Page } from '@playwright/test';

/** Runs in the page: what would move. */
function moving(): readonly string[] {
  const lasts = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0);
  const running = document.getAnimations().map(({ id }) => `an animation ${id}`);
  const ready = [...document.querySelectorAll('*')].filter((one) =>
    [undefined, '::before', '::after'].some((part) => {
      const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(one, part);
      return lasts(animationDuration) || lasts(transitionDuration) || scrollBehavior === 'smooth';
    }),
  );
  return [...running, ...ready.map((one) => `${one.tagName} ${one.className}`)];
}

export async function expectStill(page: Page): Promise<void> {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    expect(await page.evaluate(moving), `${page.url()} moves (${reducedMotion})`).toEqual([]);
  }
  await page.emulateMedia({ reducedMotion: null });
}
