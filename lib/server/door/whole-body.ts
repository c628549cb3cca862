import 'server-only';
// The body of a POST is taken in whole, up to its limit and in its time, before Next sees the request: nothing is ever done with half a form.
import type { IncomingMessage } from 'node:http';

export interface BodyLimits {
  readonly bytes: number;
  readonly ms: number;
}

export interface BodyEnd {
  /** everything has arrived; the request can be read as usual */
  readonly whole: () => void;
  /** more was sent, or announced, than may be; the rest is thrown away */
  readonly tooBig: () => void;
  /** it has not all come in its time */
  readonly tooSlow: () => void;
}

/** A body that is still coming. */
export interface Taking {
  /** No more than this after all. */
  readonly narrow: (most: BodyLimits) => void;
  /** What came and what still comes is thrown away. */
  readonly stop: (say: () => void) => void;
}

/**
 * Counts what arrives, declared or chunked. It patches push(): a 'data' listener with pause() looks simpler but leaves the
 * stream paused, and every POST then hangs. push() answers true while under the limit, so that the parser never waits for a reader.
 */
export function takeWhole(req: IncomingMessage, most: BodyLimits, end: BodyEnd): Taking {
  const said = Number(req.headers['content-length'] ?? 0);
  let { bytes } = most;
  let seen = 0;
  let dropping = said > bytes;
  const drop = (say: () => void) => {
    clearTimeout(timer);
    if (!dropping) {
      dropping = true;
      say();
    }
    return true;
  };
  let timer = setTimeout(() => drop(end.tooSlow), most.ms).unref();
  const taking: Taking = {
    narrow: (to) => {
      if (dropping) return;
      bytes = to.bytes;
      clearTimeout(timer);
      if (Math.max(seen, said) > bytes) drop(end.tooBig);
      else if (!req.complete) timer = setTimeout(() => drop(end.tooSlow), to.ms).unref();
    },
    stop: (say) => void drop(say),
  };
  if (dropping) {
    clearTimeout(timer);
    end.tooBig();
    return taking;
  }
  req.once('close', () => clearTimeout(timer));
  const push = req.push.bind(req);
  req.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    seen += chunk?.length ?? 0;
    if (dropping || seen > bytes) return drop(end.tooBig);
    push(chunk, encoding);
    if (chunk === null) {
      clearTimeout(timer);
      end.whole();
    }
    return true;
  };
  return taking;
}
