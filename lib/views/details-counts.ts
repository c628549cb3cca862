import 'server-only';
// What the pages of details count while they are ticked (D13, D14).
import { catalogue } from '@/content/catalogue';
import { settleService } from '@/lib/domain/agreement/service-kind';
import type { Standing } from '@/lib/domain/agreement/standing';
import { startingSet } from '@/lib/domain/agreement/starting-set';
import type { Step } from '@/lib/domain/questions/journey';
import type { QuestionPanel } from '@/lib/domain/questions/question-panel';
import type { DraftQuestionModel } from './draft-question-model';

/** D13 counts the rows of its table and what is added; D14 what is ticked, and for how much of it a reason is asked. */
export function detailsCounts(
  { step, file }: Pick<Standing, 'file'> & { readonly step: Step },
  panel: QuestionPanel | undefined,
): DraftQuestionModel['counts'] {
  if (step.question.id === 'details' && panel?.panel === 'table') return { field: 'add', always: panel.rows.length, explained: [] };
  const service = settleService(file.answers, catalogue);
  if (step.question.id !== 'details-choose' || !service) return undefined;
  const set = startingSet(service, catalogue);
  const unlisted = catalogue.items.filter(({ id }) => !['needed', 'if-needed'].includes(set.necessity(id)));
  return { field: 'items', always: 0, explained: ['other', ...unlisted.map(({ id }) => id)] };
}
