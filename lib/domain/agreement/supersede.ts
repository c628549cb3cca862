// What the last signature on a new version does to the agreement that it replaces: that one ends on the first day of the new one, in the same
// transaction, so that on no day two of them are in force. Its text, its signatures and its papers stay as they are.
import type { AuditEvent } from '../audit/events';
import type { AgreementEnd } from './agreement-end';
import type { AgreementFile } from './agreement-file';
import type { EndReason, Status } from './lifecycle';
import { moveOf } from './moves';
import { settledDates } from './settle-dates';
import { termOf } from './status-tag';

export interface Superseding {
  readonly status: Status;
  readonly endReason?: EndReason;
  readonly end: AgreementEnd;
}

/** Whoever gives the last signature on the new version. */
export interface LastSigner {
  readonly by: string;
  readonly byName: string;
  readonly byOrganisation: string;
  /** ISO UTC. */
  readonly at: string;
}

/**
 * What becomes of `before` when `next` is signed by both sides; undefined when nothing does. One that a side has ended early stays so, unless
 * the new one starts before that day: then sharing goes on under the new one, and what was asked of the details with the end falls away. The
 * record keeps both; nothing leaves `ended`.
 */
export function supersede(before: AgreementFile, next: Pick<AgreementFile, 'answers'>, { at, ...who }: LastSigner): Superseding | undefined {
  const on = termOf(settledDates(next.answers), at).starts;
  if (before.status === 'ended') {
    const { end } = before;
    return end && end.on > on ? { status: 'ended', endReason: 'superseded', end: { on, at, signedAt: end.signedAt, ...who } } : undefined;
  }
  const move = moveOf({ file: before, side: 'sharing', missing: [], unconfirmed: [], missingReview: [], signed: [], newerSigned: true }, 'supersede');
  if (!move || move.unmet.length > 0) return undefined;
  return {
    status: move.to,
    ...(move.endReason && { endReason: move.endReason }),
    end: { on, at, signedAt: before.heldSince ?? before.updatedAt, ...who },
  };
}

/** The same for the record of the agreement that is replaced. */
export const supersededEvent = (before: Pick<AgreementFile, 'reference'>, next: AgreementFile, { end }: Superseding): AuditEvent => ({
  what: 'agreement-superseded',
  agreement: before.reference,
  next: next.reference,
  version: next.version?.number ?? next.lastVersion,
  from: end.on,
});
