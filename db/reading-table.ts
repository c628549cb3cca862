import 'server-only';
// How far each person has read each agreement. It says nothing to anybody else, and nothing that is signed rests on it.
import type { ReadMarks } from '@/lib/domain/agreement/reading';
import type { Kit } from './columns';

export const readingOf = (k: Kit) => ({
  reading: k.table(
    'reading',
    {
      personId: k.text('person_id').notNull(),
      agreementReference: k.text('agreement_reference').notNull(),
      textAt: k.time('text_at'), // null: they have not said that they read it
      marks: k.known<ReadMarks>('marks').notNull(),
      commentsAt: k.time('comments_at'),
    },
    (t) => [k.key({ columns: [t.personId, t.agreementReference] })],
  ),
});
