// The questions that come next, kept for this tab while there is a signal: without one they can still be asked.

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Of every page: the part that asks. */
export const questionId = 'question';
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** One after the other; stops where nothing is reached or there is no room. Those that are kept already are not fetched again. */
export async function keepAhead(store: Kept, key: string, pages: readonly string[]): Promise<void> {
  try {
    for (const page of pages.filter((one) => store.getItem(`${key} ${one}`) === null)) {
      const res = await fetch(page);
      const part = res.ok && !res.redirected ? parsed(await res.text()).getElementById(questionId) : null;
      if (part === null) return;
      store.setItem(`${key} ${page}`, part.innerHTML);
    }
  } catch {
    // Without them an answer still waits; only the next question cannot be asked.
  }
}

/** What asks it; undefined where it was not kept. */
export function pageAhead(store: Kept, key: string, page: string): readonly Node[] | undefined {
  const html = store.getItem(`${key} ${page}`);
  return html === null ? undefined : [...parsed(html).body.childNodes];
}

/** It is answered: what was kept of it says nothing any more. */
export const forgetAhead = (store: Kept, key: string, page: string): void => store.removeItem(`${key} ${page}`);
