import 'server-only';
// Another mailbox for an account. The code and the link that stops it are made from the number and are kept nowhere.
import type { Kit } from './columns';
import { authenticators } from './authenticator-tables';
import { passwords } from './password-table';

export function accounts(k: Kit) {
  const emailChange = k.table(
    'email_change',
    {
      id: k.id('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      before: k.text('before').notNull(), // both folded, see foldMailbox
      after: k.text('after').notNull(),
      askedAt: k.time('asked_at').notNull(),
      confirmedAt: k.time('confirmed_at'),
      stoppedAt: k.time('stopped_at'),
    },
    (t) => [k.index('email_change_person').on(t.personId, t.askedAt)],
  );
  return { emailChange, ...passwords(k), ...authenticators(k) };
}
