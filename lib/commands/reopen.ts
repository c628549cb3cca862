import 'server-only';
// Changing the text after the partner has answered, or after the final version was made: openly. The reply, the issued
// version and any signature on it no longer stand, and both sides’ contacts are told.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as versions from '@/db/versions';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { done, refused } from '@/lib/domain/outcome';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';

export const reopen = command({
  name: 'reopen',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ reference: Reference }),
  load: async (q, input, actor) => agreements.file(q, input.reference, actor.organisations),
  allow: (actor, file) => {
    const side = sideOf(file, actor.organisation);
    if (!side) return 'hidden';
    return side === 'sharing' ? 'yes' : { forbidden: `Ask ${file.drafter.name} at ${file.sharing.name} to change the agreement` };
  },
  decide: ({ subject: file, actor }) => {
    const move = plainMove(file, 'sharing', 'reopen');
    if (!move) return refused('This agreement is not waiting for signatures');
    if (move.unmet.length > 0) return refused(`${file.partner?.name ?? 'The partner'} has not answered yet: take the agreement back instead`, move.unmet);
    const { reference, version } = file;
    return done(
      { reference },
      { what: 'agreement-reopened', agreement: reference, version: version?.number ?? 0 },
      { file, by: actor.person, change: { status: move.to, heldBy: 'drafter', reply: null, versionId: null } as const },
      [{ kind: 'mail-reopened', about: { agreement: reference, by: actor.person } }],
    );
  },
  save: async (q, { file, by, change }, now) => {
    if (file.version) await versions.makeVoid(q, file.version.id, 'reopened', by, now);
    await agreements.change(q, file, change, now);
  },
});
