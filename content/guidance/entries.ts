// All entries of the guidance, in the order of the contents, and the way from a source to the entry that explains it.
import * as z from 'zod';
import { askingEntries } from './asking';
import { checkEntries } from './checks';
import { GuidanceEntry, guidanceGroups } from './entry';
import { keepingEntries } from './keeping';
import { lawEntries } from './law';
import { safetyEntries } from './safety';
import type { GuidanceSlug } from './slugs';
import { startingEntries } from './starting';

export const guidanceEntries: readonly GuidanceEntry[] = z
  .array(GuidanceEntry)
  .parse([...startingEntries, ...askingEntries, ...lawEntries, ...safetyEntries, ...keepingEntries, ...checkEntries]);

const bySlug = new Map<string, GuidanceEntry>(guidanceEntries.map((entry) => [entry.slug, entry]));

/** undefined: there is no such entry. */
export const guidanceEntry = (slug: string): GuidanceEntry | undefined => bySlug.get(slug);

/** An entry that is known to exist, as a link. */
export function guidanceWay(slug: GuidanceSlug): { readonly href: string; readonly text: string } {
  const entry = bySlug.get(slug);
  if (!entry) throw new Error(`No guidance entry “${slug}”`);
  return { href: `/guidance/${slug}`, text: entry.title };
}

const explaining = new Map(guidanceEntries.flatMap(({ slug, explains }) => explains.map((id) => [id, slug] as const)));

/** The entry that explains a source (citation id). */
export function entryAbout(citation: string): { readonly href: string; readonly text: string } | undefined {
  const slug = explaining.get(citation);
  return slug && guidanceWay(slug);
}

export const groupedEntries = (entries: readonly GuidanceEntry[]) =>
  Object.entries(guidanceGroups)
    .map(([group, heading]) => ({ heading, entries: entries.filter((entry) => entry.group === group) }))
    .filter((group) => group.entries.length > 0);
