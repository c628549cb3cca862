import 'server-only';
// For whoever changes contacts: new mailboxes of the other side that somebody has to ask about by telephone.
import { homeWords } from '@/content/wording/home';
import * as mailboxes from '@/db/mailboxes-to-confirm';
import type { Q } from '@/db/store';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { changesContacts } from '@/lib/domain/contacts/who-changes-contacts';
import type { Actor } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { WorkRow } from './home-order';

const most = 5;
const { text, why, tag } = homeWords.mailbox;

export async function mailboxesToConfirm(q: Q, actor: Actor, now: Date): Promise<readonly WorkRow[]> {
  if (!changesContacts(actor)) return [];
  const waiting = await mailboxes.toConfirm(q, actor.organisation, most);
  return waiting.map(({ reference, otherName, at }) => ({
    key: `${reference} mailbox`,
    href: `/agreements/${reference}/contacts`,
    text: filledIn(text, { other: otherName }),
    why,
    about: reference,
    since: sinceInWords(at.toISOString(), now.toISOString()),
    tag,
    rank: 'safety',
    at: at.toISOString(),
  }));
}
