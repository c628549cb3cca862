import 'server-only';
// The questions of a draft that wait for an answer, by name, each with the way to it.
import type { Standing } from '@/lib/domain/agreement/standing';
import { resolveQuestion } from '@/lib/domain/questions/resolve-question';
import type { CheckPageModel } from './check-page-model';
import { changeHref } from './draft-standing';

export function openQuestions(standing: Standing): CheckPageModel['open'] {
  const { draft, context, exit, factsFor } = standing;
  const open = factsFor('sharing').missing;
  return draft
    .filter(({ key }) => open.includes(key))
    .map(({ question, item, path, key }) => {
      const asked = resolveQuestion(question, context, item).h1;
      const text = exit?.step.key === key ? `Change your answer to ‘${asked}’, it needs another route` : `Answer ‘${asked}’ before you send`;
      return { text, way: { href: changeHref(standing, path) } };
    });
}
