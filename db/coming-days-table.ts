import 'server-only';
// The days that lie in checklists and profiles, each with whose it is: they follow from those and are written with them, so that home
// finds the next ones without opening a checklist. What was looked at is kept, since most hold no day.
import type { ComingKind } from '@/lib/domain/reminders/coming-days';
import type { Kit } from './columns';

export const comingDays = (k: Kit) => ({
  comingDay: k.table(
    'coming_day',
    {
      ofId: k.text('of_id').notNull(), // the checklist, or for what a profile says its organisation
      organisationId: k.text('organisation_id').notNull(), // who has to do it
      kind: k.text('kind').$type<ComingKind>().notNull(),
      key: k.text('key').notNull(), // the same as long as it is the same thing, in whichever checklist
      due: k.text('due').notNull(), // ISO date; empty: the newest DSPT result has none
      since: k.text('since').notNull(), // see ComingDay
    },
    (t) => [k.key({ columns: [t.ofId, t.organisationId, t.kind, t.key] }), k.index('coming_day_due').on(t.organisationId, t.kind, t.due, t.key)],
  ),
  comingDaysKept: k.table('coming_days_kept', {
    ofId: k.id('of_id').primaryKey(),
    revision: k.int('revision').notNull(), // of the checklist; 0 for a profile
  }),
});
