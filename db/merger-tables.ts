import 'server-only';
// Which organisation became part of which, from what day, and whose side of which agreement came with it. Insert-only.
import type { Side } from '@/lib/domain/agreement/model';
import type { Kit } from './columns';

export function merging(k: Kit) {
  const merger = k.table(
    'merger',
    {
      id: k.id('id').primaryKey(),
      fromId: k.text('from_id').notNull(),
      intoId: k.text('into_id').notNull(),
      day: k.text('day').notNull(), // ISO date
      by: k.text('by').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.uniqueIndex('merger_from').on(t.fromId)],
  );
  const formerParty = k.table(
    'former_party',
    {
      agreementId: k.text('agreement_id').notNull(),
      side: k.text('side').$type<Side>().notNull(),
      mergerId: k
        .text('merger_id')
        .notNull()
        .references(() => merger.id),
    },
    (t) => [k.key({ columns: [t.agreementId, t.side, t.mergerId] })],
  );
  return { merger, formerParty };
}
