import 'server-only';
// What is done once each day from eight o’clock in England: people are reminded, and those who want one mail a day get it. A server that starts later does it then, and doing it
// again does nothing.
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { dayOf, hourOf } from '@/lib/domain/assurance/calendar';
import type { Runtime } from '../runtime';
import { gatherDigests } from './gather-digests';
import { remind } from './remind';

const hour = 8;

/** To be called again and again; a pass that fails is tried with the next call. */
export function morning(running: Pick<Runtime, 'store' | 'now'>, { catalogue }: { readonly catalogue?: Catalogue }): () => Promise<void> {
  let last = '';
  return async () => {
    const moment = running.now().toISOString();
    const today = dayOf(moment);
    if (!catalogue || today === last || hourOf(moment) < hour) return;
    await remind(running, { catalogue }, today);
    await gatherDigests(running, today);
    last = today;
  };
}
