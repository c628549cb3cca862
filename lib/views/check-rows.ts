import 'server-only';
// The checks of a move as a page lists them: met or not, in words, with the way to meet them for whoever can go there.
import { checkWords } from '@/content/wording/checks';
import { checkMet } from '@/lib/domain/agreement/checks';
import type { CheckFacts } from '@/lib/domain/agreement/check-facts';
import type { Check } from '@/lib/domain/agreement/lifecycle';
import type { CheckRow } from './check-row';
import type { Way } from './question-page-model';

const open = (status: CheckFacts['file']['status']) => status === 'draft' || status === 'changes-asked';

/** Once the text is with the partner its questions are closed: it is changed openly, from the agreement's own page. */
function wayOf({ file, side }: CheckFacts, check: Check): Way | undefined {
  const { where } = checkWords[check];
  if (where?.side !== side) return undefined;
  const { reference, checklist, status } = file;
  if (where.href.includes('{checklist}') && !checklist) return undefined;
  if (/\/draft(?!\/ig-review)/.test(where.href) && !open(status)) return { href: `/agreements/${reference}`, text: 'Change the agreement' };
  return { href: where.href.replace('{reference}', reference).replace('{checklist}', checklist?.id ?? ''), text: where.text };
}

/** One row for each of these checks, as the facts stand. */
export function checkRows(facts: CheckFacts, needs: readonly Check[]): readonly CheckRow[] {
  return needs.map((id) => {
    if (checkMet[id](facts)) return { id, met: true, text: checkWords[id].met };
    const way = wayOf(facts, id);
    return { id, met: false, text: checkWords[id].sentence, ...(way && { way }) };
  });
}
