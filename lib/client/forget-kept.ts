// What lies in a browser of somebody’s answers and pages is theirs alone, and no longer than a session lasts.
import { isOld } from './pages-ahead';
import { forgetOld } from './unsent-answers';

const ours = 'unsent ';

function namesIn(store: Storage): readonly string[] {
  return Array.from({ length: store.length }, (_, n) => store.key(n) ?? '').filter((name) => name.startsWith(ours));
}

/** Of the answers and of the pages ahead: all that is somebody else’s, and all that is too old. */
export function forgetKept(answers: Storage, pages: Storage, owner: string, now: number): void {
  const isTheirs = (name: string) => name.startsWith(`${ours}${owner} `);
  for (const store of [answers, pages]) for (const name of namesIn(store)) if (!isTheirs(name)) store.removeItem(name);
  for (const name of namesIn(answers)) forgetOld(answers, name, now);
  for (const name of namesIn(pages)) if (isOld(pages.getItem(name) ?? '', now)) pages.removeItem(name);
}
