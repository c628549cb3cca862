import 'server-only';
// Of the letters of one row, those that go out now; the rest waits for the morning, or is not wanted.
import * as digestLines from '@/db/digest-lines';
import * as mailChoices from '@/db/mail-choices';
import * as notifications from '@/db/notifications';
import type { Waiting } from '@/db/outbox';
import type { Q, Tx } from '@/db/store';
import { groupOf, type MailChoice } from '@/lib/domain/audit/mail-group';
import type { Composed } from './compose-mail';

export interface Wanted {
  readonly now: readonly Composed[];
  readonly daily: readonly Composed[];
  /** What stands in the app, whatever its person wants by mail. */
  readonly inApp: readonly Composed[];
}

export async function wantedMail(q: Q, { kind, about }: Pick<Waiting, 'kind' | 'about'>, letters: readonly Composed[]): Promise<Wanted> {
  const group = groupOf(kind);
  const inApp = letters.filter(({ page }) => page !== undefined);
  if (about.only === 'app') return { now: [], daily: [], inApp };
  if (group === undefined) return { now: letters, daily: [], inApp };
  const keys = letters.map(({ key }) => key);
  const chosen = await mailChoices.forGroup(q, keys, group);
  const choosing = (choice: MailChoice) => letters.filter(({ key }) => (chosen.get(key) ?? 'now') === choice);
  return { now: choosing('now'), daily: choosing('daily'), inApp };
}

/** In the transaction that ends the row: each once. */
export async function keepForMorning(q: Tx, daily: readonly Composed[]): Promise<void> {
  for (const { key, organisationId = '', letter } of daily)
    await digestLines.put(q, { id: letter.id, personId: key, organisationId, subject: letter.subject, at: letter.at });
}

/** A row that was split from another has been told of with that one, and what is mailed once for many has rows of its own for the app. */
export async function tellInApp(q: Tx, row: Waiting, { inApp }: Pick<Wanted, 'inApp'>): Promise<void> {
  if (row.about.told === 'yes') return;
  const told = inApp.map(({ key, organisationId = '', agreement, page = '', letter }) => ({
    id: `${row.id} ${key}`,
    personId: key,
    organisationId,
    agreement: agreement ?? null,
    said: letter.subject,
    page,
    at: letter.at,
  }));
  await notifications.put(q, told);
}
