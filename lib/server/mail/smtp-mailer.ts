import 'server-only';
// Hands letters to a mail server, one connection for each: a pool would send a letter again by itself when its connection breaks.
import { createTransport } from 'nodemailer';
import type { MailFault } from '@/lib/domain/audit/mail-fault';
import { letterHtml } from './letter-html';
import type { MailSettings } from './mail-settings';
import type { Patience, SendMail } from './send-mail';

const patience: Patience = { connect: 10_000, greeting: 15_000, silence: 30_000 };

/** What nodemailer says of a failure: its own code, the command it stood at, and the three digits of the server where it gave any. */
interface Said {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly timeoutType?: unknown;
}

const byCode: Readonly<Record<string, MailFault>> = {
  EAUTH: 'log-in-refused',
  ENOAUTH: 'log-in-refused',
  ETLS: 'not-secure',
  EDNS: 'not-answering',
  ESOCKET: 'not-answering',
  ECONNECTION: 'broken-off',
};

/** 4xx means later, 5xx means no; whom or what the no is about says the command. */
function refusalOf({ code, command, responseCode }: Said): MailFault | undefined {
  if (typeof responseCode !== 'number' || (code !== 'EENVELOPE' && code !== 'EMESSAGE')) return undefined;
  if (responseCode < 500) return 'put-off';
  if (command === 'MAIL FROM') return 'sender-refused';
  return command === 'RCPT TO' ? 'address-refused' : 'message-refused';
}

export function faultOf(error: unknown): MailFault {
  const said = (typeof error === 'object' && error !== null ? error : {}) as Said;
  if (said.code === 'ETIMEDOUT') return said.timeoutType === 'SOCKET_TIMEOUT' ? 'broken-off' : 'not-answering';
  return refusalOf(said) ?? byCode[String(said.code)] ?? 'other';
}

/** RFC 2369: where it may be switched off. RFC 8058: that one press does it, which may be said of an https address alone. */
const stopHeaders = (stop: string | undefined): Readonly<Record<string, string>> => ({
  ...(stop !== undefined && { 'List-Unsubscribe': `<${stop}>` }),
  ...(stop?.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
});

/** The mailer of these settings. `origin` is the address of the service: the only one that becomes a link. */
export function smtpMailer({ host, port, tls, user, from }: MailSettings, origin: string, wait: Patience = patience): SendMail {
  const transport = createTransport({
    host,
    port,
    secure: tls === 'at-once',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none-needed',
    ...(user && { auth: { user: user.name, pass: user.password } }),
    connectionTimeout: wait.connect,
    dnsTimeout: wait.connect,
    greetingTimeout: wait.greeting,
    socketTimeout: wait.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, subject, text, at, messageId, stop }) => {
    try {
      await transport.sendMail({
        from: { name: 'Sharing Agreed', address: from },
        to: { ...to },
        envelope: { from, to: [to.address] },
        subject,
        text: `${text}\n`,
        html: letterHtml(text, origin),
        date: at,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated', ...stopHeaders(stop) }, // RFC 3834: no holiday notice answers it
      });
      return undefined;
    } catch (error) {
      return faultOf(error);
    }
  };
}
