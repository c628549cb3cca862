// The duties of the partner as they stand today: a look that was taken again at its checklist settles the plans that it found over, and puts its
// condition in their place. What was signed, and every paper made from it, stays as it was.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Catalogue } from '../agreement/catalogue';
import { dateInWords } from '../assurance/calendar';
import { saidDone } from '../assurance/plan-said';
import { looksSince } from '../assurance/worse-since';
import { type Duty, inOrderOfDuties } from './promises';

export function promisesNow(
  duties: readonly Duty[],
  { checklist, rechecks }: Pick<AgreementFile, 'checklist' | 'rechecks'>,
  { checklist: items }: Pick<Catalogue, 'checklist'>,
): readonly Duty[] {
  const looks = checklist ? looksSince({ checklist, file: rechecks ? { rechecks } : {} }) : [];
  if (looks.length === 0) return duties;
  const found = new Set(looks.flatMap((look) => look.found));
  const over = ({ what, due }: Duty) => items.some(({ id, readyPlan }) => readyPlan.title === what && found.has(`plan ${id} ${due}`));
  const condition = looks.at(-1)?.condition;
  const instead: readonly Duty[] =
    condition && !saidDone(condition.said)
      ? [{ what: condition.what, when: `By ${dateInWords(condition.by)}`, due: condition.by, who: condition.owner, section: 'schedule' }]
      : [];
  return inOrderOfDuties([...duties.filter((duty) => !over(duty)), ...instead]);
}
