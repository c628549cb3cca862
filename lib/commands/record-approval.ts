import 'server-only';
// What a Caldicott Guardian, SIRO or data protection officer of the sharing side has decided, written down by its IG lead.
import * as z from 'zod';
import { approvalOptions } from '@/content/wording/approvals';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { withSurroundings } from '@/db/surroundings';
import { decideApproval, mayApprove } from '@/lib/domain/agreement/approving';
import { approvalForm } from '@/lib/domain/agreement/internal-approval';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';
import { standingAt } from '@/lib/server/standing-at';

export const recordApproval = command({
  name: 'record-approval',
  who: ['ig-lead'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  load: async (q, { reference }, actor) => withSurroundings(q, reference, actor.organisations),
  allow: (actor, { file }) => mayApprove(actor, file),
  decide: ({ subject: { file, around }, input, actor, now }) => {
    const at = now.toISOString();
    const today = dayOf(at);
    const read = readForm(approvalForm(approvalOptions(file.sharing)), input.fields, today);
    if (!read.ok) return refusalOf(read);
    return decideApproval(standingAt(file, catalogue, around, now), read.value, actor, at);
  },
  save: async (q, { file, change }, now) => agreements.change(q, file, change, now),
});
