// The editions of the DSPT questions that this build brings: one file each. Later ones are added by the admin of the service. They are read
// like a file that somebody adds, by the same rules (lib/domain/toolkit/read-edition.ts).
import type { MandatoryOf } from '@/lib/domain/assurance/dspt';
import type { BuiltEdition } from '@/lib/domain/toolkit/built-editions';
import { REGULATOR_NAME, REGULATOR_SHORT } from '../wording/regulator';
import edition8 from './edition-8.json';

/** The regulator has one name, wherever it is said. */
export const withRegulator = (text: string): string => text.replaceAll('{regulator}', REGULATOR_NAME).replaceAll('{regulatorShort}', REGULATOR_SHORT);

const named = (file: object): object => JSON.parse(withRegulator(JSON.stringify(file)));

/** From when: the month in which the toolkit opened it, as far as that is published. */
export const builtEditions: readonly BuiltEdition[] = [{ file: named(edition8), from: '2025-09-01' }];

/** By version, the numbers of what is mandatory for Standards Met, with the numbers that the same questions had before. */
export const dsptMandatory: readonly MandatoryOf[] = [edition8].map(({ version, questions }) => ({
  version,
  refs: questions.filter(({ mandatory }) => mandatory).flatMap(({ ref, earlierRefs }) => [ref, ...earlierRefs]),
}));
