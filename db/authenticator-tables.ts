import 'server-only';
// An authenticator app, the codes for when it is lost, and organisations whose signatories need one. Neither its key nor any code is kept: they
// are made from the number of their row with the key file.
import type { Kit } from './columns';

export function authenticators(k: Kit) {
  const authenticator = k.table(
    'authenticator',
    {
      id: k.id('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      keyMark: k.text('key_mark').notNull(), // of the key file that it is made with: with another one it is of no use
      next: k.text('next'), // the page that asked for it
      begunAt: k.time('begun_at').notNull(),
      confirmedAt: k.time('confirmed_at'), // null: its first code has not been typed yet
      endedAt: k.time('ended_at'),
      lastStep: k.int('last_step').notNull(), // of the last code that counted: none counts twice
    },
    (t) => [k.index('authenticator_person').on(t.personId, t.begunAt)],
  );
  const recoverySet = k.table(
    'recovery_set',
    {
      id: k.id('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      next: k.text('next'),
      madeAt: k.time('made_at').notNull(),
      keptAt: k.time('kept_at'), // from then on they are shown no more
      endedAt: k.time('ended_at'),
    },
    (t) => [k.index('recovery_set_person').on(t.personId, t.madeAt)],
  );
  const recoveryUsed = k.table(
    'recovery_used',
    { setId: k.text('set_id').notNull(), number: k.int('number').notNull(), usedAt: k.time('used_at').notNull() },
    (t) => [k.key({ columns: [t.setId, t.number] })],
  );
  const secondStepRule = k.table('second_step_rule', { organisationId: k.id('organisation_id').primaryKey(), since: k.time('since').notNull() });
  return { authenticator, recoverySet, recoveryUsed, secondStepRule };
}
