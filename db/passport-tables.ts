import 'server-only';
// The versions of an organisation’s checklist answers, and which of them each checklist came from or was sent with.
import type { Answers } from '@/lib/domain/questions/question';
import type { Kit } from './columns';

export const keepingPassports = (k: Kit) => ({
  passportVersion: k.table(
    'passport_version',
    {
      organisationId: k.text('organisation_id').notNull(),
      number: k.int('number').notNull(),
      answers: k.json<Answers>('answers').notNull(),
      checklistId: k.text('checklist_id').notNull(),
      by: k.text('by').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.key({ columns: [t.organisationId, t.number] })],
  ),
  passportUse: k.table('passport_use', {
    checklistId: k.text('checklist_id').primaryKey(),
    number: k.int('number').notNull(),
  }),
});
