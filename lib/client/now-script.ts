// What the page of an agreement loads: who has it now is asked for again, and shown where it stands (components/agreement/who-has-it.tsx). A page that
// could say more than these lines is named, and read again by whoever wants to: it does not change under anybody's hands.
import type { AgreementNow } from '@/lib/views/agreement-now-model';
import { askAgain } from './ask-again';
import { lineInWords } from './line-in-words';

/** Less often than captured mail: agreements move in hours. */
const everyMs = 10_000;

function itemOf(line: AgreementNow['lines'][number]): HTMLLIElement {
  const [item, name] = [document.createElement('li'), document.createElement('strong')];
  name.textContent = line.name;
  item.append(name, lineInWords(line));
  return item;
}

const textOf = (items: readonly Element[]) => items.map((item) => item.textContent).join('\n');

interface Places {
  readonly list: HTMLElement;
  readonly next: HTMLElement;
  readonly changed: HTMLElement;
}

/** What says the same already is left as it stands, with whatever somebody has marked in it. */
function show({ list, next, changed }: Places, now: AgreementNow): void {
  const items = now.lines.map(itemOf);
  if (textOf(items) !== textOf([...list.children])) list.replaceChildren(...items);
  list.hidden = items.length === 0;
  if (next.textContent !== (now.next ?? '')) next.textContent = now.next ?? '';
  next.hidden = now.next === undefined;
  changed.hidden = now.edition === list.dataset.edition;
}

async function ask(address: string): Promise<AgreementNow> {
  const res = await fetch(address, { headers: { accept: 'application/json' } });
  if (!res.ok) throw new Error(`${address} answered ${res.status}`);
  return (await res.json()) as AgreementNow;
}

function start(): void {
  const [list, next, changed] = ['now', 'now-next', 'now-changed'].map((id) => document.getElementById(id));
  const address = list?.dataset.asked;
  if (!list || !next || !changed || address === undefined) return;
  askAgain({ ask: () => ask(address), tell: (now) => show({ list, next, changed }, now), everyMs, page: document, line: window });
}

start();
