import 'server-only';
// The box above a long list of choices, and what it leaves of the list. It is a form of its own that only asks, so it works without scripts.
import { fromCheck, fromName } from '@/lib/domain/questions/change-from-check';
import { type ListFilter, type Narrowed, narrowOptions, searchWords } from '@/lib/domain/questions/narrow-options';
import type { Question } from '@/lib/domain/questions/question';
import type { ListFilterModel } from './draft-question-model';
import type { QuestionPageModel } from './question-page-model';

/** What the address of the page says. */
export interface Asked {
  readonly q?: string | undefined;
  readonly list?: string | undefined;
  readonly attempt?: string | undefined;
  readonly changing?: boolean | undefined;
  readonly from?: string | undefined;
}

/** “2 of 21 services match ‘debt’”, “Showing 8 of 23 organisations, the most recent first”. Undefined: the whole list stands there. */
function says({ called: [one, many], otherwise }: ListFilter, words: string, { all, found, kept }: Narrowed): string | undefined {
  const stays = kept ? '. Your answer stays in the list' : '';
  if (words !== '' && found === 0) return `No ${one} matches ‘${words}’. ${otherwise}${stays}`;
  if (words !== '') return `${found} of ${all} ${many} ${found === 1 ? 'matches' : 'match'} ‘${words}’${stays}`;
  return found < all ? `Showing ${found} of ${all} ${many}, the most recent first${stays}` : undefined;
}

/** The page with its list narrowed; nothing where the question has no filter or its list is short. */
export function filtered(
  page: QuestionPageModel,
  { filter }: Question,
  asked: Asked,
  href: string,
): { form?: QuestionPageModel['form']; filter?: ListFilterModel } {
  if (!filter || page.realPerson || page.conflict) return {};
  const chosen = page.value[filter.field] ?? [];
  const words = searchWords(asked.q);
  const narrowed = narrowOptions(page.form, filter, words, typeof chosen === 'string' ? [chosen] : chosen, asked.list === 'all');
  if (!narrowed) return {};
  const text = says(filter, words, narrowed);
  // What was typed into the page and refused is not lost by looking for something.
  const kept = {
    ...(asked.attempt !== undefined && { attempt: asked.attempt }),
    ...(asked.changing && { change: 'yes' }),
    ...(asked.from === fromCheck && { [fromName]: fromCheck }),
  };
  const all = new URLSearchParams({ ...kept, ...(filter.over !== undefined && { list: 'all' }) }).toString();
  const { label, hint, button, called } = filter;
  return {
    form: narrowed.form,
    filter: {
      label,
      button,
      words,
      action: href,
      hidden: kept,
      ...(hint !== undefined && { hint }),
      ...(text !== undefined && { says: text, all: { href: `${href}${all && `?${all}`}`, text: `Show all ${narrowed.all} ${called[1]}` } }),
    },
  };
}
