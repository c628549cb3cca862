import 'server-only';
// What the worker wants of a mail server: hand over one letter to one person, and say what became of it. The one letter is one message.
import type { MailFault } from '@/lib/domain/audit/mail-fault';

export interface Posted {
  readonly to: { readonly address: string; readonly name: string };
  readonly subject: string;
  /** Paragraphs, apart by an empty line. */
  readonly text: string;
  readonly at: Date;
  /** With its angle brackets. */
  readonly messageId: string;
  /** The address that switches such mails off for its reader by one press. */
  readonly stop?: string;
}

/** undefined: the server has taken it. Never throws. */
export type SendMail = (letter: Posted) => Promise<MailFault | undefined>;

/** Milliseconds: until there is a connection, until the server says hello, and how long it may be silent. */
export interface Patience {
  readonly connect: number;
  readonly greeting: number;
  readonly silence: number;
}
