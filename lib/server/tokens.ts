import 'server-only';
// Tokens and codes: HMACs of purpose, number and counter with the key file. They are made again whenever they are needed and kept nowhere.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from './sha256';

const mac = (secret: Uint8Array, ...parts: readonly (string | number)[]) => createHmac('sha256', secret).update(parts.join('\0')).digest();

/** A number nobody can guess; not a secret by itself. */
export const newNumber = (): string => randomBytes(16).toString('base64url');

export const sessionToken = (secret: Uint8Array, session: string): string => mac(secret, 'session', session).toString('base64url');

/** A new session: its number, which the receipt may keep, and the SHA-256 of its token, which the row keeps. */
export function newSession(secret: Uint8Array): { readonly session: string; readonly tokenSha256: string } {
  const session = newNumber();
  return { session, tokenSha256: sha256(sessionToken(secret, session)) };
}

/** What a page calls a session: a number that says nothing of its token. */
export const sessionNumber = (tokenSha256: string): string => sha256(`number of ${tokenSha256}`).slice(0, 24);

export interface Numbered {
  readonly id: string;
  readonly purpose: string;
  readonly counter: number;
}

/** The six digits of a log-in or a confirmation. */
export function codeOf(secret: Uint8Array, { id, purpose, counter }: Numbered): string {
  return String(mac(secret, 'code', purpose, id, counter).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** The token of an e-mailed link: which row it is for, and the proof. */
export const linkToken = (secret: Uint8Array, row: Numbered): string =>
  `${row.id}.${mac(secret, 'link', row.purpose, row.id, row.counter).toString('base64url')}`;

/** Whether the token of a link is the one made for this row. Whoever holds this can prove a link, and make none. */
export type ProvesLink = (token: string, row: Numbered) => boolean;

export const linkProof =
  (secret: Uint8Array): ProvesLink =>
  (token, row) =>
    equalSecret(linkToken(secret, row), token);

/** What an invitation’s link is made for: no link of another kind opens it. */
export const invitationPurpose = 'invitation';
/** Another mailbox: the code to the new one, and the link to the old one that stops it. */
export const emailPurpose = 'email';
/** The link that sets a password anew. */
export const resetPurpose = 'reset';
/** What the link and the code of a colleague’s invitation are made for. */
export const joiningPurpose = 'joining';

/** The row that a link's token names, not yet proved. */
export const rowOfLink = (token: string): string => token.split('.', 1)[0] ?? '';

/** Equal, without telling by the time it takes how much of it is. */
export function equalSecret(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(sha256(a)), Buffer.from(sha256(b))];
  return timingSafeEqual(x, y);
}
