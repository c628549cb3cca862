import 'server-only';
// Asking once more for the signed PDF that could not be made. It touches neither the agreement nor a signature.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as documents from '@/db/documents';
import * as signedCopies from '@/db/signed-copies';
import { isSigned } from '@/lib/domain/agreement/term-on-file';
import { done, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { copyState } from '@/lib/domain/signing/copy-state';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Reference, Whole } from '@/lib/server/input-fields';

export const makeSignedCopyAgain = command({
  name: 'make-signed-copy-again',
  who: anyMember,
  input: z.strictObject({ reference: Reference, version: Whole }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const version = isSigned(file) ? file.version : undefined;
    if (!version) return { file };
    const made = (await documents.newest(q, version.id, 'agreement')) !== undefined;
    return { file, signed: { ...version, made, task: await signedCopies.task(q, version.id, actor.organisations) } };
  },
  allow: (actor, { file }) => (sideOf(file, actor.organisation) ? 'yes' : 'hidden'),
  decide: ({ subject: { file, signed }, input }) => {
    if (signed?.number !== input.version) return refused('There is no signed PDF until both sides have signed');
    if (signed.made) return refused('The signed PDF is made already');
    if (copyState(signed.task) !== 'given-up') return refused('The signed PDF is being made already');
    const { reference } = file;
    const { id, number } = signed;
    return done({ reference, version: number }, { what: 'signed-copy-asked-again', agreement: reference, version: number }, { reference, id });
  },
  save: async (q, { reference, id }, now) => signedCopies.askAgain(q, reference, id, now),
});
