import 'server-only';
// For an admin: signed agreements whose PDF could not be made, and emails that did not arrive.
import { signedCopyWords } from '@/content/wording/signed-copy';
import { undeliveredWords } from '@/content/wording/undelivered';
import { type GivenUp, wentWrong } from '@/db/went-wrong';
import type { Q } from '@/db/store';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { PlacedRow, WorkRow } from './home-order';
import { counted } from './look-at-dates';

/** Home says it above all others. */
export const emailsKey = 'emails';

const copyLine = ({ reference, version, otherName, changedAt }: GivenUp, now: Date): WorkRow => ({
  key: `${reference} copy`,
  href: `/agreements/${reference}/versions/${version}`,
  text: filledIn(signedCopyWords.home, { other: otherName }),
  why: signedCopyWords.homeWhy,
  about: reference,
  since: sinceInWords(changedAt.toISOString(), now.toISOString()),
  tag: 'Signed',
  rank: 'safety',
  at: changedAt.toISOString(),
});

const mailLine = ({ n, since }: { readonly n: number; readonly since: Date }, now: Date): WorkRow => ({
  key: emailsKey,
  href: '/organisation/emails',
  text: counted(undeliveredWords.notice, n),
  why: undeliveredWords.because,
  since: sinceInWords(since.toISOString(), now.toISOString()),
  tag: undeliveredWords.tag,
  rank: 'review',
  at: since.toISOString(),
});

/** Nothing for whoever is no admin. */
export async function whatWentWrong(q: Q, readers: readonly Actor[], now: Date, most: number): Promise<readonly PlacedRow[]> {
  const own = readers.filter((reader) => hasRole(reader, 'admin')).map(({ organisation }) => organisation);
  if (own.length === 0) return [];
  const { copies, mails } = await wentWrong(q, own, most);
  return [
    ...copies.map((one) => ({ organisation: one.organisation, row: copyLine(one, now) })),
    ...[...mails].map(([organisation, some]) => ({ organisation, row: mailLine(some, now) })),
  ];
}
