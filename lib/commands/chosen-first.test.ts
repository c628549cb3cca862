import { expect, it } from 'vitest';
import * as events from '@/db/events';
import { allInPlace, currentDspt } from '@/lib/domain/assurance/testing/checklists';
import { read } from '@/lib/server/view';
import { checklistReviewPage } from '@/lib/views/checklist-review-page';
import { historyPage } from '@/lib/views/history-page';
import { reviewChecklist } from './review-checklist';
import { aChecklist, type ChecklistState, igLead } from './testing/checklist-steps';

const plan = { plan: 'use', text: 'Publish a notice', owner: 'Service manager', by: '2026-12-14', safeguard: 'Staff hand out the leaflet' };
const { email } = allInPlace;
const gap = { ...currentDspt, privacy: { answer: 'not-yet' }, mistakes: { answer: 'in-place' }, email: email!, 'plan/transparency': plan };
const sent: ChecklistState['checklist'] = { status: 'with-sharing-organisation', version: 1, sentAt: '2026-11-20T09:00:00.000Z' };
const accepted = {
  lookup: 'matches',
  code: '8zz98',
  status: 'met',
  'date-day': '20',
  'date-month': '11',
  'date-year': '2026',
  'row-transparency': 'accept-safeguard',
  decision: 'yes-plan',
  reason: 'The plan is short',
  first: 'no',
};

it('keeps what was chosen to come before anything is sent, whatever the words say, and history tells it', async () => {
  const world = await aChecklist({ given: gap, checklist: sent! });
  const fields = { ...accepted, 'first-transparency': 'plan', first: 'yes' };
  expect(await world.run(reviewChecklist, igLead, { fields })).toMatchObject({ kind: 'done' });
  const { review, decision } = await world.checklist();
  expect([review?.rows.transparency?.first, decision?.first]).toEqual(['plan', true]);
  expect((await events.history(world.ports.store.q, world.reference)).at(-1)).toMatchObject({ what: 'checklist-decided', more: { first: true } });
  const history = await read(world.ports, igLead, historyPage, { reference: world.reference });
  expect(history).toMatchObject({
    view: {
      entries: expect.arrayContaining([expect.objectContaining({ heading: 'Decided on the checklist: nothing is sent before what was asked is done' })]),
    },
  });
});

it('has chosen beside a plan what its words say, and asks whoever leaves it out, until it was chosen for this plan', async () => {
  const words = { ...plan, safeguard: 'Nobody untrained sees anything before the first referral' };
  const world = await aChecklist({ given: { ...gap, 'plan/transparency': words }, checklist: sent! });
  const page = await read(world.ports, igLead, checklistReviewPage, { id: world.id });
  expect(page).toMatchObject({ kind: 'seen', view: { value: { 'first-transparency': 'safeguard' } } });
  const later = { ...accepted, decision: 'later' };
  const missing = { 'first-transparency': 'Select when sharing may start, for telling people' };
  expect(await world.run(reviewChecklist, igLead, { fields: later })).toMatchObject({ kind: 'invalid', errors: missing });
  // A question leaves it open.
  const asks = { ...later, 'row-transparency': 'ask', 'question-transparency': 'When?' };
  expect(await world.run(reviewChecklist, igLead, { fields: { ...asks, 'question-transparency': '' } })).toMatchObject({
    errors: expect.not.objectContaining(missing),
  });
  expect(await world.run(reviewChecklist, igLead, { fields: { ...later, 'first-transparency': 'plan' } })).toMatchObject({ kind: 'done' });
  expect(await world.run(reviewChecklist, igLead, { fields: accepted })).toMatchObject({ kind: 'done' });
  expect((await world.checklist()).review?.rows.transparency?.first).toBe('plan');
});
