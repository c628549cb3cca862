import 'server-only';
// Citations as a page names them: title with its part, address, edition, when we last looked at it, and the guidance entry that explains it.
import { citationById } from '@/content/citations';
import { entryAbout } from '@/content/guidance/entries';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import type { ShownSource } from './question-page-model';

export function shownSource(id: string): ShownSource {
  const { title, part, publisher, url, edition, certainty, checkedOn } = citationById(id);
  const entry = entryAbout(id);
  return {
    title: part === undefined ? title : `${title}: ${part}`,
    by: publisher,
    ...(url !== undefined && { url }),
    ...(edition !== undefined && { date: edition }),
    checked: certainty === 'read' ? `checked ${dateInWords(checkedOn)}` : 'we have not read this text ourselves',
    ...(entry && { entry }),
  };
}

/** In the order given, each once. */
export const shownSources = (ids: readonly string[]): readonly ShownSource[] => [...new Set(ids)].map(shownSource);
