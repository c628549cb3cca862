import 'server-only';
// A password that somebody chose, as its argon2id hash alone, and the links that set it anew, which are made from their number and kept nowhere.
import type { Kit } from './columns';

export function passwords(k: Kit) {
  const password = k.table('password', {
    personId: k.id('person_id').primaryKey(),
    hash: k.text('hash').notNull(),
    setAt: k.time('set_at').notNull(),
  });
  const passwordReset = k.table(
    'password_reset',
    {
      id: k.id('id').primaryKey(),
      personId: k.text('person_id'), // null: nobody has the mailbox that was typed, and no page says so
      askedAt: k.time('asked_at').notNull(),
      usedAt: k.time('used_at'),
    },
    (t) => [k.index('password_reset_person').on(t.personId, t.askedAt)],
  );
  return { password, passwordReset };
}
