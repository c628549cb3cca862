import 'server-only';
// Beside each accepted checklist: from which day it wants another look, and the looks that were taken. Apart from it, so that what a
// signed version rests on stays as it was.
import type { Recheck } from '@/lib/domain/assurance/recheck';
import type { ProfileMailbox } from '@/lib/domain/assurance/worse-mailbox';
import type { WorseKind } from '@/lib/domain/assurance/worse-kind';
import type { Kit } from './columns';

export const checkingAgain = (k: Kit) => ({
  checklistAgain: k.table(
    'checklist_again',
    {
      checklistId: k.id('checklist_id').primaryKey(),
      sharingOrganisationId: k.text('sharing_organisation_id').notNull(), // who looks again: that of the checklist
      fromDay: k.text('from_day'), // ISO date; null: no day is known
      why: k.known<readonly WorseKind[]>('why'), // what makes it so on that day; null: from before it was kept
      profileMailbox: k.known<ProfileMailbox>('profile_mailbox'), // named in the charity’s profile since
      rechecks: k.known<readonly Recheck[]>('rechecks').notNull(),
    },
    (t) => [k.index('checklist_again_from').on(t.sharingOrganisationId, t.fromDay, t.checklistId)],
  ),
});
