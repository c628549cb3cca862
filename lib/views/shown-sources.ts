import 'server-only';
// Citations as a page names them: title with its part, address, edition, when we last looked at it, and the guidance entry that explains it.
import { citationById } from '@/content/citations';
import { entryAbout } from '@/content/guidance/entries';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import type { ShownSource } from './question-page-model';

function shown(id: string): ShownSource {
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

const known = new Map<string, ShownSource>();

/** Citations never change while the server runs, so each is put in words once. Throws on an unknown id. */
export function shownSource(id: string): ShownSource {
  const found = known.get(id) ?? shown(id);
  known.set(id, found);
  return found;
}

/** In the order given, each once. */
export const shownSources = (ids: readonly string[]): readonly ShownSource[] => [...new Set(ids)].map((id) => shownSource(id));
