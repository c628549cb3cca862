import 'server-only';
// The link of a mail that switches such mails off: whose it says it is and what it stops, and whether it was made for the mailbox they have now.
import * as mailChoices from '@/db/mail-choices';
import type { Q } from '@/db/store';
import { type ChosenMail, stoppable, type Stoppable } from '@/lib/domain/audit/mail-group';
import { type Numbered, rowOfLink } from './tokens';

export interface Stopping {
  readonly person: string;
  readonly what: Stoppable;
  readonly chosen: ChosenMail;
  /** What the link is proved by: it has no row. It is good as long as they have that mailbox. */
  readonly numbered: Numbered;
}

export const stopNumbered = (person: string, what: Stoppable, mailbox: string): Numbered => ({
  id: `${what}-${person}`,
  purpose: `stop-emails ${mailbox}`,
  counter: 1,
});

/** Not yet proved. undefined: it names nobody, or nothing that can be stopped. */
export async function stoppingOf(q: Q, token: string): Promise<Stopping | undefined> {
  const named = rowOfLink(token);
  const what = stoppable.find((one) => named.startsWith(`${one}-`));
  if (what === undefined) return undefined;
  const person = named.slice(what.length + 1);
  const found = await mailChoices.withMailbox(q, person);
  return found && { person, what, chosen: found.chosen, numbered: stopNumbered(person, what, found.email) };
}
