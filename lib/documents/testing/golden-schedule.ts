// The checklist behind the golden agreement: a charity with a current DSPT, so three items were asked.
import type { PrintSchedule } from '@/lib/domain/print/print-model';

const standing = (text: string) => ({ text, kind: 'answer' as const, from: 'dspt' });

export const goldenSchedule: PrintSchedule = {
  heading: 'Schedule: the checklist as it stood on 14 November 2026',
  standing: [
    standing('Northfield Surgery: Standards Met, 2025-26 edition, published 12 June 2026.'),
    standing('Riverside Debt Advice: Standards Met, 2025-26 edition, published 3 June 2026, looked up by the Surgery on 14 November 2026.'),
  ],
  rows: [
    {
      item: 'People are told',
      answer: 'Partly',
      references: 'DSPT 1.1.2, 1.1.3',
      plan: 'Plan: we will add a paragraph about this agreement to our privacy notice. Owner: Ella Park, by 15 December 2026. Until then: advisers tell each person at first contact.',
    },
    { item: 'Mistakes are reported', answer: 'Yes', references: 'DSPT 6.1.1, 6.1.3' },
    { item: 'Sent securely', answer: 'Yes, with encrypted email', references: 'DSPT 4.5.3' },
  ],
  notes: [
    { text: 'Items 2, 4, 5, 6, 7 and 8: covered by the DSPT result.', kind: 'law', from: 'checklist' },
    { text: 'Item 3: not asked, current DSPT.', kind: 'law', from: 'checklist' },
    { text: 'The Surgery will give a model privacy notice: IG lead, by 15 December 2026.', kind: 'answer', from: 'checklist' },
  ],
};
