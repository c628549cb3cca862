import 'server-only';
// Taking a signature back, until the last side has signed. It stays on record as taken back.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as versions from '@/db/versions';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { done, refused } from '@/lib/domain/outcome';
import { maySign } from '@/lib/domain/signing/sign';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';

export const withdrawSignature = command({
  name: 'withdraw-signature',
  who: ['signatory'],
  input: z.strictObject({ reference: Reference }),
  load: async (q, input, actor) => {
    const file = await agreements.file(q, input.reference, actor.organisations);
    if (!file) return undefined;
    const standing = file.version ? await versions.standing(q, file.version.id) : [];
    return { file, takenBack: 0, own: standing.find((s) => s.side === sideOf(file, actor.organisation)) };
  },
  allow: maySign,
  decide: ({ subject: { file, own }, actor }) => {
    const side = sideOf(file, actor.organisation);
    if (!side) return { kind: 'not-found' };
    const move = plainMove(file, side, 'withdraw-signature');
    if (!move || !own || move.unmet.length > 0) return refused('There is no signature to take back. Once every side has signed, the agreement stands');
    const { reference, version } = file;
    return done(
      { reference },
      { what: 'signature-withdrawn', agreement: reference, version: version?.number ?? 0, side, round: own.round },
      { file, to: move.to, signatureId: own.id, by: actor.person },
      [{ kind: 'mail-signature-withdrawn', about: { agreement: reference, by: actor.person } }],
    );
  },
  save: async (q, { file, to, signatureId, by }, now) => {
    await versions.withdraw(q, signatureId, by, now);
    await agreements.change(q, file, { status: to }, now);
  },
});
