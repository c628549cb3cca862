import 'server-only';
// The line of each agreement in the list of each side that may see it. Everything in it follows from the agreement, its parties and its
// checklist: it is written with them, so that ten thousand agreements are searched, counted and sorted without opening one. The index of open ones
// holds all that says for whom each waits: home counts them without looking at a line.
import type { EndReason, Status } from '@/lib/domain/agreement/lifecycle';
import type { Side } from '@/lib/domain/agreement/model';
import type { Kit } from './columns';

/** For whom it waits. */
const waiting = (k: Kit) => ({
  heldBy: k.text('held_by').$type<'drafter' | 'ig-lead'>().notNull(),
  drafterId: k.text('drafter_id').notNull(),
  igLeadId: k.text('ig_lead_id'),
  signatoryId: k.text('signatory_id'), // who signs for the side in whose list it stands
  heldSince: k.time('held_since').notNull(),
});

const listedAgreement = (k: Kit) =>
  k.table(
    'listed_agreement',
    {
      organisationId: k.text('organisation_id').notNull(), // in whose list it stands
      agreementId: k.text('agreement_id').notNull(),
      reference: k.text('reference').notNull(),
      side: k.text('side').$type<Side>().notNull(),
      otherId: k.text('other_id'), // null: no partner is chosen yet
      otherName: k.text('other_name').notNull(),
      sortName: k.text('sort_name').notNull(), // folded; behind all names while there is none
      service: k.text('service'), // its type; null: not chosen yet
      ownService: k.text('own_service'), // in the drafter's own words
      words: k.text('words').notNull(), // folded, see lib/domain/agreement/list-words.ts
      status: k.text('status').$type<Status>().notNull(),
      endReason: k.text('end_reason').$type<EndReason>(),
      open: k.int('open').notNull(), // 1: neither signed nor ended
      replied: k.int('replied').notNull(),
      unsure: k.int('unsure').notNull(), // 1: the partner is not sure where it will keep the details
      starts: k.text('starts'), // of an agreement that was signed
      review: k.text('review'), // null also of one that has been ended: nobody reviews it any more
      ends: k.text('ends'), // the first day on which it is not in force; null: nobody has ended it since it was signed
      waits: k.int('waits').notNull(), // 1: its checklist was accepted on something that comes before anything is sent, and nobody said that it is done
      madeUnder: k.text('made_under'), // the edition of the words that somebody signs or keeps to; null: none are fixed
      ...waiting(k),
      changedAt: k.time('changed_at').notNull(),
    },
    (t) => [
      k.key({ columns: [t.organisationId, t.agreementId] }),
      k.index('listed_agreement_changed').on(t.organisationId, t.changedAt),
      k.index('listed_agreement_other').on(t.organisationId, t.sortName, t.otherId, t.otherName),
      k.index('listed_agreement_service').on(t.organisationId, t.service),
      k.index('listed_agreement_review').on(t.organisationId, t.review, t.starts, t.status, t.side),
      k.index('listed_agreement_status').on(t.organisationId, t.status, t.changedAt),
      k
        .index('listed_agreement_open')
        .on(t.organisationId, t.open, t.heldSince, t.reference, t.status, t.side, t.heldBy, t.drafterId, t.igLeadId, t.signatoryId, t.replied, t.unsure),
      k.index('listed_agreement_made_under').on(t.organisationId, t.madeUnder),
      k.index('listed_agreement_reference').on(t.organisationId, t.reference),
      k.index('listed_agreement_of').on(t.agreementId),
      k.index('listed_agreement_with').on(t.otherId, t.side, t.organisationId, t.service, t.changedAt),
    ],
  );

export const listing = (k: Kit) => ({ listedAgreement: listedAgreement(k) });
