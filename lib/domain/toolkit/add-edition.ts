// Adding next year’s questions: read from its file, looked at beside the edition before, then put in force from a day.
import type { ChecklistItem } from '../agreement/catalogue';
import { dateInWords } from '../assurance/calendar';
import { coversPoint } from '../assurance/dspt-covers';
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import type { Form, FormValue } from '../questions/form';
import { canonicalJson } from '../signing/canonical-json';
import { readEdition } from './read-edition';
import { earliestDay, type EditionInForce, type ToolkitEdition } from './toolkit-edition';

/** An edition that was added here: without a day it is only being looked at. */
export interface AddedEdition {
  readonly edition: ToolkitEdition;
  /** ISO date. */
  readonly from?: string;
}

export interface EditionsOnFile {
  readonly built: readonly EditionInForce[];
  readonly added: readonly AddedEdition[];
}

const counts = ({ from }: AddedEdition, today: string): boolean => from !== undefined && from <= today;

/** What stands in the way of adding this version now. */
function whyNot(version: number, { built, added }: EditionsOnFile, today: string): string | undefined {
  const newest = Math.max(0, ...built.map(({ edition }) => edition.version));
  if (version <= newest) return `Version ${version} comes with this build. Add a newer one`;
  const before = added.find(({ edition }) => edition.version === version);
  return before && counts(before, today)
    ? `Version ${version} is in force since ${dateInWords(before.from ?? '')} and people answer it, so it cannot change`
    : undefined;
}

/** Reads the file; every fault is said at once. What was added of the same version before and is not in force is replaced. */
export function decideAddEdition(onFile: EditionsOnFile, file: string, today: string): Done<{ readonly version: number }, AddedEdition> | Refusal {
  const read = readEdition(file);
  if (!read.ok) return invalid({ file: read.faults.join('\n') });
  const { edition } = read;
  const stops = whyNot(edition.version, onFile, today);
  if (stops !== undefined) return invalid({ file: stops });
  return done({ version: edition.version }, { what: 'dspt-edition-added', version: edition.version }, { edition });
}

/** Points that a result of this edition would no longer answer for, although the checklist counts on it. */
export function uncoveredPoints({ version, questions }: ToolkitEdition, points: readonly ChecklistItem[]): readonly ChecklistItem[] {
  const refs = questions.filter(({ mandatory }) => mandatory).flatMap(({ ref, earlierRefs }) => [ref, ...earlierRefs]);
  return points.filter((point) => point.dsptCovers.length > 0 && !coversPoint(point, [{ version, refs }], version));
}

/** The day from which it is asked. */
export const fromForm: Form = {
  fields: [
    {
      name: 'from',
      kind: 'date',
      label: 'From which day is it asked?',
      errors: { empty: 'Enter the day from which it is asked', format: 'The day must be a real date', missing: 'The day must include a {part}' },
    },
  ],
};

export interface PutInForce {
  readonly version: number;
  readonly fields: FormValue;
  readonly shown: (edition: ToolkitEdition) => boolean;
}

/** What a page showed of an edition, as text: one that was replaced since is not put in force unseen. */
export const shownEdition = (edition: ToolkitEdition): string => canonicalJson(edition);

/** Puts it in force from a day on. A result of it must answer for what the checklist says that it does, so what would break that stops it. `shown`: is it the one that the page showed? */
export function decidePutInForce(
  onFile: EditionsOnFile,
  { version, fields, shown }: PutInForce,
  points: readonly ChecklistItem[],
  today: string,
): Done<{ readonly version: number }, AddedEdition> | Refusal {
  const found = onFile.added.find(({ edition }) => edition.version === version);
  if (!found) return { kind: 'not-found' };
  if (counts(found, today)) return refused(`It is in force since ${dateInWords(found.from ?? '')}`);
  const uncovered = uncoveredPoints(found.edition, points);
  if (uncovered.length > 0)
    return refused(`A result of this edition would not answer for ${uncovered.map(({ title }) => `‘${title}’`).join(', ')}. The checklist must change first`);
  if (!shown(found.edition)) return refused('This edition was added anew while you were here. Look at it again before you put it in force');
  const read = readForm(fromForm, { ...fields }, today);
  if (!read.ok) return refusalOf(read);
  const from = typeof read.value.from === 'string' ? read.value.from : '';
  const opens = earliestDay(version);
  const earliest = today > opens ? today : opens;
  if (from < earliest) return invalid({ from: `The day must be ${dateInWords(earliest)} or later` });
  return done({ version }, { what: 'dspt-edition-put-in-force', version, from }, { edition: found.edition, from });
}
