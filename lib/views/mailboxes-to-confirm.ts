import 'server-only';
// For whoever changes contacts: new mailboxes of the other side that somebody has to ask about by telephone.
import { homeWords } from '@/content/wording/home';
import * as mailboxes from '@/db/mailboxes-to-confirm';
import type { Q } from '@/db/store';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { changesContacts } from '@/lib/domain/contacts/who-changes-contacts';
import type { Actor } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { PlacedRow, WorkRow } from './home-order';

const { text, why, tag } = homeWords.mailbox;

const line = ({ reference, otherName, at }: mailboxes.MailboxToConfirm, now: Date): WorkRow => ({
  key: `${reference} mailbox`,
  href: `/agreements/${reference}/contacts`,
  text: filledIn(text, { other: otherName }),
  why,
  about: reference,
  since: sinceInWords(at.toISOString(), now.toISOString()),
  tag,
  rank: 'safety',
  at: at.toISOString(),
});

export async function mailboxesToConfirm(q: Q, readers: readonly Actor[], now: Date, most: number): Promise<readonly PlacedRow[]> {
  const own = readers.filter(changesContacts).map(({ organisation }) => organisation);
  if (own.length === 0) return [];
  return (await mailboxes.toConfirm(q, own, most)).map((one) => ({ organisation: one.organisation, row: line(one, now), isFor: changesContacts }));
}
