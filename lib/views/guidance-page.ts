import 'server-only';
// One entry of the guidance, with its sources in words. Open to everybody.
import * as z from 'zod';
import { guidanceEntry, guidanceWay } from '@/content/guidance/entries';
import { guidanceGroups } from '@/content/guidance/entry';
import { guidanceWords as words } from '@/content/wording/guidance';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { anybody } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import type { GuidancePageModel } from './guidance-models';
import { shownSources } from './shown-sources';

export const guidancePage = view({
  name: 'guidance-page',
  who: anybody,
  input: z.strictObject({ slug: z.string() }),
  load: async (_q, { slug }) => guidanceEntry(slug),
  allow: () => 'yes',
  show: ({ subject: { title, group, summary, parts, ours, confirm, sources, here, related, checkedOn, reviewBy } }): GuidancePageModel => ({
    title,
    group: guidanceGroups[group],
    summary,
    parts,
    ...(ours !== undefined && { ours }),
    ...(confirm !== undefined && { confirm }),
    // Its own page: no source leads back to it.
    sources: shownSources(sources).map(({ entry: _, ...source }) => source),
    here,
    related: related.map(guidanceWay),
    checked: words.checked.replace('{checked}', dateInWords(checkedOn)).replace('{review}', dateInWords(reviewBy)),
  }),
});
