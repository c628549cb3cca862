import 'server-only';
// A mistyped address, put right: who should get the invitation instead.
import * as z from 'zod';
import { invitationWords } from '@/content/wording/invitation';
import { inviteeForm } from '@/content/questions/new-partner';
import * as agreements from '@/db/agreements';
import * as invitations from '@/db/invitations';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { isWaiting } from '@/lib/domain/people/invitation';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import type { ChangeInvitationModel } from './invitation-status-model';
import { keptAnswer } from './kept-answer';
import { realPersonWarning } from './question-model';

const words = invitationWords.change;

export const changeInvitationPage = view({
  name: 'change-invitation-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && { file, invitation: await invitations.newestFor(q, reference, actor.organisations) };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  show: ({ subject: { file, invitation }, input, actor, now, attempt }): ChangeInvitationModel => {
    const { reference } = file;
    const names = agreementNames(file, actor.organisation);
    const kept = keptAnswer(attempt, { command: 'change-invitation' }, inviteeForm, dayOf(now.toISOString()));
    const waits = invitation !== undefined && isWaiting(invitation) && file.status === 'with-partner';
    const at = { href: `/agreements/${reference}/invitation/change`, attemptId: input.attempt };
    const status = { href: `/agreements/${reference}/invitation`, text: invitationWords.see };
    return {
      title: `${words.h1} – ${agreementName(file)}`,
      h1: words.h1,
      back: { href: status.href },
      form: inviteeForm,
      value: kept?.fields ?? { person: invitation?.name ?? '', email: invitation?.mailbox ?? '' },
      errors: kept?.errors ?? {},
      action: '/do/change-invitation',
      hidden: { reference },
      buttons: { main: words.button, exit: false },
      why: { text: filledIn(words.why, names), sources: [] },
      note: words.note,
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, inviteeForm, words.h1, at) }),
      ...(!waits && { closed: { text: 'There is no invitation that waits for an answer', way: status } }),
    };
  },
});
