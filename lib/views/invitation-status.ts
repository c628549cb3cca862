import 'server-only';
// To whom an invitation went, and what became of it: for the side that sent it.
import * as z from 'zod';
import { invitationWords } from '@/content/wording/invitation';
import * as agreements from '@/db/agreements';
import * as invitations from '@/db/invitations';
import * as people from '@/db/people';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { anyMember } from '@/lib/domain/people/actor';
import { type Invitation, invitationState, isWaiting } from '@/lib/domain/people/invitation';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import type { InvitationStatusModel } from './invitation-status-model';
import type { ShownAttempt } from './kept-answer';

const words = invitationWords.status;

function problems(attempt: ShownAttempt | undefined): readonly string[] {
  const outcome = attempt?.outcome;
  return outcome?.kind === 'refused' || outcome?.kind === 'forbidden' ? [outcome.reason] : [];
}

function rowsOf(invitation: Invitation, now: Date): InvitationStatusModel['rows'] {
  const { name, mailbox, sentAt, expiresAt, acceptedAt } = invitation;
  const state = invitationState(invitation, now);
  const date = acceptedAt ? momentInWords(acceptedAt.toISOString()) : '';
  const until = state === 'open' || state === 'aged' ? [{ key: words.rows.until, value: dateInWords(dayOf(expiresAt.toISOString())) }] : [];
  return [
    { key: words.rows.name, value: name },
    { key: words.rows.mailbox, value: mailbox },
    { key: words.rows.sent, value: momentInWords(sentAt.toISOString()) },
    { key: words.rows.state, value: words.states[state].replace('{date}', date) },
    ...until,
  ];
}

export const invitationStatus = view({
  name: 'invitation-status',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const invitation = await invitations.newestFor(q, reference, actor.organisations);
    const by = invitation?.acceptedBy;
    const acceptedBy = by ? (await people.namesOf(q, [by])).get(by) : undefined;
    return { file, invitation, acceptedBy };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  show: ({ subject: { file, invitation, acceptedBy }, actor, now, attempt }): InvitationStatusModel => {
    const { reference } = file;
    const names = { ...agreementNames(file, actor.organisation), name: invitation?.name ?? '', person: acceptedBy ?? '' };
    const waits = invitation !== undefined && isWaiting(invitation) && file.status === 'with-partner';
    const line = !invitation ? words.none : acceptedBy ? words.acceptedFor : words.scanners;
    return {
      title: `${words.h1} – ${agreementName(file)}`,
      h1: words.h1,
      caption: agreementName(file),
      back: { href: `/agreements/${reference}` },
      problems: problems(attempt),
      lines: filledIn([...(waits && invitation.counter > 1 ? [words.times] : []), line], { ...names, n: String(invitation?.counter ?? 0) }),
      rows: invitation ? rowsOf(invitation, now) : [],
      ...(waits && {
        again: { reference, text: words.again, note: words.againNote },
        change: { href: `/agreements/${reference}/invitation/change`, text: words.change },
      }),
    };
  },
});
