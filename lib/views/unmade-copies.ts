import 'server-only';
// For an admin: signed agreements whose PDF could not be made.
import { signedCopyWords } from '@/content/wording/signed-copy';
import * as signedCopies from '@/db/signed-copies';
import type { Q } from '@/db/store';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { WorkRow } from './home-order';

const most = 10;

/** Nothing for whoever is no admin. */
export async function unmadeCopies(q: Q, actor: Actor, now: Date): Promise<readonly WorkRow[]> {
  if (!hasRole(actor, 'admin')) return [];
  const gone = await signedCopies.givenUp(q, actor.organisations, most);
  return gone.map(({ reference, version, otherName, changedAt }) => ({
    key: `${reference} copy`,
    href: `/agreements/${reference}/versions/${version}`,
    text: filledIn(signedCopyWords.home, { other: otherName }),
    why: signedCopyWords.homeWhy,
    about: reference,
    since: sinceInWords(changedAt.toISOString(), now.toISOString()),
    tag: 'Signed',
    rank: 'safety',
    at: changedAt.toISOString(),
  }));
}
