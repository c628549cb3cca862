import 'server-only';
// The drafter takes a draft back from the IG lead’s desk, to change an answer.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { done, refused } from '@/lib/domain/outcome';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';

export const takeBackHandOver = command({
  name: 'take-back-hand-over',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => agreements.file(q, reference, actor.organisations),
  allow: mayDraft,
  decide: ({ subject: file }) => {
    const drafted = file.status === 'draft' || file.status === 'changes-asked';
    if (!drafted || file.heldBy !== 'ig-lead') return refused('This draft is not with your IG lead');
    return done({ reference: file.reference }, { what: 'hand-over-taken-back', agreement: file.reference }, { file, change: { heldBy: 'drafter' } as const });
  },
  save: async (q, { file, change }, now) => agreements.change(q, file, change, now),
});
