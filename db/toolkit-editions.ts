import 'server-only';
// The editions of the DSPT questions: those of the build, and those that the admin of the service has added.
import type { BuiltEdition } from '@/lib/domain/toolkit/built-editions';
import { allEditions } from '@/lib/domain/toolkit/built-editions';
import type { EditionInForce } from '@/lib/domain/toolkit/toolkit-edition';
import type { Q } from './store';

/** Every edition with its first day; the same for everybody. */
export async function all(_q: Q, built: readonly BuiltEdition[]): Promise<readonly EditionInForce[]> {
  return allEditions(built, []);
}
