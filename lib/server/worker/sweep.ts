import 'server-only';
// What may be forgotten: receipts and log-ins after a day, attempts and tallies after an hour, whom a mail did not reach, what went into a daily mail and notifications after 90 days, and
// files that nobody has after an hour: a file is kept before the row that names it.
import * as attempts from '@/db/attempts';
import * as digestLines from '@/db/digest-lines';
import * as evidenceFiles from '@/db/evidence-files';
import * as notifications from '@/db/notifications';
import * as passwords from '@/db/passwords';
import * as receipts from '@/db/receipts';
import * as sessions from '@/db/sessions';
import * as tallies from '@/db/tallies';
import * as undelivered from '@/db/undelivered';
import { sweepEvidence } from '../evidence-folder';
import type { Ports } from '../ports';
import { HOUR } from '../tally-limits';

export async function sweep({ store, now, evidence }: Pick<Ports, 'store' | 'now' | 'evidence'>): Promise<void> {
  const at = now();
  const ago = (ms: number) => new Date(at.getTime() - ms);
  await store.tx(async (q) => {
    await receipts.sweep(q, ago(24 * HOUR));
    await attempts.sweep(q, at);
    await tallies.sweep(q, ago(HOUR));
    await sessions.sweep(q, ago(24 * HOUR));
    await passwords.sweep(q, ago(24 * HOUR));
    await undelivered.sweep(q, ago(90 * 24 * HOUR));
    await digestLines.sweep(q, ago(90 * 24 * HOUR));
    await notifications.sweep(q, ago(90 * 24 * HOUR));
    // While the writer is held no row can come to name what is taken away. The age of a file is told by the clock of its disk.
    sweepEvidence(evidence, await evidenceFiles.allHashes(q), Date.now() - HOUR);
  });
}
