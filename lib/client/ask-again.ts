// Asks the service for the same again while a page is in view. Whoever leaves before the first time is due never asked.

interface Asked<T> {
  /** Throws where nothing came back: then it is asked for the next time. */
  readonly ask: () => Promise<T>;
  readonly tell: (now: T) => void;
  readonly everyMs: number;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener'>;
  readonly line: Pick<Window, 'addEventListener'>;
}

/** As long as the page stands; once at a time, and at once when somebody comes back to the page or the line comes back. */
export function askAgain<T>({ ask, tell, everyMs, page, line }: Asked<T>): void {
  let asking = false;
  async function once(): Promise<void> {
    if (asking || page.visibilityState === 'hidden') return;
    asking = true;
    try {
      tell(await ask());
    } catch {
      // what was drawn stays
    } finally {
      asking = false;
    }
  }
  setTimeout(() => {
    const now = () => void once();
    now();
    setInterval(now, everyMs);
    page.addEventListener('visibilitychange', now);
    line.addEventListener('online', now);
  }, everyMs);
}
