import 'server-only';
// The mail server and the address that mail comes from, read from SMTP_URL and MAIL_FROM. No fault quotes the address: a password stands in it.
import { Mailbox } from '@/lib/domain/people/mailbox';

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). Otherwise STARTTLS, which only a server on this machine may do without: codes for logging in travel here. */
  readonly tls: 'at-once' | 'starttls' | 'none-needed';
  readonly user?: { readonly name: string; readonly password: string };
  readonly from: string;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

function readServer(text: string): Omit<MailSettings, 'from'> | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || !/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') return undefined;
  const secure = url.protocol === 'smtps:';
  const port = Number(url.port || (secure ? 465 : 587));
  const tls = secure ? 'at-once' : LOOPBACK.has(url.hostname) ? 'none-needed' : 'starttls';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.username === '') return { host, port, tls };
  return { host, port, tls, user: { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) } };
}

/** undefined where no mail server is named, and where one is named wrongly: then `fault` has been told. */
export function readMailSettings(server: string | undefined, from: string | undefined, fault: (line: string) => void): MailSettings | undefined {
  if (server === undefined && from === undefined) return undefined;
  let known: Omit<MailSettings, 'from'> | undefined;
  try {
    known = server === undefined ? undefined : readServer(server);
  } catch {
    known = undefined; // a user name or a password that is not percent-encoded
  }
  if (server === undefined) fault('MAIL_FROM is of use only with SMTP_URL.');
  else if (!known) fault('SMTP_URL must be smtp:// or smtps:// with user, password, host and port, for example smtp://user:password@mail.example:587.');
  const sender = Mailbox.safeParse(from ?? '');
  if (server !== undefined && !sender.success) fault('MAIL_FROM must be the address that mail comes from, for example sharing@mail.example.');
  return known && sender.success ? { ...known, from: sender.data } : undefined;
}
