import 'server-only';
// For whoever answers checklists: what they said on the telephone, which is no answer before they say that it is right.
import { homeWords } from '@/content/wording/home';
import { type ToldToConfirm, waitingFor } from '@/db/told-answers';
import type { Q } from '@/db/store';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { PlacedRow, WorkRow } from './home-order';

/** Looked at for each that is shown: the answers of some may rest by now. */
const looked = 3;
const { text, why, tag } = homeWords.told;

const isOpen = ({ status }: ToldToConfirm): boolean => status === 'in-progress' || status === 'question-asked' || status === 'not-accepted';

const line = ({ checklist, reference, otherName, at }: ToldToConfirm, now: Date): WorkRow => ({
  key: `${reference} told`,
  href: `/checklists/${checklist}/told`,
  text: filledIn(text, { other: otherName }),
  why,
  about: reference,
  since: sinceInWords(at.toISOString(), now.toISOString()),
  tag,
  rank: 'reading',
  at: at.toISOString(),
});

export async function toldToConfirm(q: Q, readers: readonly Actor[], now: Date, most: number): Promise<readonly PlacedRow[]> {
  // Whoever drafts as well is of a side that asks for checklists: the page of the checklist and its email tell them.
  const own = readers.filter((reader) => hasRole(reader, 'checklist-owner') && !hasRole(reader, 'drafter')).map(({ organisation }) => organisation);
  if (own.length === 0) return [];
  const found = (await waitingFor(q, own, looked * most)).filter(isOpen).slice(0, most);
  return found.map((one) => ({ organisation: one.organisation, row: line(one, now) }));
}
