// The editions that come with the build, read once each by the rules for any edition.
import { checkEdition } from './read-edition';
import type { EditionInForce, ToolkitEdition } from './toolkit-edition';

export interface BuiltEdition {
  readonly file: object;
  /** ISO date. */
  readonly from: string;
}

const read = new WeakMap<object, ToolkitEdition>();

function editionOf(file: object): ToolkitEdition {
  const known = read.get(file);
  if (known) return known;
  const checked = checkEdition(file);
  if (!checked.ok) throw new Error(`content/toolkit: ${checked.faults.join('; ')}`);
  read.set(file, checked.edition);
  return checked.edition;
}

/** Those of the build, and those that were added since; of the same version the added one counts. */
export function allEditions(built: readonly BuiltEdition[], added: readonly EditionInForce[]): readonly EditionInForce[] {
  const versions = new Set(added.map(({ edition }) => edition.version));
  return [...built.map(({ file, from }) => ({ edition: editionOf(file), from })).filter(({ edition }) => !versions.has(edition.version)), ...added];
}
