// Every source that the product names, once: law, national guidance, standards. Rules, questions and printed sentences hold
// ids of this list. Titles are the sources' own; no sentence of a source is copied. `certainty` says whether somebody has read it.
import type { Citation } from './citation';
import { guidanceCitations } from './citations-guidance';
import { lawCitations } from './citations-law';
import { standardCitations } from './citations-standards';

export const citations: readonly Citation[] = [...guidanceCitations, ...lawCitations, ...standardCitations];

const byId = new Map(citations.map((citation) => [citation.id, citation]));

/** The citation with this id. Throws on an unknown id: a rule or question names a source that does not exist. */
export function citationById(id: string): Citation {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No citation “${id}” in content/citations.ts`);
  return found;
}
