// The ten points that a partner should have in place before it receives details: eight from NHS England’s guidance on the voluntary
// sector, mistakes (item 9) because the DSPT asks for it, and secure email (item 10), which stands elsewhere in the same guidance.
// Which of them keep the sharing from starting, and the plans that are ready to use, are our own suggestions.
import * as z from 'zod';
import type { ChecklistItem } from '@/lib/domain/agreement/catalogue';
import rows from './checklist.json';

const reference = z.string().regex(/^\d{1,2}\.\d\.\d{1,2}$/);

/** Limits are those of the fields that the words can end up in (K12, A1). */
const Item = z.strictObject({
  order: z.int().min(1),
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  screen: z.string().regex(/^K\d\d$/),
  question: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: z.string().min(3).max(40),
  topic: z.string().min(3).max(40),
  printRefs: z.array(reference).min(1),
  dsptRefs: z.array(reference).min(1),
  dsptCovers: z.array(reference),
  blocksSharing: z.boolean(),
  readyPlan: z.strictObject({
    title: z.string().min(3),
    wording: z.string().min(10).max(180),
    after: z.strictObject({ text: z.string().min(10).max(120).endsWith('.'), when: z.string().optional() }).optional(),
    owner: z.string().min(3).max(60),
    days: z.int().min(1).max(90),
    interimSafeguard: z.string().min(10).max(180),
  }),
  canOffer: z.array(z.string().min(10).max(180)).min(1).max(5),
  discussionPrompt: z.string().endsWith('?'),
  source: z.string(),
});

export const checklistItems: readonly ChecklistItem[] = z.array(Item).parse(rows);
