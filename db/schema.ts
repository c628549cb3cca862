// The tables, written once over the column kit. db/migrations holds the same in SQL; a test holds the two together.
import type { AssuranceDecision, AssuranceReview, ChecklistStatus } from '@/lib/domain/assurance/checklist';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { DutyDone } from '@/lib/domain/agreement/duty-done';
import type { AgreementEnd } from '@/lib/domain/agreement/agreement-end';
import type { PartnerReply, AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { EndReason, Status } from '@/lib/domain/agreement/lifecycle';
import type { IgReview } from '@/lib/domain/agreement/model';
import type { Override } from '@/lib/domain/legal-basis/result';
import type { Organisation, ProfilePage } from '@/lib/domain/people/organisation';
import type { HowLoggedIn } from '@/lib/domain/people/actor';
import type { PersonRole } from '@/lib/domain/people/person';
import type { Answers } from '@/lib/domain/questions/question';
import { type Kit, sqliteKit } from './columns';
import { accounts } from './account-table';
import { checkingAgain } from './again-table';
import { comingDays } from './coming-days-table';
import { asking } from './ask-table';
import { colleagues } from './colleague-table';
import { commenting } from './comment-tables';
import { comingIn } from './invitation-table';
import { keepingEvidence } from './evidence-table';
import { contacting } from './contact-tables';
import { kept } from './kept-tables';
import { kernel } from './kernel-tables';
import { askingAboutPoints } from './point-tables';
import { listing } from './listed-agreement-table';
import { lookingAt } from './look-tables';
import { keepingPassports } from './passport-tables';
import { notifying } from './notification-table';
import { readingOf } from './reading-table';
import { merging } from './merger-tables';
import { telling } from './telling-tables';
import { assessing } from './toolkit-tables';

export type NamedPerson = NonNullable<AgreementFile['sharingSignatory']>;
export type Sent = NonNullable<AgreementFile['sent']>;

/** Organisations, the people in them, and how they come in. */
function people(k: Kit) {
  const organisation = k.table('organisation', {
    id: k.id('id').primaryKey(),
    profile: k.known<Organisation>('profile').notNull(),
    createdAt: k.time('created_at').notNull(),
    updatedAt: k.time('updated_at').notNull(),
  });
  const profileEdit = k.table(
    'profile_edit',
    {
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisation.id),
      page: k.text('page').$type<ProfilePage>().notNull(),
      revision: k.int('revision').notNull(),
      by: k.text('by').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.key({ columns: [t.organisationId, t.page] })],
  );
  const person = k.table('person', {
    id: k.id('id').primaryKey(),
    name: k.text('name').notNull(),
    email: k.text('email').notNull().unique(), // folded, see foldMailbox
    jobTitle: k.text('job_title').notNull(),
    disabledAt: k.time('disabled_at'),
    createdAt: k.time('created_at').notNull(),
  });
  const membership = k.table(
    'membership',
    {
      personId: k
        .text('person_id')
        .notNull()
        .references(() => person.id),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisation.id),
      roles: k.known<readonly PersonRole[]>('roles').notNull(),
    },
    (t) => [k.key({ columns: [t.personId, t.organisationId] }), k.index('membership_organisation').on(t.organisationId)],
  );
  const session = k.table(
    'session',
    {
      tokenSha256: k.id('token_sha256').primaryKey(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => person.id),
      organisationId: k
        .text('organisation_id')
        .notNull()
        .references(() => organisation.id),
      createdAt: k.time('created_at').notNull(),
      lastSeenAt: k.time('last_seen_at').notNull(),
      authenticatedAt: k.time('authenticated_at').notNull(),
      how: k.text('how').$type<HowLoggedIn>().notNull(),
      endsAt: k.time('ends_at').notNull(),
      endedAt: k.time('ended_at'),
      browser: k.text('browser'), // “Firefox on Windows”; null: from before it was kept
      waitsSince: k.time('waits_since'), // it opens nothing until its second step
    },
    (t) => [k.index('session_person').on(t.personId)],
  );
  const logIn = k.table(
    'log_in',
    {
      id: k.id('id').primaryKey(),
      personId: k.text('person_id').references(() => person.id), // null: nobody has this mailbox, and no page says so
      mailbox: k.text('mailbox').notNull(),
      purpose: k.text('purpose').$type<'log-in' | 'confirm'>().notNull(),
      counter: k.int('counter').notNull(),
      next: k.text('next'),
      createdAt: k.time('created_at').notNull(),
      expiresAt: k.time('expires_at').notNull(),
      usedAt: k.time('used_at'),
    },
    (t) => [k.uniqueIndex('log_in_newest').on(t.mailbox, t.purpose, t.counter)],
  );
  return { organisation, profileEdit, person, membership, session, logIn };
}

