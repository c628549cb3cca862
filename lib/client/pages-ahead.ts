// The questions that come next, kept for this tab while there is a signal: without one they can still be asked.

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Of every page: the part that asks. */
export const questionId = 'question';
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const stamped = (until: number, html: string): string => `${until} ${html}`;

/** One after the other; stops where nothing is reached or there is no room. Those that are kept already are not fetched again. */
export async function keepAhead(store: Kept, key: string, pages: readonly string[], until: number): Promise<void> {
  try {
    for (const page of pages.filter((one) => store.getItem(`${key} ${one}`) === null)) {
      const res = await fetch(page);
      const part = res.ok && !res.redirected ? parsed(await res.text()).getElementById(questionId) : null;
      if (part === null) return;
      store.setItem(`${key} ${page}`, stamped(until, part.innerHTML));
    }
  } catch {
    // Without them an answer still waits; only the next question cannot be asked.
  }
}

/** What asks it; undefined where it was not kept. */
export function pageAhead(store: Kept, key: string, page: string): readonly Node[] | undefined {
  const kept = store.getItem(`${key} ${page}`);
  return kept === null ? undefined : [...parsed(kept.slice(kept.indexOf(' ') + 1)).body.childNodes];
}

/** Beyond its time, or without one: it may be shown to nobody any more. */
export const isOld = (kept: string, now: number): boolean => !(Number(kept.slice(0, kept.indexOf(' '))) > now);

/** It is answered: what was kept of it says nothing any more. */
export const forgetAhead = (store: Kept, key: string, page: string): void => store.removeItem(`${key} ${page}`);
