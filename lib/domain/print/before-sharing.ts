// What has to be done before anything is sent: duties of the text that say so, and the sharing side’s own conditions. Whoever reads that
// sharing can start reads these beside it.
import { conditions } from './conditions';
import { printContext, type PrintSource } from './print-context';
import { promises } from './promises';
import { asTyped, inSentence, listed } from './words';

/** Those of the text; a condition stands in the schedule. */
const duties = (source: PrintSource) =>
  (['sharing', 'receiving'] as const)
    .flatMap((side) => promises(source, side))
    .filter(({ when, section }) => when === 'Before sharing starts' && section !== 'schedule');

/** “section 9 and the schedule”: where the text says what comes first; empty where nothing does. */
export function placesBefore(source: PrintSource): string {
  const sections = [...new Set(duties(source).map(({ section }) => section))].filter((place) => typeof place === 'number').toSorted((a, b) => a - b);
  const numbered = sections.length === 0 ? [] : [`section${sections.length > 1 ? 's' : ''} ${listed(sections.map(String))}`];
  return listed([...numbered, ...(conditions(printContext(source)).length > 0 ? ['the schedule'] : [])]);
}

/**
 * Each ready to stand in a list inside a sentence; empty where nothing has to be done first. `lookedAgain`: the sharing side has looked at
 * the checklist again since it decided, so that its conditions of then are settled; what it asks for now is a promise with a day.
 */
export function beforeSharing(source: PrintSource, lookedAgain = false): readonly string[] {
  const asked = lookedAgain ? [] : conditions(printContext(source)).map(({ text }) => text);
  return [...new Set([...asked, ...duties(source).map(({ what }) => inSentence(asTyped(what)))])];
}
