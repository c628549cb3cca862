import 'server-only';
// How people are told. The step of a reminder only ever goes up: neither a restart nor a clock that goes back reminds twice.
import type { MailChoice, MailGroup } from '@/lib/domain/audit/mail-group';
import type { Kit } from './columns';

export const telling = (k: Kit) => ({
  reminder: k.table('reminder', { key: k.text('key').primaryKey(), step: k.int('step').notNull(), at: k.time('at').notNull() }),
  mailChoice: k.table(
    'mail_choice',
    {
      personId: k.text('person_id').notNull(),
      mailGroup: k.text('mail_group').$type<MailGroup>().notNull(),
      choice: k.text('choice').$type<MailChoice>().notNull(),
    },
    (t) => [k.key({ columns: [t.personId, t.mailGroup] })],
  ),
  /** What waits for the mail of the next morning: the subject of the mail that it stands for. */
  digestLine: k.table(
    'digest_line',
    {
      id: k.id('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      organisationId: k.text('organisation_id').notNull(),
      subject: k.text('subject').notNull(),
      at: k.time('at').notNull(),
      digest: k.text('digest'), // the mail that it went into
    },
    (t) => [k.index('digest_line_waiting').on(t.digest, t.personId)],
  ),
});
