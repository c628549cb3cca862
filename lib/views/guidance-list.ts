import 'server-only';
// The contents of the guidance, whole or narrowed to what somebody looks for. Open to everybody.
import * as z from 'zod';
import { groupedEntries, guidanceEntries, guidanceWay } from '@/content/guidance/entries';
import type { GuidanceEntry } from '@/content/guidance/entry';
import { guidanceWords as words } from '@/content/wording/guidance';
import { anybody } from '@/lib/domain/people/actor';
import { foldedWords, searchWords, stem } from '@/lib/domain/questions/narrow-options';
import { view } from '@/lib/server/view';
import type { GuidanceListModel } from './guidance-models';

const onceEach = (texts: readonly string[]): readonly string[] => [...new Set(foldedWords(texts.join(' ')))];
/** What an entry is called, and all that it says: each word once. */
function wordsOf(entry: GuidanceEntry) {
  const { title, summary, also, parts, ours = '', confirm = '' } = entry;
  const called = onceEach([title, also]);
  return {
    entry,
    called,
    said: onceEach([title, also, summary, ours, confirm, ...parts.flatMap(({ heading = '', says, list }) => [heading, ...says, ...list])]),
  };
}
const searched = guidanceEntries.map(wordsOf);

/** Every word that was typed begins a word of the entry. Those that are called so stand first. */
export function entriesFor(q: string): readonly GuidanceEntry[] {
  const wanted = foldedWords(q).map(stem);
  if (wanted.length === 0) return q === '' ? guidanceEntries : [];
  const holds = (there: readonly string[]) => wanted.every((word) => there.some((one) => one.startsWith(word)));
  const found = searched.filter(({ said }) => holds(said));
  return [...found.filter(({ called }) => holds(called)), ...found.filter(({ called }) => !holds(called))].map(({ entry }) => entry);
}

const counted = (n: number, q: string) => (n === 1 ? words.found.one : words.found.many.replace('{n}', String(n))).replace('{q}', () => q);

export const guidanceList = view({
  name: 'guidance-list',
  who: anybody,
  input: z.strictObject({ q: z.string().optional().catch(undefined) }),
  load: async () => ({}),
  allow: () => 'yes',
  show: ({ input }): GuidanceListModel => {
    const q = searchWords(input.q);
    const found = entriesFor(q);
    return {
      title: q === '' ? words.title : `${words.title}: “${q}”`,
      q,
      ...(q !== '' && { found: found.length === 0 ? words.none.replace('{q}', () => q) : counted(found.length, q) }),
      groups: (q === '' ? groupedEntries(found) : found.length > 0 ? [{ heading: words.best, entries: found }] : []).map(({ heading, entries }) => ({
        heading,
        lines: entries.map(({ slug, summary }) => ({ ...guidanceWay(slug), summary })),
      })),
    };
  },
});
