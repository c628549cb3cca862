// The contact sheets of a signed agreement that have been replaced: one for each day on which something changed, with what changed.
import type { PrintContactSheet } from '../print/print-model';
import type { ContactNotice } from './contact-notice';
import { type SheetStep, sheetAfter, stepsUntil } from './sheet-in-force';

export interface EarlierSheet {
  readonly sheet: PrintContactSheet;
  /** ISO date: the day on which it was replaced. */
  readonly until: string;
  /** What replaced it, in the order in which it happened. */
  readonly steps: readonly SheetStep[];
}

/** The newest first. today: ISO date. */
export function earlierSheets(base: PrintContactSheet, notices: readonly ContactNotice[], today: string): readonly EarlierSheet[] {
  const steps = stepsUntil(notices, today);
  const days = [...new Set(steps.map(({ day }) => day))];
  return days
    .map((day) => ({
      sheet: sheetAfter(
        base,
        steps.filter((step) => step.day < day),
      ),
      until: day,
      steps: steps.filter((step) => step.day === day),
    }))
    .toReversed();
}

/** Notices whose day has not come, the next one first. */
export const plannedNotices = (notices: readonly ContactNotice[], today: string): readonly ContactNotice[] =>
  notices.filter(({ from }) => from > today).toSorted((a, b) => (a.from === b.from ? (a.at < b.at ? -1 : 1) : a.from < b.from ? -1 : 1));
