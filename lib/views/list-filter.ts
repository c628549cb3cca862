import 'server-only';
// The box above a long list of choices, and what it leaves of the list. It is a form of its own that only asks, so it works without scripts.
import { fromName, fromPage } from '@/lib/domain/questions/change-from-check';
import { findAll, findName, narrowedWords, narrowOptions, searchWords, wordsName } from '@/lib/domain/questions/narrow-options';
import type { Question } from '@/lib/domain/questions/question';
import type { DraftQuestionModel, ListFilterModel } from './draft-question-model';
import type { ShownAttempt } from './kept-answer';
import type { QuestionPageModel } from './question-page-model';

/** What the address of the page says. */
export interface Asked {
  readonly q?: string | undefined;
  readonly list?: string | undefined;
  readonly attempt?: string | undefined;
  readonly changing?: boolean | undefined;
  readonly from?: string | undefined;
}

/** The page with its list narrowed; nothing where the question has no filter or its list is short. */
export function filtered(
  page: QuestionPageModel,
  { filter }: Question,
  asked: Asked,
  href: string,
): { form?: QuestionPageModel['form']; filter?: ListFilterModel } {
  if (!filter || filter.within || page.realPerson || page.conflict) return {};
  const chosen = page.value[filter.field] ?? [];
  const words = searchWords(asked.q);
  const narrowed = narrowOptions(page.form, filter, words, typeof chosen === 'string' ? [chosen] : chosen, asked.list === 'all');
  if (!narrowed) return {};
  const text = narrowedWords(filter, words, narrowed);
  // What was typed into the page and refused is not lost by looking for something.
  const from = fromPage(asked.from);
  const kept = {
    ...(asked.attempt !== undefined && { attempt: asked.attempt }),
    ...(asked.changing && { change: 'yes' }),
    ...(from !== undefined && { [fromName]: from }),
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

/** The box within the form of a page: what it was sent with comes back with everything else that was typed and ticked. */
export function picker({ filter }: Question, attempt: ShownAttempt | undefined): DraftQuestionModel['picker'] {
  if (!filter?.within) return undefined;
  const { [wordsName]: typed, [findName]: button } = attempt?.values ?? {};
  return { filter, words: searchWords(typeof typed === 'string' && button !== findAll ? typed : '') };
}
