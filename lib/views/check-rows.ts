import 'server-only';
// The checks of a move as a page lists them: met or not, in words, with the way to meet them for whoever can go there.
import type { CheckFacts } from '@/lib/domain/agreement/check-facts';
import { checkMet, partnerMustSayWhere } from '@/lib/domain/agreement/checks';
import type { Check } from '@/lib/domain/agreement/lifecycle';
import type { CheckRow } from './check-row';
import { checkWordsFor } from './check-words';
import { organisationOf } from './signing-file';

const open = (status: CheckFacts['file']['status']) => status === 'draft' || status === 'changes-asked';

/** What the sharing side settles only after the partner has answered: until then it waits for the partner. */
const rests: Partial<Readonly<Record<Check, (facts: CheckFacts) => boolean>>> = {
  'stays-in-settled': (facts) => facts.model?.received === undefined || partnerMustSayWhere(facts),
  'method-possible': ({ model }) => model?.mailbox === undefined,
  'assurance-accepted': ({ file }) => file.checklist?.status !== 'with-sharing-organisation',
};

/** What is missing and who meets it, as it stands. */
function wordsOf(facts: CheckFacts, check: Check) {
  const { resting, ...words } = checkWordsFor(check, facts.file);
  return rests[check]?.(facts) && resting ? { ...words, ...resting } : words;
}

function leads(facts: CheckFacts, check: Check): Pick<CheckRow, 'way' | 'waitsFor'> {
  const { file, side } = facts;
  const { where } = wordsOf(facts, check);
  if (!where) return {};
  const responsible = rests[check]?.(facts) ? 'receiving' : where.side;
  if (responsible !== side) return { waitsFor: organisationOf(file, responsible) };
  const { reference, checklist, status } = file;
  if (where.side !== side || (where.href.includes('{checklist}') && !checklist)) return {};
  // Once the text is with the partner its questions are closed: it is changed openly, from the agreement's own page.
  if (/\/draft(?!\/ig-review)/.test(where.href) && !open(status)) return { way: { href: `/agreements/${reference}`, text: 'Change the agreement' } };
  return { way: { href: where.href.replace('{reference}', reference).replace('{checklist}', checklist?.id ?? ''), text: where.text } };
}

/** One row for each of these checks, as the facts stand. */
export function checkRows(facts: CheckFacts, needs: readonly Check[]): readonly CheckRow[] {
  return needs.map((id) =>
    checkMet[id](facts) ? { id, met: true, text: wordsOf(facts, id).met } : { id, met: false, text: wordsOf(facts, id).sentence, ...leads(facts, id) },
  );
}
