import 'server-only';
// JSON of the store, read once for the same text. Whoever reads the same text gets the same object, frozen: what follows from it can be
// remembered for it (lib/domain/once-for.ts), from one request to the next.

/** Characters of text that are remembered: some hundreds of agreements and their organisations. */
const most = 8_000_000;

const known = new Map<string, unknown>();
let characters = 0;

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function forget(text: string): void {
  if (known.delete(text)) characters -= text.length;
}

/** What the text says. Nothing in it can be changed. */
export function keptJson(text: string): unknown {
  const value = known.has(text) ? known.get(text) : frozen(JSON.parse(text));
  forget(text);
  known.set(text, value);
  characters += text.length;
  for (const oldest of known.keys()) {
    if (characters <= most || oldest === text) break;
    forget(oldest);
  }
  return value;
}
