import 'server-only';
// Sending the agreement to the partner (D33), with or without the standing instruction to make the final version. A partner that nobody
// knew is made and invited in the same moment.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import * as invitations from '@/db/invitations';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import { namedSignatory, surroundings } from '@/db/surroundings';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { moveOf } from '@/lib/domain/agreement/moves';
import { invitedMailbox, invitedWith } from '@/lib/domain/agreement/invited-with';
import { sendForm } from '@/lib/domain/agreement/send-form';
import { sentAnswers } from '@/lib/domain/agreement/sent-answers';
import { asksChecklistAgain } from '@/lib/domain/assurance/carried-checklist';
import type { AuditEvent } from '@/lib/domain/audit/events';
import { done, refused } from '@/lib/domain/outcome';
import { readForm } from '@/lib/domain/questions/read-form';
import type { Actor } from '@/lib/domain/people/actor';
import { invitationMail, ownColleague } from '@/lib/domain/people/invite';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';
import { standingAt } from '@/lib/server/standing-at';
import { keysOf, perInvitation } from '@/lib/server/tally-limits';

/** Taken back and sent again, an invitation is a new letter each time. */
const lettersOf = (actor: Actor, mailbox: string | undefined) => (mailbox === undefined ? [] : perInvitation(actor, mailbox));

const question = catalogue.questions.find(({ id }) => id === 'send');

/** It names whom it went to: a draft that is taken back may go to another partner. */
const eventOf = ({ reference, partner }: AgreementFile, finalOnYes: boolean, invited: { readonly id: string } | undefined): AuditEvent => ({
  what: 'agreement-sent',
  agreement: reference,
  finalOnYes,
  partner: invited?.id ?? partner?.id,
  ...(invited && { invited: invited.id }),
});

export const sendAgreement = command({
  name: 'send-agreement',
  who: ['drafter', 'ig-lead'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  prepare: async () => ({ checklist: randomUUID(), invitation: randomUUID() }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const signatory = await namedSignatory(q, file.sharing.signatoryId, file.sharing.id);
    const before = await invitations.newestFor(q, reference, actor.organisations);
    return { file, around: await surroundings(q, file), signatory, before, own: await people.ofOrganisations(q, [file.sharing.id]) };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  limitOf: (subject, _input, actor) => lettersOf(actor, invitedMailbox(subject)),
  decide: ({ subject: { file, around, signatory, before, own }, input, actor, now, prepared }) => {
    const standing = standingAt(file, catalogue, around, now);
    const move = moveOf(standing.factsFor('sharing'), 'send');
    if (!move || !question || !file.partner) return refused('This agreement has been sent already');
    if (move.unmet.length > 0) return refused('Some things are still open before this can be sent', move.unmet);
    const read = readForm(sendForm(question, standing.context), input.fields, standing.context.today);
    if (!read.ok) return refusalOf(read);
    const { invitation, organisation, answers } = invitedWith({ file, before, by: actor.person, id: prepared.invitation, now });
    const colleague = invitation && ownColleague(invitation.mailbox, own);
    if (colleague) return refused(colleague);
    const finalOnYes = read.value.finalOnYes?.includes('yes') === true;
    const message = typeof read.value.message === 'string' ? read.value.message : undefined;
    const sent = {
      by: actor.person,
      byName: actor.name,
      at: now.toISOString(),
      finalOnYes,
      ...(message && { message }),
      answers: sentAnswers({ ...file, answers }, catalogue.questions),
      ...(file.sent?.answers && { before: file.sent.answers }),
    };
    return done(
      { reference: file.reference },
      eventOf(file, finalOnYes, organisation),
      {
        file,
        change: {
          status: move.to,
          heldBy: 'drafter' as const,
          sent,
          reply: null,
          ...(organisation && { partnerOrganisationId: organisation.id, answers }),
          ...(file.sharingSignatory === undefined && signatory && { sharingSignatory: signatory }),
        },
        checklist: {
          id: file.checklist?.id ?? prepared.checklist,
          agreementReference: file.reference,
          organisationId: organisation?.id ?? file.partner.id,
          sharingOrganisationId: file.sharing.id,
        },
        asksAgain: file.checklist && asksChecklistAgain(file, standing.factsFor('sharing')) ? file.checklist : undefined,
        invitation,
        organisation,
      },
      [invitation ? invitationMail(invitation) : { kind: 'mail-agreement-sent', about: { agreement: file.reference, by: actor.person } }],
      keysOf(lettersOf(actor, invitation?.mailbox)),
    );
  },
  save: async (q, { file, change, checklist, asksAgain, invitation, organisation }, now) => {
    if (organisation) await organisations.insert(q, organisation, now);
    await agreements.change(q, file, change, now);
    await checklists.insert(q, checklist, now);
    if (asksAgain) await checklists.change(q, asksAgain, { status: 'in-progress', review: null, decision: null }, now);
    if (invitation) await invitations.issue(q, invitation, now);
  },
});
