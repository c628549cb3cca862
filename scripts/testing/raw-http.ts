// Hand-written bytes to a server and what comes back: for requests that no HTTP client would send.
import net from 'node:net';

export interface RawAnswer {
  /** 0 when the connection ended without an answer */
  readonly status: number;
  readonly head: string;
  readonly body: string;
  /** Our side was closed before an answer came: a busy server that was not done yet drops such a request, and is right to. */
  readonly impatient?: true;
}

/** Splits the first answer from the bytes of a connection, skipping '100 Continue'. */
export function parseAnswer(bytes: string): RawAnswer {
  const text = bytes.replace(/^(HTTP\/1\.1 1\d\d [^\r]*\r\n(?:[^\r]+\r\n)*\r\n)+/, '');
  const cut = text.indexOf('\r\n\r\n');
  const head = cut < 0 ? text : text.slice(0, cut);
  return { status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0), head, body: cut < 0 ? '' : text.slice(cut + 4) };
}

/**
 * Sends the chunks as they stand and reads until the server has answered or closes. A request that is never whole gets no answer while
 * its client may go on; after waitMs the sending side is closed, and the server must say what it makes of that.
 */
export function sendRaw(port: number, chunks: readonly (string | Buffer)[], waitMs = 4000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const reads = !String(chunks[0]).startsWith('HEAD ');
    let bytes = '';
    let impatient = false;
    const finish = () => {
      clearTimeout(half);
      clearTimeout(last);
      socket.destroy();
      resolve({ ...parseAnswer(bytes), ...(impatient && { impatient }) });
    };
    const half = setTimeout(() => {
      impatient = bytes === '';
      socket.end();
    }, waitMs);
    const last = setTimeout(finish, 3 * waitMs);
    socket.on('data', (data) => {
      bytes += data.toString('latin1');
      if (isWhole(bytes, reads)) finish();
    });
    socket.on('end', finish);
    socket.on('close', finish);
    socket.on('error', () => undefined); // 'close' follows; a reset after the answer is no failure
    for (const chunk of chunks) socket.write(chunk);
  });
}

function isWhole(bytes: string, withBody: boolean): boolean {
  const { status, head, body } = parseAnswer(bytes);
  if (status === 0 || !bytes.includes('\r\n\r\n')) return false;
  if (!withBody || status === 204 || status === 304) return true;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) return body.length >= Number(length);
  return /\r\ntransfer-encoding: chunked/i.test(head) && body.endsWith('0\r\n\r\n');
}

/** A request as text: request line, headers, body. Headers may repeat, so they are a list. */
export function requestText(line: string, headers: readonly (readonly [string, string])[], body = ''): string {
  return `${line}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}
