// Agreements that are alike: their texts say the same but for who the other organisation is. Whoever has read one of them is shown all in
// which another one differs, so that every frozen word was seen before it is signed.
import { type PrintChange, printChanges } from '../print/print-changes';
import type { PrintModel } from '../print/print-model';
import { printParts } from '../print/print-parts';

export interface AlikeText {
  readonly print: PrintModel;
  /** The name of the other organisation, which each text has its own of. */
  readonly other: string;
}

/** In place of the name of the other organisation, where two texts are compared. */
export const otherName = '[the other organisation]';

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const unnamed = ({ print, other }: AlikeText): PrintModel =>
  other === '' ? print : (JSON.parse(JSON.stringify(print).replaceAll(inJson(other), inJson(otherName))) as PrintModel);

/** Where the second text says something else than the first, names left out of account. */
export const differencesOf = (read: AlikeText, other: AlikeText): readonly PrintChange[] => printChanges(unnamed(read), unnamed(other));

const linesOf = (print: PrintModel): number => printParts(print).reduce((sum, { lines }) => sum + lines.length, 0);
/** Above this share of the lines, reading what differs is no shorter than reading the text. */
const mostDiffering = 1 / 4;

/** Few enough differences to be read beside the first text. */
export function areAlike(read: AlikeText, differences: readonly PrintChange[]): boolean {
  const differing = differences.reduce((sum, { before, now }) => sum + Math.max(before.length, now.length), 0);
  return differing <= linesOf(read.print) * mostDiffering;
}
