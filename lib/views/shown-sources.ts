import 'server-only';
// Citations as a page names them: title with its part, address, date.
import { citationById } from '@/content/citations';
import type { ShownSource } from './question-page-model';

export function shownSource(id: string): ShownSource {
  const { title, part, url, date } = citationById(id);
  return { title: part === undefined ? title : `${title}: ${part}`, ...(url !== undefined && { url }), ...(date !== undefined && { date }) };
}

/** In the order given, each once. */
export const shownSources = (ids: readonly string[]): readonly ShownSource[] => [...new Set(ids)].map(shownSource);
