// The second step of coming in: a code of six digits from an app on somebody's own phone (RFC 6238), or one of ten codes for when it is lost.
// Each counts once. Nobody needs one, except signatories of an organisation that says so.
import { invalid, type Refusal } from '../outcome';

export interface Authenticator {
  readonly id: string;
  readonly personId: string;
  readonly keyMark: string;
  /** The page that asked for it, and to which it leads back. */
  readonly next: string | null;
  readonly begunAt: Date;
  readonly confirmedAt: Date | null;
  readonly endedAt: Date | null;
  /** The half minute of the last code that counted. */
  readonly lastStep: number;
}

export interface RecoverySet {
  readonly id: string;
  readonly personId: string;
  readonly next: string | null;
  readonly madeAt: Date;
  /** Somebody has said that they keep them. */
  readonly keptAt: Date | null;
  readonly endedAt: Date | null;
  /** The numbers of those that were used, from 0. */
  readonly used: readonly number[];
}

/** What a second step is held against. */
export interface SecondStep {
  readonly authenticator: Authenticator;
  readonly recovery?: RecoverySet;
}

/** The code that was typed, and what it is of. */
export type Proven =
  | { readonly by: 'authenticator'; readonly id: string; readonly step: number }
  | { readonly by: 'recovery-code'; readonly id: string; readonly number: number };

export const RECOVERY_CODES = 10;
/** How long it may take to set an app up, and to write down the codes. */
const MINUTES = 30;

export const secondStepWords = {
  empty: 'Enter the code from your authenticator app',
  wrong: 'Enter the newest code from your authenticator app',
  setUpFirst: 'Set up an authenticator app, then sign',
} as const;

const within = (since: Date, now: Date): boolean => now.getTime() - since.getTime() < MINUTES * 60_000;
export const canConfirm = ({ begunAt, confirmedAt, endedAt }: Authenticator, now: Date): boolean =>
  confirmedAt === null && endedAt === null && within(begunAt, now);
/** Shown until somebody keeps them, and never long after they were made. */
export const showsCodes = ({ madeAt, keptAt }: RecoverySet, now: Date): boolean => keptAt === null && within(madeAt, now);
export const codesLeft = (recovery: RecoverySet | undefined): number => (recovery ? RECOVERY_CODES - recovery.used.length : 0);

/** Does it still count: of the app that is set up and newer than the last one, or of the set that was given and not used? */
function counts(proven: Proven, { authenticator, recovery }: SecondStep): boolean {
  if (proven.by === 'authenticator') return proven.id === authenticator.id && proven.step > authenticator.lastStep;
  return proven.id === recovery?.id && !recovery.used.includes(proven.number);
}

/** The code that lets somebody through, or why it does not. A wrong one, and one that was used, is counted and remembered. */
export function provenBy(proven: Proven | undefined, step: SecondStep, tally: readonly string[]): Proven | Refusal {
  if (proven && counts(proven, step)) return proven;
  return invalid({ code: secondStepWords.wrong }, { event: { what: 'wrong-code', purpose: 'second-step' }, tally });
}
