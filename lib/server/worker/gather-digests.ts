import 'server-only';
// The mail of the morning for those who want one a day: once a day at most, and none where nothing waits.
import { setImmediate as turn } from 'node:timers/promises';
import * as digestLines from '@/db/digest-lines';
import * as outbox from '@/db/outbox';
import * as reminders from '@/db/reminders';
import { daysBetween } from '@/lib/domain/assurance/calendar';
import type { Runtime } from '../runtime';

/** Days are counted from here: a later one has a higher number. */
const first = '2026-01-01';

/** today: ISO date, in England. */
export async function gatherDigests({ store, now }: Pick<Runtime, 'store' | 'now'>, today: string): Promise<void> {
  const waiting = await digestLines.waitingFor(store.q);
  const day = daysBetween(first, today);
  for (const whom of waiting) {
    await store.tx(async (q) => {
      const { personId: person, organisationId: organisation } = whom;
      const key = `digest ${person} ${organisation}`;
      if ((await reminders.stepOf(q, key)) >= day) return;
      await reminders.keep(q, key, day, now());
      const digest = `${key} ${today}`;
      await digestLines.gather(q, whom, digest);
      await outbox.put(q, { kind: 'mail-digest', about: { person, organisation, digest }, dedupe: digest }, now());
    });
    await turn(); // whoever waits for a page goes first
  }
}
