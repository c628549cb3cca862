// A real mail server on this machine for tests, which behaves as it is told and remembers what it took.
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { MailSettings } from '../mail-settings';

export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  /** The message as it travelled. */
  readonly message: string;
}

/**
 * What it does next, by the step of the conversation. `drop`: it takes the whole message and hangs up without a word. `half`: it hangs up in
 * the middle of it. `hang`: it says nothing more. `gone`: it hangs up once it knows for whom the letter is.
 */
export interface Manner {
  readonly from?: number;
  readonly to?: (address: string) => number | 'gone' | undefined;
  readonly message?: number | 'drop' | 'half' | 'hang';
  readonly user?: { readonly name: string; readonly password: string };
}

export interface MailHost {
  readonly settings: MailSettings;
  readonly taken: readonly Taken[];
  manner: Manner;
  close(): Promise<void>;
}

const no = (responseCode: number) => Object.assign(new Error('as the test asked'), { responseCode });
const settingsFor = (port: number): MailSettings => ({ host: '127.0.0.1', port, tls: 'none-needed', from: 'sharing@mail.example' });

function serverFor(host: { manner: Manner }, taken: Taken[]): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) => {
      const { user } = host.manner;
      if (user && username === user.name && password === user.password) done(null, { user: username });
      else done(no(535));
    },
    onMailFrom: (_address, _session, done) => (host.manner.from ? done(no(host.manner.from)) : done()),
    onRcptTo: ({ address }, _session, done) => {
      const code = host.manner.to?.(address);
      if (code === 'gone') hangUp(host);
      else if (code) done(no(code));
      else done();
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => {
        parts.push(part);
        if (host.manner.message === 'half') hangUp(host);
      });
      stream.on('end', () => {
        const { message } = host.manner;
        if (message === 'half' || message === 'hang') return undefined;
        if (typeof message === 'number') return done(no(message));
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        taken.push({ from, to: envelope.rcptTo.map(({ address }) => address), message: Buffer.concat(parts).toString('utf8') });
        if (message === 'drop') return hangUp(host);
        done();
      });
    },
  });
}

const sockets = new WeakMap<object, Set<Socket>>();
const connections = (host: object): ReadonlySet<Socket> => sockets.get(host) ?? new Set();

function hangUp(host: object): void {
  for (const socket of connections(host)) socket.destroy();
}

/** Starts it; it ends with the test. */
export async function mailHost(manner: Manner = {}): Promise<MailHost> {
  const taken: Taken[] = [];
  const held = { manner };
  const known = new Set<Socket>();
  sockets.set(held, known);
  const smtp = serverFor(held, taken);
  smtp.on('error', () => undefined); // a connection that the test broke off
  smtp.server.on('connection', (socket: Socket) => known.add(socket));
  await new Promise<void>((listening) => void smtp.listen(0, '127.0.0.1', listening));
  const { port } = smtp.server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= new Promise<void>((closed) => smtp.close(() => closed()));
    return closing;
  };
  onTestFinished(close);
  return Object.assign(held, { settings: settingsFor(port), taken, close });
}

/** Something that takes connections and says these words, or nothing at all, after so many milliseconds. */
export async function strangeHost(hello = '', after = 0): Promise<MailSettings> {
  const known = new Set<Socket>();
  const server: Server = createServer((socket) => {
    known.add(socket);
    socket.on('error', () => undefined);
    if (hello && after === 0) socket.write(hello);
    else if (hello) setTimeout(() => socket.writable && socket.write(hello), after).unref();
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    for (const socket of known) socket.destroy();
    await new Promise((closed) => server.close(closed));
  });
  return settingsFor((server.address() as AddressInfo).port);
}
