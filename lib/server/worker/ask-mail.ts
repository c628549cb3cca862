import 'server-only';
// Letters about what a charity asks for: to those who answer at the organisation that is asked, and back to whoever asked.
import * as asks from '@/db/asks';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { type Ask, askingRoles } from '@/lib/domain/ask/ask';
import { askRows, serviceAsked } from '@/lib/domain/ask/ask-rows';
import type { Letters, Words } from '@/lib/domain/audit/letter';
import type { AskMail } from '@/lib/domain/audit/notices';
import type { Person } from '@/lib/domain/people/person';

interface AskLetter extends Words {
  readonly to: { readonly key: string; readonly name: string; readonly email: string; readonly organisationId?: string };
  /** The organisation for which they get it; undefined: they may act for none. */
  readonly own?: string;
  readonly page: string;
}

/** The IG leads; without one whoever drafts. */
async function answering(q: Q, organisation: string): Promise<readonly Person[]> {
  const leads = await people.withRole(q, organisation, 'ig-lead');
  return leads.length > 0 ? leads : people.withRole(q, organisation, 'drafter');
}

/** Whoever asked, while they still may; else whoever else may at the charity. */
async function asking(q: Q, { by, asking: organisation }: Ask): Promise<readonly Person[]> {
  const asker = await people.member(q, by, organisation);
  if (asker) return [asker];
  return (await people.ofOrganisations(q, [organisation])).filter(({ roles }) => roles.some((role) => askingRoles.includes(role)));
}

/** What somebody without an account needs, so as to answer: no more about people than whom to write to. */
async function toldOf(q: Q, ask: Ask, catalogue: Catalogue) {
  const [contact] = await asking(q, ask);
  const rows = askRows(ask, catalogue);
  const said = (key: string) => (rows.find((row) => row.key === key)?.lines ?? []).join(', ');
  return contact && { who: said('who'), items: said('items'), why: said('why'), contact: `${contact.name}, ${contact.email}` };
}

/** Nobody is asked by a mail that went out after the ask was taken back or answered. */
export async function askMails(
  q: Q,
  letters: Letters['asks'],
  { kind, reference }: { readonly kind: AskMail; readonly reference: string },
  catalogue: Catalogue,
): Promise<readonly AskLetter[]> {
  const ask = await asks.toTell(q, reference);
  const isAsking = kind === 'mail-asked' || kind === 'mail-asked-again';
  if (!ask || (isAsking && ask.status !== 'waiting')) return [];
  const names = await organisations.these(q, [ask.asking, ...(ask.asked === undefined ? [] : [ask.asked])]);
  const [own = '', other = ask.to?.name ?? ''] = [names.get(ask.asking)?.name, ask.asked === undefined ? undefined : names.get(ask.asked)?.name];
  const toMailbox = ask.asked === undefined;
  const told = toMailbox && isAsking ? await toldOf(q, ask, catalogue) : undefined;
  const letter = {
    ...letters[kind]({ reference, asking: own, asked: other, service: serviceAsked(ask, catalogue), toMailbox, ...(told && { told }) }),
    page: `/asks/${reference}`,
  };
  if (isAsking && ask.to && toMailbox) return [{ ...letter, to: { key: reference, name: '', email: ask.to.mailbox } }];
  const receivers = isAsking ? await answering(q, ask.asked ?? '') : await asking(q, ask);
  return receivers.map(({ id: key, name, email, organisationId }) => ({
    ...letter,
    own: isAsking ? other : own,
    to: { key, name, email, organisationId },
  }));
}
