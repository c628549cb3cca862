// Answers that found no signal wait in the browser, in their order, and are sent once each: the receipt number that the page gave them goes with
// them, so that one whose reply was lost is not saved twice.

export interface Unsent {
  /** Where its form posts to. */
  readonly action: string;
  /** Which question it answers. */
  readonly screen: string;
  /** The question in words. */
  readonly title: string;
  readonly fields: readonly (readonly [string, string])[];
  /** When it is forgotten, sent or not: milliseconds. */
  readonly until?: number;
  /** The service did not take it as it is: a whole page has to say why. */
  readonly stuck?: true;
  /** Why not: what the service said, or a word that the page knows (“conflict”). */
  readonly why?: string;
}

/** What became of one that was sent. `later`: nothing was reached, or it is too busy. `look`: it was not taken. */
export type Reply =
  | { readonly kind: 'saved'; readonly next: string }
  | { readonly kind: 'later' | 'log-in' }
  | { readonly kind: 'look'; readonly why?: string };

export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Said {
  readonly kind?: string;
  readonly next?: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly reason?: string;
}

const whyOf = ({ kind, errors = {}, reason }: Said): string | undefined => Object.values(errors)[0] ?? reason ?? kind;

/** Long enough for a bad line; a reply that comes later finds its receipt. */
const patienceMs = 10_000;

const onceOf = ({ fields }: Unsent): string => fields.find(([name]) => name === 'once')?.[1] ?? '';
const textOf = (fields: Unsent['fields']): URLSearchParams => new URLSearchParams(fields.map(([name, value]) => [name, value]));

/** No session lasts longer: who comes later may be somebody else. */
const longestMs = 12 * 60 * 60_000;
export const forgottenAt = (now: number): number => now + longestMs;

export function unsentIn(store: Kept, key: string): readonly Unsent[] {
  try {
    return JSON.parse(store.getItem(key) ?? '[]') as readonly Unsent[];
  } catch {
    return [];
  }
}

function write(store: Kept, key: string, all: readonly Unsent[]): void {
  if (all.length === 0) store.removeItem(key);
  else store.setItem(key, JSON.stringify(all));
}

/**
 * A second answer to the same question takes the place of the first, under a receipt of its own: the first may have arrived.
 * False: the browser has no room for it.
 */
export function keepUnsent(store: Kept, key: string, one: Unsent, fresh: () => string): boolean {
  const before = unsentIn(store, key);
  const again = before.some((other) => onceOf(other) === onceOf(one));
  const fields = again ? one.fields.map(([name, value]) => [name, name === 'once' ? fresh() : value] as const) : one.fields;
  try {
    write(store, key, [...before.filter(({ screen }) => screen !== one.screen), { ...one, fields }]);
    return true;
  } catch {
    return false;
  }
}

export function forgetUnsent(store: Kept, key: string, is: (one: Unsent) => boolean): void {
  write(
    store,
    key,
    unsentIn(store, key).filter((one) => !is(one)),
  );
}

/** What is older than any session is forgotten. */
export const forgetOld = (store: Kept, key: string, now: number): void => forgetUnsent(store, key, ({ until = 0 }) => until <= now);

export async function postAnswer({ action, fields }: Pick<Unsent, 'action' | 'fields'>): Promise<Reply> {
  try {
    const headers = { accept: 'application/json' };
    const res = await fetch(action, { method: 'POST', headers, body: textOf(fields), signal: AbortSignal.timeout(patienceMs) });
    const said = (await res.json()) as Said;
    if (res.ok && said.next !== undefined) return { kind: 'saved', next: said.next };
    if (said.kind === 'log-in') return { kind: 'log-in' };
    if (res.status === 429 || res.status >= 500) return { kind: 'later' };
    const why = whyOf(said);
    return { kind: 'look', ...(why !== undefined && { why }) };
  } catch {
    return { kind: 'later' };
  }
}

/** Sends what waits, one after the other. What is not taken stays behind, marked; where nothing is reached the rest waits on. */
export async function sendUnsent(store: Kept, key: string, post: (one: Unsent) => Promise<Reply>): Promise<readonly (readonly [Unsent, Reply])[]> {
  const sent: (readonly [Unsent, Reply])[] = [];
  for (;;) {
    const one = unsentIn(store, key).find(({ stuck }) => !stuck);
    if (!one) return sent;
    const reply = await post(one);
    sent.push([one, reply]);
    if (reply.kind === 'later' || reply.kind === 'log-in') return sent;
    const once = onceOf(one);
    const { why } = reply.kind === 'look' ? reply : {};
    if (reply.kind === 'saved') forgetUnsent(store, key, (other) => onceOf(other) === once);
    else
      write(
        store,
        key,
        unsentIn(store, key).map((other) => (onceOf(other) === once ? { ...other, stuck: true, ...(why !== undefined && { why }) } : other)),
      );
  }
}
