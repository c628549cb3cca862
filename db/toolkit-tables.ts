import 'server-only';
// The DSPT of an organisation: its answers to the questions of an edition, and what it said of its result.
import type { DsptStanding } from '@/lib/domain/assurance/dspt';
import type { FormValue } from '@/lib/domain/questions/form';
import type { ToolkitEdition } from '@/lib/domain/toolkit/toolkit-edition';
import type { Kit } from './columns';
import { telling } from './told-tables';

export function assessing(k: Kit) {
  const selfAssessment = k.table(
    'self_assessment',
    {
      organisationId: k.text('organisation_id').notNull(),
      version: k.int('version').notNull(), // of the toolkit: 8 is 2025-26
      broughtFrom: k.int('brought_from'),
      startedAt: k.time('started_at').notNull(),
    },
    (t) => [k.key({ columns: [t.organisationId, t.version] })],
  );
  const toolkitAnswer = k.table(
    'toolkit_answer',
    {
      organisationId: k.text('organisation_id').notNull(),
      version: k.int('version').notNull(),
      ref: k.text('ref').notNull(),
      value: k.json<FormValue>('value').notNull(),
      revision: k.int('revision').notNull(),
      toCheck: k.int('to_check').notNull().default(0),
      by: k.text('by').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.key({ columns: [t.organisationId, t.version, t.ref] })],
  );
  const dsptHistory = k.table(
    'dspt_history',
    {
      organisationId: k.text('organisation_id').notNull(),
      revision: k.int('revision').notNull(), // of the page of the profile
      standing: k.json<DsptStanding>('standing').notNull(),
      by: k.text('by').notNull(),
      at: k.time('at').notNull(),
    },
    (t) => [k.key({ columns: [t.organisationId, t.revision] })],
  );
  const toolkitEdition = k.table('toolkit_edition', {
    version: k.int('version').primaryKey(),
    content: k.known<ToolkitEdition>('content').notNull(),
    fromDay: k.text('from_day'), // ISO date; null while it is only looked at
    by: k.text('by').notNull(),
    at: k.time('at').notNull(),
  });
  return { selfAssessment, toolkitAnswer, dsptHistory, toolkitEdition, ...telling(k) };
}
