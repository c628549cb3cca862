// Why a mail did not arrive, and when it is tried again. Codes only: what a mail server says may quote whom the mail was for.

/** Every reason there is; content/wording/undelivered.ts says each in plain words. */
export const mailFaults = [
  /** Nobody has this mailbox, or the server will not deliver to it. */
  'address-refused',
  /** The server takes no mail from the address that we send from. */
  'sender-refused',
  /** The server has read the mail and will not take it. */
  'message-refused',
  /** The server will not let us in. */
  'log-in-refused',
  /** The server could not show who it is, or cannot speak in secret. */
  'not-secure',
  /** “Try again later”, said once too often. */
  'put-off',
  /** Nobody answers there. */
  'not-answering',
  /** It stopped answering before it had said that it has the mail. */
  'broken-off',
  /** The code in it had run out before a server took it. */
  'too-late',
  'other',
] as const;

export type MailFault = (typeof mailFaults)[number];

/** A refusal that more tries do not mend: somebody must look first. */
export const isFinal = (fault: MailFault): boolean => fault === 'address-refused' || fault === 'message-refused' || fault === 'too-late';

const MINUTE = 60_000;
const longest = 6 * 60 * MINUTE;
const most = 8;

/** When to try again after this many tries: 1, 4, 16 … minutes, at most six hours; undefined when it is enough. */
export const nextTry = (tries: number, now: Date): Date | undefined =>
  tries >= most ? undefined : new Date(now.getTime() + Math.min(MINUTE * 4 ** (tries - 1), longest));

/** A log-in code is good for minutes: whoever wants one asks for a new one. */
export const canGoAgain = ({ kind }: { readonly kind: string }): boolean =>
  kind !== 'mail-log-in-code' && kind !== 'mail-joining-code' && kind !== 'mail-email-code';