/** Agreements and what is signed. */
function agreements(k: Kit) {
  const agreement = k.table(
    'agreement',
    {
      id: k.id('id').primaryKey(),
      reference: k.text('reference').notNull().unique(),
      sharingOrganisationId: k.text('sharing_organisation_id').notNull(),
      partnerOrganisationId: k.text('partner_organisation_id'),
      status: k.text('status').$type<Status>().notNull(),
      endReason: k.text('end_reason').$type<EndReason>(),
      endNote: k.text('end_note'),
      ending: k.known<AgreementEnd>('ending'),
      dutiesDone: k.known<readonly DutyDone[]>('duties_done'),
      revision: k.int('revision').notNull(), // for send, issue and sign; each answer carries its own
      heldBy: k.text('held_by').$type<'drafter' | 'ig-lead'>().notNull(),
      heldSince: k.time('held_since').notNull(),
      drafterId: k.text('drafter_id').notNull(),
      igLeadId: k.text('ig_lead_id'),
      answers: k.known<Answers>('answers').notNull(),
      igReview: k.known<IgReview>('ig_review'),
      approvals: k.known<NonNullable<AgreementFile['approvals']>>('approvals'),
      overrides: k.known<readonly Override[]>('overrides').notNull(),
      sent: k.known<Sent>('sent'),
      reply: k.known<PartnerReply>('reply'),
      sharingSignatory: k.known<NamedPerson>('sharing_signatory'),
      versionId: k.text('version_id'),
      madeUnder: k.text('made_under'), // the edition that the words of that version were made from
      lastVersion: k.int('last_version').notNull(),
      openComments: k.int('open_comments').notNull().default(0),
      replaces: k.known<NonNullable<AgreementFile['replaces']>>('replaces'),
      root: k.text('root'), // the reference of the first agreement of its chain; null for that one itself
      createdAt: k.time('created_at').notNull(),
      updatedAt: k.time('updated_at').notNull(),
    },
    (t) => [
      k.index('agreement_sharing').on(t.sharingOrganisationId),
      k.index('agreement_partner').on(t.partnerOrganisationId),
      k.index('agreement_root').on(t.root),
    ],
  );
  const checklist = k.table(
    'checklist',
    {
      id: k.id('id').primaryKey(),
      agreementReference: k
        .text('agreement_reference')
        .notNull()
        .unique()
        .references(() => agreement.reference),
      organisationId: k.text('organisation_id').notNull(),
      sharingOrganisationId: k.text('sharing_organisation_id').notNull(),
      status: k.text('status').$type<ChecklistStatus>().notNull(),
      version: k.int('version').notNull(),
      revision: k.int('revision').notNull(),
      answers: k.known<Answers>('answers').notNull(),
      evidence: k.known<readonly Evidence[]>('evidence'),
      sentAt: k.time('sent_at'),
      review: k.known<AssuranceReview>('review'),
      decision: k.known<AssuranceDecision>('decision'),
      createdAt: k.time('created_at').notNull(),
      updatedAt: k.time('updated_at').notNull(),
    },
    (t) => [k.index('checklist_organisation').on(t.organisationId), k.index('checklist_sharing').on(t.sharingOrganisationId)],
  );
  return { agreement, checklist };
}

export const define = (k: Kit) => ({
  ...people(k),
  ...colleagues(k),
  ...accounts(k),
  ...notifying(k),
  ...readingOf(k),
  ...telling(k),
  ...askingAboutPoints(k),
  ...lookingAt(k),
  ...agreements(k),
  ...asking(k),
  ...listing(k),
  ...merging(k),
  ...commenting(k),
  ...contacting(k),
  ...comingIn(k),
  ...assessing(k),
  ...keepingEvidence(k),
  ...keepingPassports(k),
  ...checkingAgain(k),
  ...comingDays(k),
  ...kept(k),
  ...kernel(k),
});
export const schema = define(sqliteKit);
