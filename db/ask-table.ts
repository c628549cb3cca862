import 'server-only';
// What charities ask for before there is an agreement.
import type { AskStatus } from '@/lib/domain/ask/ask';
import type { FormValue } from '@/lib/domain/questions/form';
import type { Kit } from './columns';

export const asking = (k: Kit) => ({
  ask: k.table(
    'ask',
    {
      reference: k.id('reference').primaryKey(), // that of the agreement which may come of it
      askingOrganisationId: k.text('asking_organisation_id').notNull(),
      askedOrganisationId: k.text('asked_organisation_id'), // null while only a mailbox is known
      toName: k.text('to_name'),
      toMailbox: k.text('to_mailbox'), // folded, see foldMailbox
      by: k.text('by').notNull(),
      status: k.text('status').$type<AskStatus>().notNull(),
      answers: k.json<FormValue>('answers').notNull(),
      reason: k.text('reason'),
      at: k.time('at').notNull(),
      settledAt: k.time('settled_at'),
      settledBy: k.text('settled_by'),
    },
    (t) => [
      k.index('ask_asking').on(t.askingOrganisationId, t.status),
      k.index('ask_asked').on(t.askedOrganisationId, t.status),
      k.index('ask_mailbox').on(t.toMailbox, t.status),
    ],
  ),
});
