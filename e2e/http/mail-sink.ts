// A mail server for journeys: it takes every mail and keeps it, or refuses every address while it is told to.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailSink {
  /** For SMTP_URL. */
  readonly url: string;
  /** Whole messages, in the order in which they came. */
  readonly messages: readonly string[];
  refusing: boolean;
  close(): Promise<void>;
}

export async function mailSink(): Promise<MailSink> {
  const messages: string[] = [];
  const held = { refusing: false };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: (_address, _session, done) => (held.refusing ? done(Object.assign(new Error('nobody here'), { responseCode: 550 })) : done()),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        messages.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((listening) => void smtp.listen(0, '127.0.0.1', listening));
  const { port } = smtp.server.address() as AddressInfo;
  return Object.assign(held, { url: `smtp://127.0.0.1:${port}`, messages, close: () => new Promise<void>((closed) => smtp.close(() => closed())) });
}
