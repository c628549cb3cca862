import 'server-only';
// Taking a sent agreement back before the partner has replied: it is a draft again, and the partner sees it no more.
// Whoever was asked to read it is told that there is nothing to do. A partner that has had a final version keeps sight of it, and of the
// signatures on it that no longer stand: then both sides are told.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as invitations from '@/db/invitations';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import type { Notice } from '@/lib/domain/audit/notices';
import { done, refused } from '@/lib/domain/outcome';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';

export const takeBack = command({
  name: 'take-back',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => agreements.file(q, reference, actor.organisations),
  allow: mayDraft,
  decide: ({ subject: file, actor }) => {
    const move = plainMove(file, 'sharing', 'take-back');
    if (!move) return refused(`This agreement is not with ${file.partner?.name ?? 'the partner'}`);
    if (move.unmet.length > 0) return refused(`${file.partner?.name ?? 'The partner'} has replied already. Reopen the agreement to change it`, move.unmet);
    const { reference, lastVersion } = file;
    const openly = lastVersion > 0;
    const told: Notice = { kind: openly ? 'mail-reopened' : 'mail-taken-back', about: { agreement: reference, by: actor.person } };
    const change = { status: move.to, ...(!openly && { sent: null }) };
    return done({ reference }, { what: 'agreement-taken-back', agreement: reference }, { file, change }, [told]);
  },
  save: async (q, { file, change }, now) => {
    await agreements.change(q, file, change, now);
    await invitations.revoke(q, file.reference, now);
  },
});
