import { expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { testNow } from '@/db/testing/test-store';
import { reviewChecklist } from '@/lib/commands/review-checklist';
import { aChecklist, type ChecklistWorld, igLead, manager } from '@/lib/commands/testing/checklist-steps';
import { allInPlace, currentDspt } from '@/lib/domain/assurance/testing/checklists';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { checklistList } from './checklist-list';
import type { ChecklistListModel } from './checklist-list-model';

const { privacy, email } = allInPlace;
const given = { ...currentDspt, privacy: privacy!, mistakes: { answer: 'in-place' }, email: email! };
const sent = { status: 'with-sharing-organisation', version: 1, sentAt: '2026-11-14T09:00:00.000Z' } as const;

async function list(world: ChecklistWorld, actor: Actor, asked: object = {}): Promise<ChecklistListModel> {
  const seen = await read(world.ports, actor, checklistList, asked);
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}

it('shows each side its own checklists by what is to be done, and a stranger none', async () => {
  const world = await aChecklist({ given, checklist: sent });
  const [theirs, ours] = [await list(world, igLead, { needs: 'review' }), await list(world, manager)];
  expect(theirs.groups.map(({ text }) => text)).toEqual(['All (1)', 'To review (1)']);
  expect(theirs.found).toBe('1 checklist waits for your review');
  expect(theirs.lines).toMatchObject([
    { name: 'Checklist of Riverside Debt Advice', href: `/checklists/${world.id}/review`, tag: 'With you', since: 'Waiting for 7 days' },
  ]);
  expect(ours.groups.map(({ text }) => text)).toEqual(['All (1)', 'Waiting for others (1)']);
  expect(ours.lines).toMatchObject([{ name: 'Your checklist for Northfield Surgery', href: `/checklists/${world.id}`, tag: 'With Northfield Surgery' }]);
  expect((await list(world, demonstrationActor('northfield-drafter'))).lines[0]?.href).toBe(`/checklists/${world.id}`);
  expect(await list(world, demonstrationActor('exampleton-hospice-manager'))).toMatchObject({
    groups: [],
    lines: [],
    empty: expect.stringContaining('Nobody'),
  });
});

it('is empty once all are looked at, and says so; nonsense in the address shows all', async () => {
  const world = await aChecklist({ given });
  expect(await list(world, manager, { needs: 'answers' })).toMatchObject({ found: '1 checklist waits for your answers' });
  expect(await list(world, igLead, { needs: 'review', done: 'yes' })).toMatchObject({ lines: [], gone: expect.stringContaining('every checklist') });
  expect((await list(world, igLead, { needs: 'nonsense', page: '-3' })).lines).toHaveLength(1);
});

it('leaves out the checklist of somebody who is not the partner any more, and of a draft that was taken back for the partner', async () => {
  const world = await aChecklist({ given, checklist: sent });
  const file = await world.file();
  await world.ports.store.tx((q) => agreements.change(q, file, { status: 'draft', sent: null, partnerOrganisationId: 'steady-steps' }, testNow));
  expect([(await list(world, igLead)).lines, (await list(world, manager)).lines]).toEqual([[], []]);
});

it('accepts with one button all rows that were left, but answers no question for anybody', async () => {
  const plan = { plan: 'use', text: 'Publish a notice', owner: 'Service manager', by: '2026-12-14', safeguard: 'Staff hand out the leaflet' };
  const gaps = { ...given, privacy: { answer: 'not-yet' }, mistakes: { answer: 'not-yet' }, 'plan/transparency': plan, 'plan/incident-reporting': plan };
  const world = await aChecklist({ given: gaps, checklist: sent });
  const asks = { lookup: 'none', 'row-transparency': 'ask', 'question-transparency': 'How?' };
  expect(await world.run(reviewChecklist, igLead, { fields: { ...asks } })).toMatchObject({ kind: 'invalid' });
  expect(await world.run(reviewChecklist, igLead, { fields: { ...asks, 'first-incident-reporting': 'nothing', rest: 'accept' } })).toMatchObject({
    kind: 'done',
    result: { asked: true },
  });
  const { review } = await world.checklist();
  expect(Object.values(review?.rows ?? {}).map(({ outcome }) => outcome)).toEqual(['ask', 'accept-safeguard']);
});
