import 'server-only';
// Codes of an authenticator app and codes for when it is lost. Its key and the ten codes are HMACs of the key file and the number of their row:
// they are made whenever they are needed and kept nowhere, so that no copy of the database holds them.
import { createHmac } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { type Proven, RECOVERY_CODES, type SecondStep } from '@/lib/domain/people/authenticator';
import { equalSecret } from './tokens';

const mac = (secret: Uint8Array, ...parts: readonly (string | number)[]) => createHmac('sha256', secret).update(parts.join('\0')).digest();
const PERIOD = 30;

function totp(secret: Uint8Array, id: string, label = ''): TOTP {
  const key = new Uint8Array(mac(secret, 'authenticator', id).subarray(0, 20));
  return new TOTP({ issuer: 'Sharing Agreed', label, algorithm: 'SHA1', digits: 6, period: PERIOD, secret: new Secret({ buffer: key.buffer }) });
}

/** Names the key file, and says nothing of it. */
export const keyMark = (secret: Uint8Array): string => mac(secret, 'mark of the key file').toString('hex').slice(0, 16);

/** What the picture for the app holds, and the key in it to be typed, in groups of four. */
function setUpOf(secret: Uint8Array, id: string, mailbox: string): { readonly address: string; readonly key: string } {
  const made = totp(secret, id, mailbox);
  return { address: made.toString(), key: made.secret.base32.replace(/(.{4})(?=.)/g, '$1 ') };
}

/** The half minute that the code is of: this one, the one before or the one after. */
export function stepOfCode(secret: Uint8Array, id: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = totp(secret, id).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

// No letter or digit that is mistaken for another one: 12 of 31 are more than 59 bits.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const plain = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

function recoveryCode(secret: Uint8Array, id: string, number: number): string {
  const text = [...mac(secret, 'recovery', id, number).subarray(0, 12)].map((byte) => letters[byte % letters.length]).join('');
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** The ten codes of this set, as somebody writes them down: “k3mp-7xqa-9tzb”. */
const recoveryCodes = (secret: Uint8Array, id: string): readonly string[] =>
  Array.from({ length: RECOVERY_CODES }, (_, number) => recoveryCode(secret, id, number));

/** What the pages of one’s own account may make, and nothing else of the key file. */
export const makesFor = (secret: Uint8Array) => ({
  setUp: (id: string, mailbox: string) => setUpOf(secret, id, mailbox),
  recoveryCodes: (id: string) => recoveryCodes(secret, id),
});
export type Makes = ReturnType<typeof makesFor>;

/** What the code that was typed is of; undefined when it is of nothing. Whether it still counts is for the domain. */
export function provenOf(secret: Uint8Array, { authenticator, recovery }: SecondStep, typed: string, now: Date): Proven | undefined {
  const code = plain(typed);
  const step = stepOfCode(secret, authenticator.id, code, now);
  if (step !== undefined) return { by: 'authenticator', id: authenticator.id, step };
  const number = recovery ? recoveryCodes(secret, recovery.id).findIndex((one) => equalSecret(plain(one), code)) : -1;
  return recovery && number !== -1 ? { by: 'recovery-code', id: recovery.id, number } : undefined;
}
