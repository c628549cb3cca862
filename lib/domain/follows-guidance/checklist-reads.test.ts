import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { papersOf } from '../print/papers/papers-of';
import { printAgreement } from '../print/print-agreement';
import { plannedFile } from '../print/testing/golden-file';
import { sourceOf } from '../print/testing/printed';
import { followGuidance } from './follow-guidance';
import { guidanceContext } from './guidance-context';

function says(file: Parameters<typeof sourceOf>[0]): string | undefined {
  const source = sourceOf(file, catalogue, 'say');
  const context = guidanceContext(source, printAgreement(source), papersOf(source), () => true);
  return context && followGuidance(context).find(({ point }) => point.id === 'partner-notice')?.reading.says;
}

it('says that nothing is sent before what was asked for first, as the schedule does', () => {
  const { review } = plannedFile.checklist;
  const first = (row: 'plan' | 'safeguard') =>
    says({
      ...plannedFile,
      checklist: { ...plannedFile.checklist, ...(review && { review: { ...review, rows: { transparency: { outcome: 'accept-safeguard', first: row } } } }) },
    });
  expect(first('plan')).toMatch(/^Planned by \d+ \w+ 20\d\d\. Nothing is sent before it is done$/);
  expect(first('safeguard')).toMatch(/^Planned by \d+ \w+ 20\d\d\. Before anything is sent, and until it is done: /);
});

it('says beside a plan that a condition of the decision itself holds everything up', () => {
  const { decision } = plannedFile.checklist;
  if (decision === undefined) throw new Error('no decision');
  const held = (first: boolean) =>
    says({ ...plannedFile, checklist: { ...plannedFile.checklist, decision: { ...decision, reason: 'Your notice names us', first } } });
  expect(held(true)).toMatch(/^Planned by .*; until then: .*\. Nothing is sent before the condition in the schedule is met$/);
  expect(held(false)).not.toContain('condition');
});
