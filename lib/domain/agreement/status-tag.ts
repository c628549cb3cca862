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
  /** Where it has been ended: the first day on which it is not in force. */
  readonly ends?: string;
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
  'ended-early': 'Ended early',
  superseded: 'Ended, replaced by a newer version',
  withdrawn: 'Ended, taken back by the sender',
  declined: 'Ended, declined',
};

export type SignedState = 'starts-later' | 'in-force' | 'review-due' | 'expired' | 'ended';

/** Where an agreement that both sides have signed stands on a day (ISO date). One that has been ended runs until its day. */
export function signedState({ starts, review, ends }: Term, today: string): SignedState {
  if (ends !== undefined && (ends <= today || ends <= starts)) return 'ended';
  if (today < starts) return 'starts-later';
  if (ends !== undefined) return 'in-force'; // nobody needs to review what is about to stop
  const left = daysBetween(today, review);
  if (left < 0) return 'expired';
  return left <= reviewDays ? 'review-due' : 'in-force';
}

const signedTags: Readonly<Record<Exclude<SignedState, 'starts-later' | 'ended'>, StatusTag>> = {
  'in-force': { text: 'In force', tint: 'green' },
  'review-due': { text: 'Review due', tint: 'amber' },
  expired: { text: 'Expired', tint: 'red' },
};

/** `ends` is the first day on which it is not in force: there sharing stops, or goes on under the version that replaces it. */
function signedTag(term: Term | undefined, today: string, ended: StatusTag, replaced: boolean): StatusTag {
  if (!term) return { text: 'Signed', tint: 'blue' };
  const state = signedState(term, today);
  if (state === 'ended') return ended;
  if (state === 'starts-later') return { text: `Signed, starts ${dateInWords(term.starts)}`, tint: 'blue' };
  return term.ends === undefined ? signedTags[state] : { text: `${replaced ? 'Replaced from' : 'Sharing stops on'} ${dateInWords(term.ends)}`, tint: 'green' };
}

const standing: Readonly<Record<Exclude<Status, 'signed' | 'ended'>, StatusTag>> = {
  draft: { text: 'Draft', tint: 'grey' },
  'with-partner': { text: 'With partner', tint: 'blue' },
  'changes-asked': { text: 'Changes asked for', tint: 'amber' },
  'ready-to-sign': { text: 'Ready to sign', tint: 'blue' },
  'part-signed': { text: 'Part signed', tint: 'blue' },
};

/** The tag on a day (ISO date). `term` is that of the signed version; without it a signed agreement reads “Signed”, and one that has ended has never been in force. */
export function statusTag(
  { status, endReason, term }: { readonly status: Status; readonly endReason?: EndReason; readonly term?: Term },
  today: string,
): StatusTag {
  const ended: StatusTag = { text: endReason ? endings[endReason] : 'Ended', tint: 'grey' };
  if (status === 'signed' || (status === 'ended' && term)) return signedTag(term, today, ended, endReason === 'superseded');
  return status === 'ended' ? ended : standing[status];
}
