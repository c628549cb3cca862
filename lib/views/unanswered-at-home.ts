import 'server-only';
// What the other side said and nobody has answered: for the IG lead questions about a checklist, for the drafter too comments on the text, for the partner
// what was replied to its own, for whoever answers checklists what they said on the telephone, which is no answer before they say that it is right.
import { homeWords } from '@/content/wording/home';
import type { Q } from '@/db/store';
import { type Unanswered, unanswered } from '@/db/unanswered';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { answeringRoles } from '@/lib/domain/people/agreement-sides';
import { isTheirs } from '@/lib/domain/people/deputyship';
import type { PersonRole } from '@/lib/domain/people/person';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { PlacedRow, WorkRow } from './home-order';
import { counted } from './look-at-dates';

const asked = ({ checklist, otherName, count }: Unanswered): Pick<WorkRow, 'href' | 'text' | 'why' | 'tag' | 'rank'> => {
  const { why, tag, ...texts } = homeWords.question;
  return { href: `/checklists/${checklist}`, text: filledIn(counted(texts, count), { other: otherName }), why, tag, rank: 'reading' };
};

const commented = ({ reference, otherName, count, side }: Unanswered): Pick<WorkRow, 'href' | 'text' | 'why' | 'tag' | 'rank'> => {
  const { why, tag, ...texts } = side === 'sharing' ? homeWords.comments : homeWords.replies;
  return { href: `/agreements/${reference}/comments`, text: filledIn(counted(texts, count), { other: otherName }), why, tag, rank: 'changes' };
};

const told = ({ checklist, otherName }: Unanswered): Pick<WorkRow, 'href' | 'text' | 'why' | 'tag' | 'rank'> => {
  const { text, why, tag } = homeWords.told;
  return { href: `/checklists/${checklist}/told`, text: filledIn(text, { other: otherName }), why, tag, rank: 'reading' };
};

const says = { question: asked, comments: commented, told };

const line = (one: Unanswered, now: Date): WorkRow => ({
  key: `${one.reference} ${one.kind}`,
  ...says[one.kind](one),
  about: one.reference,
  since: sinceInWords(one.at.toISOString(), now.toISOString()),
  at: one.at.toISOString(),
});

const answeredBy: Readonly<Record<Exclude<Unanswered['kind'], 'comments'>, PersonRole>> = { question: 'ig-lead', told: 'checklist-owner' };

/** Who answers it: the sharing side comments through the drafter and the IG lead of that agreement alone. */
function isFor({ kind, side, drafterId, igLeadId }: Unanswered, one: Actor): boolean {
  if (kind !== 'comments') return hasRole(one, answeredBy[kind]);
  if (side === 'receiving') return hasRole(one, ...answeringRoles);
  const leads = hasRole(one, 'ig-lead') && (igLeadId === null || isTheirs(one, igLeadId));
  return leads || (hasRole(one, 'drafter', 'ig-lead') && isTheirs(one, drafterId));
}

const idsOf = (some: readonly Actor[]) => some.map(({ organisation }) => organisation);

export async function unansweredAtHome(q: Q, readers: readonly Actor[], now: Date, most: number): Promise<readonly PlacedRow[]> {
  const own = readers.filter((reader) => hasRole(reader, 'drafter', 'ig-lead'));
  const leads = idsOf(own.filter((reader) => hasRole(reader, 'ig-lead')));
  const answers = idsOf(readers.filter((reader) => hasRole(reader, 'checklist-owner')));
  const replies = idsOf(readers.filter((reader) => hasRole(reader, ...answeringRoles)));
  if (own.length === 0 && replies.length === 0) return [];
  const persons = new Set(own.flatMap(({ person, standsInFor = [] }) => [person, ...standsInFor.map((one) => one.person)]));
  const found = await unanswered(q, idsOf(readers), { own: idsOf(own), leads, answers, replies, persons: [...persons], most });
  return found.map((one) => ({ organisation: one.organisation, row: line(one, now), isFor: (some) => isFor(one, some) }));
}
