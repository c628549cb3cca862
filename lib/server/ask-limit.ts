import 'server-only';
// How often one address may ask something that anybody may ask. Counted in memory, not in the store: a question writes nothing, and after a
// restart everybody may ask again.
import { questionsPerMinute } from '@/lib/domain/legal-basis/api/questions-per-minute';

export interface AskLimit {
  /** Questions that one address may ask within the time. */
  readonly most: number;
  readonly withinMs: number;
  /** Addresses that are counted at once; when there are more, the one that came first is forgotten. Memory stays bounded whoever asks. */
  readonly addresses: number;
}

/** An office behind one address is many honest people, and a system may ask for each of its agreements. */
export const perMinute: AskLimit = { most: questionsPerMinute, withinMs: 60_000, addresses: 10_000 };

/** Counts a question. undefined: go on; otherwise the whole seconds to wait. */
export type CountQuestion = (address: string, now: Date) => number | undefined;

/** A counter that begins anew when its time is over. */
export function askCounter({ most, withinMs, addresses }: AskLimit): CountQuestion {
  const asked = new Map<string, number>();
  let began = Number.NEGATIVE_INFINITY;
  return (address, now) => {
    const at = now.getTime();
    if (at - began >= withinMs || at < began) {
      asked.clear();
      began = at;
    }
    const before = asked.get(address) ?? 0;
    if (before >= most) return Math.max(1, Math.ceil((began + withinMs - at) / 1000));
    asked.set(address, before + 1);
    const [first] = asked.keys();
    if (asked.size > addresses && first !== undefined) asked.delete(first); // one network with many addresses must not keep everybody else waiting
    return undefined;
  };
}
