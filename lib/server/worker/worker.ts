import 'server-only';
// The worker: looks at the outbox twice a second, sweeps every ten minutes, and reminds people each morning. Mail has a lane of its own, since a mail server may keep
// us waiting. One pass at a time in each lane, and it ends between two rows.
import { log, nameOf } from '../log';
import type { Runtime } from '../runtime';
import { morning } from './morning';
import { sweep } from './sweep';
import { type WorkParts, workOff } from './work-off';

const everyMs = 500;
const sweepEveryMs = 10 * 60_000;
/** How long a stop waits for a mail server. A letter that was under way is tried again after the next start, with the same number. */
const longestGoodbyeMs = 5_000;

export interface Worker {
  /** Ends after the passes that are under way. */
  stop(): Promise<void>;
}

/** One lane: pass after pass. */
function lane(pass: () => Promise<unknown>): Worker {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<unknown> = Promise.resolve();
  const turn = () => {
    current = pass()
      .catch((error: unknown) => {
        if (!stopped) log.error('worker pass failed', { error: nameOf(error) });
      })
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

export function startWorker(running: Runtime, parts: WorkParts): Worker {
  let swept = 0;
  let ending = false;
  const remindOnceADay = morning(running, parts);
  const rest = lane(async () => {
    const now = running.now().getTime();
    if (now - swept >= sweepEveryMs) {
      swept = now;
      await sweep(running);
    }
    await remindOnceADay();
    await workOff(running, parts, 'rest');
  });
  const mail = lane(() => workOff(running, parts, 'mail', () => ending));
  return {
    stop: async () => {
      ending = true;
      const late = new Promise<void>((done) => setTimeout(done, longestGoodbyeMs).unref());
      await Promise.all([rest.stop(), Promise.race([mail.stop(), late])]);
    },
  };
}
