import 'server-only';
// The body of a POST is taken in whole, up to its limit, before Next sees the request: nothing is ever done with half a form.
import type { IncomingMessage } from 'node:http';

export interface BodyEnd {
  /** everything has arrived; the request can be read as usual */
  readonly whole: () => void;
  /** more was sent, or announced, than may be; the rest is thrown away */
  readonly tooBig: () => void;
}

/**
 * Counts what arrives, declared or chunked. It patches push(): a 'data' listener with pause() looks simpler but leaves the
 * stream paused, and every POST then hangs. push() answers true while under the limit, so that the parser never waits for a reader.
 */
export function takeWhole(req: IncomingMessage, limit: number, end: BodyEnd): void {
  if (Number(req.headers['content-length'] ?? 0) > limit) {
    end.tooBig();
    return;
  }
  let seen = 0;
  const push = req.push.bind(req);
  req.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    seen += chunk?.length ?? 0;
    if (seen > limit) return drop();
    push(chunk, encoding);
    if (chunk === null) end.whole();
    return true;
  };
  let dropping = false;
  const drop = () => {
    if (!dropping) {
      dropping = true;
      end.tooBig();
    }
    return true;
  };
}
