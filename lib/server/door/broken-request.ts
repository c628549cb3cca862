import 'server-only';
// What Node's own parser could not read never becomes a request. It gets an answer of ours all the same, with every header.
import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { answer, policy, securityHeaders } from '../door-answers';

const STATUS: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Content Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

function say(status: number, reason: string, https: boolean): string {
  const id = randomBytes(6).toString('hex');
  const a = answer(false, id, 'We could not read that', 'Nothing was changed. Go back and try again.');
  const headers = { ...securityHeaders(policy(randomBytes(16).toString('base64'), false), id, https), ...a.headers, connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join('\r\n')}\r\n\r\n${a.body}`;
}

/** For 'clientError': bytes that are not HTTP, a head beyond the limit, a client that is too slow. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Duplex, https: boolean): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason] = STATUS[error.code ?? ''] ?? [400, 'Bad Request'];
  socket.end(say(status, reason, https), () => socket.destroy());
}

/** For 'connect' and, in production, 'upgrade': we are nobody's tunnel. */
export function answerTunnel(socket: Duplex, https: boolean): void {
  socket.on('error', () => socket.destroy());
  socket.end(say(405, 'Method Not Allowed', https), () => socket.destroy());
}
