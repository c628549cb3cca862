import 'server-only';
// Of the letters of one row, those that go out now; the rest waits for the morning, or is not wanted.
import * as digestLines from '@/db/digest-lines';
import * as mailChoices from '@/db/mail-choices';
import type { Q, Tx } from '@/db/store';
import { groupOf } from '@/lib/domain/audit/mail-group';
import type { Composed } from './compose-mail';

export interface Wanted {
  readonly now: readonly Composed[];
  readonly daily: readonly Composed[];
}

export async function wantedMail(q: Q, kind: string, letters: readonly Composed[]): Promise<Wanted> {
  const group = groupOf(kind);
  if (group === undefined) return { now: letters, daily: [] };
  const keys = letters.map(({ key }) => key);
  const chosen = await mailChoices.forGroup(q, keys, group);
  return { now: letters.filter(({ key }) => (chosen.get(key) ?? 'now') === 'now'), daily: letters.filter(({ key }) => chosen.get(key) === 'daily') };
}

/** In the transaction that ends the row: each once. */
export async function keepForMorning(q: Tx, daily: readonly Composed[]): Promise<void> {
  for (const { key, organisationId = '', letter } of daily)
    await digestLines.put(q, { id: letter.id, personId: key, organisationId, subject: letter.subject, at: letter.at });
}
