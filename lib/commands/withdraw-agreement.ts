import 'server-only';
// The sharing side ends an agreement before it is signed. What was issued for signature no longer stands.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as invitations from '@/db/invitations';
import * as versions from '@/db/versions';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import type { Notice } from '@/lib/domain/audit/notices';
import { done, refused } from '@/lib/domain/outcome';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';

export const withdrawAgreement = command({
  name: 'withdraw-agreement',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => agreements.file(q, reference, actor.organisations),
  allow: mayDraft,
  decide: ({ subject: file, actor }) => {
    const move = plainMove(file, 'sharing', 'withdraw');
    if (!move) return refused('This agreement can no longer be withdrawn');
    const { reference } = file;
    const told: readonly Notice[] = file.sent ? [{ kind: 'mail-declined', about: { agreement: reference, by: actor.person } }] : [];
    const change = { status: move.to, endReason: move.endReason ?? null, versionId: null };
    return done({ reference }, { what: 'agreement-withdrawn', agreement: reference }, { file, by: actor.person, change }, told);
  },
  save: async (q, { file, by, change }, now) => {
    if (file.version) await versions.makeVoid(q, file.version.id, 'withdrawn', by, now);
    await agreements.change(q, file, change, now);
    await invitations.revoke(q, file.reference, now);
  },
});
