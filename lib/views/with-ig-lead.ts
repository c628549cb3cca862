import 'server-only';
// “Sent to {igLead}” (D54).
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { anyMember } from '@/lib/domain/people/actor';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { WithIgLeadModel } from './with-ig-lead-model';

export const withIgLead = view({
  name: 'with-ig-lead',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: (q, { reference }, actor) => agreements.file(q, reference, actor.organisations),
  allow: mayDraft,
  show: ({ subject: file, attempt }): WithIgLeadModel => {
    const igLead = file.igLead?.name ?? 'your IG lead';
    const there = file.heldBy === 'ig-lead' && (file.status === 'draft' || file.status === 'changes-asked');
    const h1 = there ? `Sent to ${igLead}` : 'This draft is not with your IG lead';
    const page = `/agreements/${file.reference}`;
    return {
      title: `${h1} – ${agreementName(file)}`,
      h1,
      reference: file.reference,
      igLead,
      partner: file.partner?.name ?? 'the partner',
      there,
      ...(there && file.heldSince !== undefined && { since: momentInWords(file.heldSince) }),
      ways: { tasks: { href: `${page}/draft`, text: 'Go to your tasks' }, agreement: { href: page, text: 'Go to the agreement' } },
      ...(attempt?.outcome.kind === 'refused' && { error: attempt.outcome.reason }),
    };
  },
});
