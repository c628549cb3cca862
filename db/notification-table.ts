import 'server-only';
// What somebody is told in the app, for the organisation that they act for.
import type { Kit } from './columns';

export const notifying = (k: Kit) => ({
  notification: k.table(
    'notification',
    {
      id: k.id('id').primaryKey(), // of the row of the outbox, and the person
      personId: k.text('person_id').notNull(),
      organisationId: k.text('organisation_id').notNull(),
      agreement: k.text('agreement'), // the reference, where it is about one
      said: k.text('said').notNull(), // the subject of the mail
      page: k.text('page').notNull(), // where the link of the mail leads
      at: k.time('at').notNull(),
      readAt: k.time('read_at'),
    },
    (t) => [k.index('notification_of').on(t.personId, t.organisationId, t.at), k.index('notification_unread').on(t.personId, t.organisationId, t.readAt)],
  ),
});
