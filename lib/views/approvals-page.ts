import 'server-only';
// Who of the sharing side must agree before an agreement is sent, what each has decided, and the IG lead’s form for it.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { approvalOptions, approvalWords as words, approverWords } from '@/content/wording/approvals';
import * as agreements from '@/db/agreements';
import { isApproved, mayApprove, mayReadApprovals, onlyApprovalOpen, whyNoApproval } from '@/lib/domain/agreement/approving';
import type { Approval, ApprovalRole } from '@/lib/domain/agreement/approval';
import { approvalForm, approverOf, isOvertaken, neededApprovals } from '@/lib/domain/agreement/internal-approval';
import type { Standing } from '@/lib/domain/agreement/standing';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { ApprovalRow, ApprovalsPageModel } from './approvals-page-model';
import { keptAnswer } from './kept-answer';
import { standingNow } from './known-standing';
import { realPersonWarning } from './question-model';
import { namedFor } from './signing-file';

/** An earlier decision of the same one, as it was written down. */
const saidIn = ({ name, decision, on, words: said, byName }: Omit<Approval, 'earlier'>) => ({
  name,
  decision: words.decided[decision],
  on: dateInWords(on),
  said: said === undefined ? '' : `: ${said}`,
  by: byName,
});

function rowOf(role: ApprovalRole, { file, resultHash }: Standing): ApprovalRow {
  const found = file.approvals?.[role];
  const who = approverOf(file.sharing, role)?.name ?? words.unnamed;
  const person = `${found?.name ?? who}, ${approverWords[role]}`;
  if (!found) return { person, state: words.state.none, tint: 'amber', lines: [] };
  const overtaken = found.decision === 'yes' && isOvertaken(found, file, resultHash, catalogue.questions);
  const names = { by: found.byName, when: momentInWords(found.at), evidence: found.evidence ?? '' };
  const earlier = (found.earlier ?? []).toReversed().map((one) => filledIn(words.earlier, saidIn(one)));
  return {
    person,
    state: overtaken ? words.state.overtaken : words.state[found.decision],
    tint: found.decision === 'yes' && !overtaken ? 'green' : 'amber',
    on: found.on,
    lines: [...(found.words ? [found.words] : []), ...(found.evidence ? [filledIn(words.kept, names)] : []), filledIn(words.told, names), ...earlier],
  };
}

function closedFor(standing: Standing, actor: Actor): ApprovalsPageModel['closed'] {
  const { file } = standing;
  const may = mayApprove(actor, file);
  const text = whyNoApproval(standing) ?? (typeof may === 'object' ? may.forbidden : undefined);
  return text === undefined ? undefined : { text: `${text}.`, way: { href: `/agreements/${file.reference}`, text: 'Go to the agreement' } };
}

export const approvalsPage = view({
  name: 'approvals-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor, now) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && standingNow(q, file, now);
  },
  allow: (actor, { file }) => mayReadApprovals(actor, file),
  show: ({ subject: standing, input, actor, attempt }): ApprovalsPageModel => {
    const { file, context } = standing;
    const caption = namedFor(file, actor.organisation);
    const form = approvalForm(approvalOptions(file.sharing));
    const kept = keptAnswer(attempt?.values.reference === file.reference ? attempt : undefined, { command: 'record-approval' }, form, context.today);
    const closed = closedFor(standing, actor);
    const href = `/agreements/${file.reference}/draft/approvals`;
    return {
      title: `${words.h1} – ${caption}`,
      caption,
      h1: words.h1,
      back: { href: `/agreements/${file.reference}/draft` },
      form: drawnForm(form, kept?.fields ?? {}, kept?.errors),
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      ...(kept?.wrongParts && { wrongParts: kept.wrongParts }),
      action: '/do/record-approval',
      hidden: { reference: file.reference },
      buttons: { main: words.button, exit: false },
      why: { text: words.why, sources: [] },
      rows: neededApprovals(file.sharing).map((role) => rowOf(role, standing)),
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, form, words.h1, { href, attemptId: input.attempt }) }),
      ...(closed && { closed }),
      ...(!closed &&
        onlyApprovalOpen(standing) &&
        isApproved(standing) && { onward: { href: `/agreements/${file.reference}/draft/send`, text: words.onward } }),
    };
  },
});
