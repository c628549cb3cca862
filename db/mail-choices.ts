import 'server-only';
// Which mails somebody wants at once, once a day or not at all.
import { and, eq, inArray } from 'drizzle-orm';
import type { ChosenMail, MailChoice, MailGroup } from '@/lib/domain/audit/mail-group';
import * as people from './people';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.mailChoice;

/** Of one person. */
export async function of(q: Q, person: string): Promise<ChosenMail> {
  const rows = await q.select().from(t).where(eq(t.personId, person));
  return Object.fromEntries(rows.map(({ mailGroup, choice }) => [mailGroup, choice]));
}

/** Somebody's mailbox as it is now, with what they have chosen; undefined: nobody, or nobody any more. */
export async function withMailbox(q: Q, person: string): Promise<{ readonly email: string; readonly chosen: ChosenMail } | undefined> {
  const found = await people.byId(q, person);
  return found && { email: found.email, chosen: await of(q, person) };
}

/** Of these people for one group; who is not in it wants it at once. */
export async function forGroup(q: Q, people: readonly string[], group: MailGroup): Promise<ReadonlyMap<string, MailChoice>> {
  if (people.length === 0) return new Map();
  const rows = await q
    .select()
    .from(t)
    .where(and(inArray(t.personId, [...people]), eq(t.mailGroup, group)));
  return new Map(rows.map(({ personId, choice }) => [personId, choice]));
}

export async function save(q: Tx, personId: string, chosen: ChosenMail): Promise<void> {
  for (const [mailGroup, choice] of Object.entries(chosen) as readonly [MailGroup, MailChoice][])
    await q
      .insert(t)
      .values({ personId, mailGroup, choice })
      .onConflictDoUpdate({ target: [t.personId, t.mailGroup], set: { choice } });
}
