import 'server-only';
// The sharing side ends an agreement before it is signed, and says why where the other side has it. What was issued for signature no
// longer stands; a version that it was to replace stays as it is.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as invitations from '@/db/invitations';
import * as versions from '@/db/versions';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { withdrawForm } from '@/lib/domain/agreement/withdraw-form';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Notice } from '@/lib/domain/audit/notices';
import { done, refused } from '@/lib/domain/outcome';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';

export const withdrawAgreement = command({
  name: 'withdraw-agreement',
  who: ['drafter', 'ig-lead'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded.default({}) }),
  load: async (q, { reference }, actor) => agreements.file(q, reference, actor.organisations),
  allow: mayDraft,
  decide: ({ subject: file, input, actor, now }) => {
    const move = plainMove(file, 'sharing', 'withdraw');
    if (!move) return refused('This agreement can no longer be withdrawn');
    const read = readForm(withdrawForm(file), input.fields, dayOf(now.toISOString()));
    if (!read.ok) return refusalOf(read);
    const note = typeof read.value.reason === 'string' ? read.value.reason : undefined;
    const { reference } = file;
    const told: readonly Notice[] = file.sent ? [{ kind: 'mail-declined', about: { agreement: reference, by: actor.person } }] : [];
    const change = { status: move.to, endReason: move.endReason ?? null, ...(note !== undefined && { endNote: note }), versionId: null };
    const event = { what: 'agreement-withdrawn' as const, agreement: reference, ...(note !== undefined && { note }) };
    return done({ reference }, event, { file, by: actor.person, change }, told);
  },
  save: async (q, { file, by, change }, now) => {
    if (file.version) await versions.makeVoid(q, file.version.id, 'withdrawn', by, now);
    await agreements.change(q, file, change, now);
    await invitations.revoke(q, file.reference, now);
  },
});
