import 'server-only';
// What the pages of details count while they are ticked (D13, D14).
import { catalogue } from '@/content/catalogue';
import { serviceForTeam } from '@/lib/domain/agreement/service-for-team';
import type { Standing } from '@/lib/domain/agreement/standing';
import { startingSet } from '@/lib/domain/agreement/starting-set';
import type { Step } from '@/lib/domain/questions/journey';
import type { DraftQuestionModel } from './draft-question-model';

/** D13 counts what is suggested and what is added; D14 what is ticked, and for how much of it a reason is asked. */
export function detailsCounts({ step, file }: Pick<Standing, 'file'> & { readonly step: Step }): DraftQuestionModel['counts'] {
  const { id: page } = step.question;
  const service = serviceForTeam(file, catalogue);
  if (!service || (page !== 'details' && page !== 'details-choose')) return undefined;
  const set = startingSet(service, catalogue);
  if (page === 'details') return { field: 'add', always: set.needed.length, explained: [] };
  const unlisted = catalogue.items.filter(({ id }) => !['needed', 'if-needed'].includes(set.necessity(id)));
  return { field: 'items', always: 0, explained: ['other', ...unlisted.map(({ id }) => id)] };
}
