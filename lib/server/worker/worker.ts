import 'server-only';
// The worker: looks at the outbox twice a second and sweeps every ten minutes. One at a time, and it ends between two rows.
import { log, nameOf } from '../log';
import type { Runtime } from '../runtime';
import { sweep } from './sweep';
import { type WorkParts, workOff } from './work-off';

const everyMs = 500;
const sweepEveryMs = 10 * 60_000;

export interface Worker {
  /** Ends after the pass that is under way. */
  stop(): Promise<void>;
}

export function startWorker(running: Runtime, parts: WorkParts): Worker {
  let stopped = false;
  let swept = 0;
  let timer: NodeJS.Timeout | undefined;
  async function pass() {
    const now = running.now().getTime();
    if (now - swept >= sweepEveryMs) {
      swept = now;
      await sweep(running);
    }
    await workOff(running, parts);
  }
  let current: Promise<void> = Promise.resolve();
  const turn = () => {
    current = pass()
      .catch((error: unknown) => log.error('worker pass failed', { error: nameOf(error) }))
      .finally(() => {
        if (!stopped) timer = setTimeout(turn, everyMs).unref();
      });
  };
  turn();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
