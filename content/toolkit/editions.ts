// The editions of the DSPT questions that this build brings: one file each. Later ones are added by the admin of the service. They are read
// like a file that somebody adds, by the same rules (lib/domain/toolkit/read-edition.ts).
import type { BuiltEdition } from '@/lib/domain/toolkit/built-editions';
import edition8 from './edition-8.json';

/** From when: the month in which the toolkit opened it, as far as that is published. */
export const builtEditions: readonly BuiltEdition[] = [{ file: edition8, from: '2025-09-01' }];
