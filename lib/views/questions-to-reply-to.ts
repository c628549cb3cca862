import 'server-only';
// For the IG lead: partners that asked about their checklist and wait for a reply.
import { homeWords } from '@/content/wording/home';
import { type WaitingQuestion, waitingFor } from '@/db/point-messages';
import type { Q } from '@/db/store';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { PlacedRow, WorkRow } from './home-order';

const { text, why, tag } = homeWords.question;

const line = ({ checklist, reference, otherName, at }: WaitingQuestion, now: Date): WorkRow => ({
  key: `${reference} question`,
  href: `/checklists/${checklist}`,
  text: filledIn(text, { other: otherName }),
  why,
  about: reference,
  since: sinceInWords(at.toISOString(), now.toISOString()),
  tag,
  rank: 'reading',
  at: at.toISOString(),
});

export async function questionsToReplyTo(q: Q, readers: readonly Actor[], now: Date, most: number): Promise<readonly PlacedRow[]> {
  const own = readers.filter((reader) => hasRole(reader, 'ig-lead')).map(({ organisation }) => organisation);
  if (own.length === 0) return [];
  return (await waitingFor(q, own, most)).map((one) => ({ organisation: one.organisation, row: line(one, now) }));
}
