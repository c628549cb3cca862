import 'server-only';
// Taking a sent agreement back before the partner has replied: it is a draft again, and the partner sees it no more.
// Not once a final version was made: the partner keeps sight of that, and of what becomes of it.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { done, refused } from '@/lib/domain/outcome';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';

export const takeBack = command({
  name: 'take-back',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => agreements.file(q, reference, actor.organisations),
  allow: mayDraft,
  decide: ({ subject: file }) => {
    const move = plainMove(file, 'sharing', 'take-back');
    if (!move) return refused('This agreement is not with the partner');
    if (move.unmet.includes('never-issued')) return refused('The partner has had a final version before. Withdraw the agreement instead', move.unmet);
    if (move.unmet.length > 0) return refused('The partner has replied already. Reopen the agreement to change it', move.unmet);
    return done({ reference: file.reference }, { what: 'agreement-taken-back', agreement: file.reference }, { file, change: { status: move.to, sent: null } });
  },
  save: async (q, { file, change }, now) => agreements.change(q, file, change, now),
});
