// Which points a DSPT result answers for: those that the mandatory questions of its own edition wholly cover, and no other. What is not
// mandatory need not be true of an organisation that has met the standard.
import type { ChecklistItem } from '../agreement/catalogue';
import type { MandatoryOf } from './dspt';

/** Of a version of which nobody has published a list that we could read, the one before it counts; of an older one the oldest known. */
function mandatoryIn(known: readonly MandatoryOf[], version: number): readonly string[] {
  const sorted = [...known].sort((a, b) => b.version - a.version);
  return (sorted.find((one) => one.version <= version) ?? sorted.at(-1))?.refs ?? [];
}

/** Whether meeting the standard in this version answers for a point. A point that rests on nothing of the toolkit is never covered. */
export function coversPoint({ dsptCovers }: Pick<ChecklistItem, 'dsptCovers'>, known: readonly MandatoryOf[], version: number): boolean {
  const mandatory = new Set(mandatoryIn(known, version));
  return dsptCovers.length > 0 && dsptCovers.every((ref) => mandatory.has(ref));
}
