// The tag that people read for the state of an agreement. The stored status is one thing; whether a signed agreement is in
// force, due for review or expired follows from its dates and the day, and is never stored.
import { addMonths, dateInWords, dayOf, daysBetween } from '../assurance/calendar';
import type { EndReason, Status } from './lifecycle';
import type { AgreementModel } from './model';

export type StatusTint = 'grey' | 'blue' | 'amber' | 'green' | 'red';

export interface StatusTag {
  readonly text: string;
  readonly tint: StatusTint;
}

export interface Term {
  /** ISO dates: the first day, and the day by which it is reviewed. */
  readonly starts: string;
  readonly review: string;
}

/** When a signed agreement starts and is due for review: on its date, or on the day of the last signature (ISO moment) if that is later. */
export function termOf({ start, reviewMonths, reviewOn }: Pick<AgreementModel, 'start' | 'reviewMonths' | 'reviewOn'>, lastSignedAt: string): Term {
  const signed = dayOf(lastSignedAt);
  const starts = start.on === 'date' && start.date > signed ? start.date : signed;
  return { starts, review: reviewOn ?? addMonths(starts, reviewMonths) };
}

/** Days before the review date from which the review is due. */
export const reviewDays = 90;

const endings: Readonly<Record<EndReason, string>> = {
  'ended-early': 'ended early',
  superseded: 'replaced by a newer version',
  withdrawn: 'taken back by the sender',
  declined: 'declined',
};

export type SignedState = 'starts-later' | 'in-force' | 'review-due' | 'expired';

/** Where a signed agreement stands on a day (ISO date). */
export function signedState({ starts, review }: Term, today: string): SignedState {
  if (today < starts) return 'starts-later';
  const left = daysBetween(today, review);
  if (left < 0) return 'expired';
  return left <= reviewDays ? 'review-due' : 'in-force';
}

const signedTags: Readonly<Record<Exclude<SignedState, 'starts-later'>, StatusTag>> = {
  'in-force': { text: 'In force', tint: 'green' },
  'review-due': { text: 'Review due', tint: 'amber' },
  expired: { text: 'Expired', tint: 'red' },
};

function signedTag(term: Term | undefined, today: string): StatusTag {
  if (!term) return { text: 'Signed', tint: 'blue' };
  const state = signedState(term, today);
  return state === 'starts-later' ? { text: `Signed, starts ${dateInWords(term.starts)}`, tint: 'blue' } : signedTags[state];
}

const standing: Readonly<Record<Exclude<Status, 'signed' | 'ended'>, StatusTag>> = {
  draft: { text: 'Draft', tint: 'grey' },
  'with-partner': { text: 'With partner', tint: 'blue' },
  'changes-asked': { text: 'Changes asked for', tint: 'amber' },
  'ready-to-sign': { text: 'Ready to sign', tint: 'blue' },
  'part-signed': { text: 'Part signed', tint: 'blue' },
};

/** The tag on a day (ISO date). `term` is that of the signed version; without it a signed agreement reads “Signed”. */
export function statusTag(
  { status, endReason, term }: { readonly status: Status; readonly endReason?: EndReason; readonly term?: Term },
  today: string,
): StatusTag {
  if (status === 'signed') return signedTag(term, today);
  if (status === 'ended') return { text: endReason ? `Ended, ${endings[endReason]}` : 'Ended', tint: 'grey' };
  return standing[status];
}
