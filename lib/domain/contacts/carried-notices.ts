// What was told about contacts and has not reached the sheet of a new version when both sides have signed it: given after that sheet was
// fixed, for a day still to come, or of a mailbox that waits for its call. It goes on in the new version: without it the sheet would go back
// to somebody who has left, and details to a mailbox that is used no more.
import { dayOf } from '../assurance/calendar';
import type { PrintContactSheet } from '../print/print-model';
import type { SheetBefore } from './carried-sheet';
import type { NewNotice } from './change-contact';
import { knownBefore, waitingMailboxes } from './confirm-mailbox';
import { type Reach, reachOf, sameReach } from './contact-line';
import type { ContactNotice } from './contact-notice';
import { rowOf, sheetInForce } from './sheet-in-force';

/** The new version: its reference, and the sheet that was fixed with it (ISO UTC). */
export interface SheetAfter {
  readonly reference: string;
  readonly sheet: PrintContactSheet;
  readonly fixedAt: string;
}

export interface CarriedNotice extends NewNotice {
  /** The call was made already. */
  readonly confirmed?: { readonly by: string; readonly at: string };
}

/** The notices as they were when the sheet was fixed. */
const knownAt = (notices: readonly ContactNotice[], moment: string): readonly ContactNotice[] =>
  notices.filter(({ at }) => at <= moment).map(({ confirmed, ...notice }) => (confirmed && confirmed.at <= moment ? { ...notice, confirmed } : notice));

/** The number to ring stays the one that was known before anything of the line changed: the new agreement holds no earlier notice. */
function knownReach(notices: readonly ContactNotice[], notice: ContactNotice): Reach {
  const { name, phone } = knownBefore(notices, notice);
  const { email } = notice.before;
  return reachOf({ name, ...(phone && { phone }), ...(email && { email }) });
}

export function carriedNotices({ base, notices }: SheetBefore, { reference, sheet, fixedAt }: SheetAfter): readonly CarriedNotice[] {
  const known = knownAt(notices, fixedAt);
  const day = dayOf(fixedAt);
  const stood = sheetInForce(base, known, day);
  const waiting = waitingMailboxes(base, known).map(({ id }) => id);
  const goesOn = (notice: ContactNotice): boolean => {
    const row = rowOf(sheet, notice.side, notice.line);
    if (!row || notice.at > fixedAt) return row !== undefined;
    const then = rowOf(stood, notice.side, notice.line);
    // A profile that changed since says more than what had been told before.
    return (notice.from > day || waiting.includes(notice.id)) && then !== undefined && sameReach(reachOf(row), reachOf(then));
  };
  return notices.filter(goesOn).map((one) => {
    const { id: _, byName: __, confirmed, ...notice } = one;
    const called = confirmed && { confirmed: { by: confirmed.by, at: confirmed.at } };
    return { ...notice, ...called, reference, before: knownReach(notices, one) };
  });
}
