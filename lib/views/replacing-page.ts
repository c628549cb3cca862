import 'server-only';
// What the pages that begin a new version of a signed agreement look at, and why they may be closed.
import { catalogue } from '@/content/catalogue';
import { amendWords, successorWords } from '@/content/wording/successor';
import type { Q } from '@/db/store';
import * as successors from '@/db/successors';
import { surroundings } from '@/db/surroundings';
import { type ReplacingSubject, whyNotReplaced } from '@/lib/domain/agreement/replacing';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import { sha256 } from '@/lib/server/sha256';
import type { Closed } from './question-page-model';

export type ReplacingPage = ReplacingSubject & { readonly standing: Standing };

export async function replacingPage(q: Q, reference: string, { organisations }: Actor, now: Date): Promise<ReplacingPage | undefined> {
  const subject = await successors.replacingSubject(q, reference, organisations);
  if (!subject) return undefined;
  const around = { ...(await surroundings(q, subject.file)), today: dayOf(now.toISOString()), hash: sha256 };
  return { ...subject, standing: standingOf(subject.file, catalogue, around) };
}

/** With the way to the new version that is prepared already, or back to the agreement. */
export function closedForReplacing(subject: ReplacingSubject): Closed | undefined {
  const why = whyNotReplaced(subject);
  if (why === undefined) return undefined;
  const { file, open } = subject;
  if (file.status === 'signed' && open)
    return { text: `${amendWords.started}.`, way: { href: `/agreements/${open.reference}/draft`, text: successorWords.preparing.way } };
  return { text: `${why}.`, way: { href: `/agreements/${file.reference}`, text: 'Go to the agreement' } };
}
