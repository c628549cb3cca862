import 'server-only';
// For an admin: signed agreements whose PDF could not be made.
import { signedCopyWords } from '@/content/wording/signed-copy';
import * as signedCopies from '@/db/signed-copies';
import type { Q } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { agreementNames } from './agreement-names';
import type { WorkItem } from './home-model';

/** Nothing for whoever is no admin. */
export async function unmadeCopies(q: Q, files: readonly AgreementFile[], actor: Actor, now: Date): Promise<readonly WorkItem[]> {
  if (!hasRole(actor, 'admin')) return [];
  const signed = files.flatMap((file) => (file.status === 'signed' && file.version ? [{ file, version: file.version }] : []));
  const gone = await signedCopies.givenUp(
    q,
    signed.map(({ version }) => version.id),
  );
  return signed
    .filter(({ version }) => gone.has(version.id))
    .map(({ file, version }) => ({
      key: `${file.reference} copy`,
      href: `/agreements/${file.reference}/versions/${version.number}`,
      text: filledIn(signedCopyWords.home, agreementNames(file, actor.organisation)),
      why: signedCopyWords.homeWhy,
      about: file.reference,
      since: sinceInWords(file.updatedAt, now.toISOString()),
      tag: 'Signed',
    }));
}
