import 'server-only';
// What is said about a section of the text before it is signed: threads, and the words in them.
import type { SettledHow, Suggestion } from '@/lib/domain/agreement/commenting';
import type { TextThen } from '@/lib/domain/agreement/text-changed';
import type { SectionId } from '@/lib/domain/print/print-model';
import type { Kit } from './columns';

export function commenting(k: Kit) {
  const commentThread = k.table(
    'comment_thread',
    {
      id: k.id('id').primaryKey(),
      agreementReference: k.text('agreement_reference').notNull(),
      section: k.text('section').$type<SectionId>().notNull(),
      origin: k.text('origin'),
      openedAt: k.time('opened_at').notNull(),
      settledHow: k.text('settled_how').$type<Exclude<SettledHow, 'declined'>>(),
      settledBy: k.text('settled_by'),
      settledAt: k.time('settled_at'),
      suggestion: k.json<Suggestion>('suggestion'),
      stood: k.known<TextThen>('stood'),
      declined: k.int('declined').notNull().default(0), // 1: how it was dealt with
    },
    (t) => [k.index('comment_thread_agreement').on(t.agreementReference, t.openedAt)],
  );
  const comment = k.table(
    'comment',
    {
      id: k.id('id').primaryKey(),
      threadId: k
        .text('thread_id')
        .notNull()
        .references(() => commentThread.id),
      n: k.int('n').notNull(), // its place in the thread: two may be said in one moment
      by: k.text('by').notNull(),
      organisationId: k.text('organisation_id').notNull(),
      text: k.text('text').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.uniqueIndex('comment_place').on(t.threadId, t.n)],
  );
  return { commentThread, comment };
}
