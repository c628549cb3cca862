import 'server-only';
// What is asked and replied about a point of a checklist.
import type { Side } from '@/lib/domain/agreement/model';
import type { Kit } from './columns';

export const askingAboutPoints = (k: Kit) => ({
  pointMessage: k.table(
    'point_message',
    {
      id: k.id('id').primaryKey(),
      checklistId: k.text('checklist_id').notNull(),
      point: k.text('point').notNull(),
      n: k.int('n').notNull(), // its place among those of the point: two may be written in one moment
      side: k.text('side').$type<Side>().notNull(),
      by: k.text('by').notNull(),
      asks: k.int('asks').notNull(), // 1 a question, 0 a reply
      text: k.text('text').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.uniqueIndex('point_message_place').on(t.checklistId, t.point, t.n)],
  ),
});
