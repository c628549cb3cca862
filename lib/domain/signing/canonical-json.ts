// Canonical JSON: one text for one content, so that its SHA-256 is the same wherever it is made. Keys sorted by code unit,
// text in Unicode form C, whole numbers only. Form sharing-agreed/1.

const refuse = (what: string, path: string): never => {
  throw new TypeError(`canonical JSON cannot hold ${what} at ${path || 'the top'}`);
};

// A lone surrogate has no UTF-8 bytes of its own, so two different texts would get one fingerprint.
const text = (value: string, path: string) => (value.isWellFormed() ? JSON.stringify(value.normalize('NFC')) : refuse('half a character', path));

function object(value: object, path: string): string {
  const proto = Object.getPrototypeOf(value) as unknown;
  if (proto !== Object.prototype && proto !== null) refuse('an object with a class', path);
  if (Object.getOwnPropertySymbols(value).length > 0) refuse('a symbol', path);
  const entries = Object.entries(value).map(([key, v]) => [key.normalize('NFC'), text(key, path), v] as const);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : refuse(`the key ${a} twice`, path)));
  return `{${entries.map(([key, quoted, v]) => `${quoted}:${write(v, `${path}/${key}`)}`).join(',')}}`;
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value, path);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(Object.is(value, -0) ? 0 : value) : refuse(`the number ${value}`, path);
  if (Array.isArray(value)) return `[${Array.from(value, (v: unknown, i) => write(v, `${path}/${i}`)).join(',')}]`;
  return typeof value === 'object' ? object(value, path) : refuse(typeof value, path);
}

/** The one text of this content. Throws on what has no single text: undefined, fractions, dates, classes, broken characters. */
export const canonicalJson = (value: unknown): string => write(value, '');
