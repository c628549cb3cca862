// What changed between two texts of an agreement: sentence by sentence within each section, as Before and Now.
import { isOpen } from './open-line';
import type { PrintModel } from './print-model';
import { type PrintPart, printParts } from './print-parts';

export interface PrintChange {
  /** “3 Who and what”; parts without a number by their name. */
  readonly heading: string;
  /** Sentences that stood there and are gone. */
  readonly before: readonly string[];
  /** Sentences that are new. */
  readonly now: readonly string[];
}

const without = (lines: readonly string[], others: readonly string[] = []): readonly string[] => lines.filter((line) => !others.includes(line));

/** The parts that differ, in the order of the new text; parts that are gone come last. That nobody had answered yet is no text that changes. */
export function printChanges(before: PrintModel, now: PrintModel): readonly PrintChange[] {
  const [old, current] = [printParts(before), printParts(now)];
  const find = (parts: readonly PrintPart[], id: string) => parts.find((part) => part.id === id);
  const all = [...current, ...old.filter(({ id }) => !find(current, id))];
  return all
    .map(({ id, heading }) => {
      const [was = [], is = []] = [find(old, id)?.lines, find(current, id)?.lines].map((lines) => lines?.filter((line) => !isOpen(line)));
      return { heading, before: without(was, is), now: without(is, was) };
    })
    .filter((change) => change.before.length + change.now.length > 0);
}
