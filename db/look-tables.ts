import 'server-only';
// What the IG lead has seen of a checklist: its answers as they were when it was last reviewed.
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { Answers } from '@/lib/domain/questions/question';
import type { Kit } from './columns';

export const lookingAt = (k: Kit) => ({
  checklistLook: k.table('checklist_look', {
    checklistId: k.text('checklist_id').primaryKey(),
    answers: k.json<Answers>('answers').notNull(),
    evidence: k.json<readonly Evidence[]>('evidence').notNull(),
  }),
});
