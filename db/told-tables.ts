import 'server-only';
// What was told on the telephone and waits to be confirmed. Once it is, it is an answer and no longer here.
import type { FormValue } from '@/lib/domain/questions/form';
import type { Kit } from './columns';

export const telling = (k: Kit) => ({
  toldAnswer: k.table(
    'told_answer',
    {
      checklistId: k.text('checklist_id').notNull(),
      key: k.text('key').notNull(),
      value: k.json<FormValue>('value').notNull(),
      revision: k.int('revision').notNull(),
      by: k.text('by').notNull(),
      byName: k.text('by_name').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.key({ columns: [t.checklistId, t.key] })],
  ),
});
