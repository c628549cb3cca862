import 'server-only';
// Agreement files as they were read last: an unchanged agreement is the same object from one request to the next, so that what follows
// from it (where it stands, its text) is worked out once. What is read from the store decides; who may read it was decided before.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { sameValue } from '@/lib/domain/same-value';

const most = 400;
const known = new Map<string, AgreementFile>();

/** The file as it is known when nothing in it has changed; else this one, known from now on. */
export function knownFile(read: AgreementFile): AgreementFile {
  const before = known.get(read.id);
  const file = before && sameValue(before, read) ? before : read;
  known.delete(read.id);
  known.set(read.id, file);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return file;
}
