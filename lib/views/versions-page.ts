import 'server-only';
// Every version that was ever made, void ones included: who, when, fingerprint, signatures.
import * as z from 'zod';
import { anyMember } from '@/lib/domain/people/actor';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { namedFor } from './signing-file';
import { madeWords, markOf, signatureWords, versionsFile } from './version-file';
import type { VersionsPageModel } from './version-models';

export const versionsPage = view({
  name: 'versions-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => versionsFile(q, reference, actor.organisations),
  allow: (actor, { file }) => (sideOf(file, actor.organisation) ? 'yes' : 'hidden'),
  show: ({ subject: { file, kept }, actor }): VersionsPageModel => {
    const caption = namedFor(file, actor.organisation);
    return {
      title: `Versions – ${caption}`,
      h1: 'Versions',
      caption,
      back: { href: `/agreements/${file.reference}` },
      rows: kept.toReversed().map((one) => ({
        number: one.version.number,
        href: `/agreements/${file.reference}/versions/${one.version.number}`,
        made: madeWords(one),
        mark: markOf(one, file),
        fingerprint: one.version.fingerprint,
        signatures: signatureWords(one),
      })),
    };
  },
});
