// What people use a page with: a pointer, or keys and nothing else. Every step of a life goes through these, whoever takes it.
import type { Locator, Page } from '@playwright/test';
import { chooseByKeys, pickByKeys, pressByKeys, typeByKeys } from './keyboard';

const keysAlone = new WeakSet<Page>();

/** From now on this page has no pointer. */
export function withoutPointer(page: Page): Page {
  keysAlone.add(page);
  return page;
}

export const check = (control: Locator): Promise<void> => (keysAlone.has(control.page()) ? chooseByKeys(control) : control.check());

export const fill = (control: Locator, text: string): Promise<void> => (keysAlone.has(control.page()) ? typeByKeys(control, text) : control.fill(text));

export const click = (control: Locator): Promise<void> => (keysAlone.has(control.page()) ? pressByKeys(control) : control.click());

export async function pick(control: Locator, label: string): Promise<void> {
  if (keysAlone.has(control.page())) await pickByKeys(control, label);
  else await control.selectOption({ label });
}
