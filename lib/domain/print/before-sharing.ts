// What has to be done before anything is sent: duties of the text that say so, and the sharing side’s own conditions. Whoever reads that
// sharing can start reads these beside it.
import type { AgreementFile } from '../agreement/agreement-file';
import { type DutyDone, dutySaid } from '../agreement/duty-done';
import { saidDone } from '../assurance/plan-said';
import type { Recheck } from '../assurance/recheck';
import { conditions } from './conditions';
import { printContext, type PrintSource } from './print-context';
import { promises } from './promises';
import { asTyped, inSentence, listed } from './words';

/** Those of the text; a condition stands in the schedule. */
const duties = (source: PrintSource, said?: readonly DutyDone[]) =>
  (['sharing', 'receiving'] as const)
    .flatMap((side) => promises(source, side).filter(({ once }) => !dutySaid(said, once, side)))
    .filter(({ when, section }) => when === 'Before sharing starts' && section !== 'schedule');

/** “section 9 and the schedule”: where the text says what comes first; empty where nothing does. */
export function placesBefore(source: PrintSource): string {
  const sections = [...new Set(duties(source).map(({ section }) => section))].filter((place) => typeof place === 'number').toSorted((a, b) => a - b);
  const numbered = sections.length === 0 ? [] : [`section${sections.length > 1 ? 's' : ''} ${listed(sections.map(String))}`];
  return listed([...numbered, ...(conditions(printContext(source)).length > 0 ? ['the schedule'] : [])]);
}

/** What the last look asks for before anything more is sent; one that came before there was such a choice asks for a promise with a day alone. */
function ofLook({ condition }: Recheck): readonly string[] {
  return condition?.first && !saidDone(condition.said) ? [inSentence(asTyped(condition.what))] : [];
}

/** What the text itself wants first, as long as a side that owes it has not said that it is done. */
export const dutiesBefore = (source: PrintSource, said?: readonly DutyDone[]): readonly string[] => [
  ...new Set(duties(source, said).map(({ what }) => inSentence(asTyped(what)))),
];

/**
 * What the sharing side asks for first, until it is said to be done: each ready to stand in a list inside a sentence. `looks`: those that the sharing side has taken
 * again at the checklist since it decided, the newest last: its conditions of then are settled, and that of the last one stands. A version
 * that `replaces` one starts nothing: only what was chosen is asked there, and no words of a decision that may be older are read.
 */
export function askedBefore(source: PrintSource, looks: readonly Recheck[] = [], replaces = false): readonly string[] {
  const last = looks.at(-1);
  const decided = conditions(printContext(source)).filter(({ chosen }) => chosen || !replaces);
  return last ? ofLook(last) : [...new Set(decided.map(({ text }) => text))];
}

interface Since extends Pick<AgreementFile, 'replaces' | 'dutiesDone'> {
  readonly looks?: readonly Recheck[];
}

/** Both, as above; empty where nothing has to be done first. */
export const beforeSharing = (source: PrintSource, { looks = [], replaces, dutiesDone }: Since = {}): readonly string[] => [
  ...new Set([...askedBefore(source, looks, replaces !== undefined), ...(replaces ? [] : dutiesBefore(source, dutiesDone))]),
];
