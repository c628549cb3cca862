// What a notice said, as one text: its SHA-256 stands in the event of the notice, so that a row that is changed, added or taken away behind
// the store no longer fits the history of its agreement.
import { canonicalJson } from '../signing/canonical-json';
import type { Sha256 } from '../signing/chain';
import type { ContactNotice } from './contact-notice';

/** Everything that was noticed. The number of the row is drawn when it is written, and names are the people’s own. */
export type Noticed = Omit<ContactNotice, 'id' | 'byName' | 'confirmed'>;

export function noticedHash({ notice, reference, side, line, before, after, from, by, at }: Noticed, sha256: Sha256): string {
  return sha256(canonicalJson({ notice, reference, side, line, before, after, from, by, at }));
}
