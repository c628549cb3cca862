import 'server-only';
// What may be forgotten: receipts and log-ins after a day, attempts and tallies after an hour, whom a mail did not reach after 90 days.
import * as attempts from '@/db/attempts';
import * as receipts from '@/db/receipts';
import * as sessions from '@/db/sessions';
import * as tallies from '@/db/tallies';
import * as undelivered from '@/db/undelivered';
import type { Ports } from '../ports';
import { HOUR } from '../tally-limits';

export async function sweep({ store, now }: Pick<Ports, 'store' | 'now'>): Promise<void> {
  const at = now();
  const ago = (ms: number) => new Date(at.getTime() - ms);
  await store.tx(async (q) => {
    await receipts.sweep(q, ago(24 * HOUR));
    await attempts.sweep(q, at);
    await tallies.sweep(q, ago(HOUR));
    await sessions.sweep(q, ago(24 * HOUR));
    await undelivered.sweep(q, ago(90 * 24 * HOUR));
  });
}
