import { expect, it } from 'vitest';
import * as pointMessages from '@/db/point-messages';
import { unanswered } from '@/db/unanswered';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { noDspt, reviewOf } from '@/lib/domain/assurance/testing/checklists';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { checklistCheckPage } from '@/lib/views/checklist-check-page';
import { checklistQuestionPage } from '@/lib/views/checklist-question-page';
import { checklistStartPage } from '@/lib/views/checklist-start-page';
import { pointThreadPage } from '@/lib/views/point-thread-page';
import { aChecklist, type ChecklistWorld, igLead, manager } from './testing/checklist-steps';
import { writeAboutPoint } from './write-about-point';

const write = (world: ChecklistWorld, actor: Actor, message: string, screen = 'training') => world.run(writeAboutPoint, actor, { screen, fields: { message } });
const thread = async (world: ChecklistWorld, actor: Actor, point = 'training') => {
  const seen = await read(world.ports, actor, pointThreadPage, { id: world.id, point });
  return seen.kind === 'seen' ? (seen.view.closed ? 'closed' : seen.view) : seen.kind;
};
const asked = async (world: ChecklistWorld, actor: Actor) => {
  const seen = await read(world.ports, actor, checklistStartPage, { id: world.id });
  return seen.kind === 'seen' && !seen.view.closed ? seen.view.asked?.tasks.map(({ text, statusText }) => [text, statusText]) : seen.kind;
};
const waits = async ({ ports }: ChecklistWorld, own: string) =>
  (await unanswered(ports.store.q, [own], { own: [own], leads: [own], answers: [], replies: [], persons: ['nobody'], most: 5 })).map(
    ({ otherName, reference }) => [otherName, reference],
  );

it('asks the other side about a point, and shows both whose turn it is', async () => {
  const world = await aChecklist({ given: noDspt, agreement: { status: 'with-partner' } });
  expect(await thread(world, igLead)).toBe('closed');
  expect(await write(world, igLead, 'Have you thought of it?')).toMatchObject({ kind: 'refused' });
  expect(await write(world, manager, 'Do volunteers count as staff?')).toMatchObject({ kind: 'done', result: { point: 'training', to: 'training' } });
  expect(await asked(world, igLead)).toEqual([['People are trained', 'Reply']]);
  expect(await asked(world, manager)).toEqual([['People are trained', 'With Northfield Surgery']]);
  expect(await waits(world, 'northfield-surgery')).toEqual([['Riverside Debt Advice', world.reference]]);
  expect(await waits(world, 'riverside-debt-advice')).toEqual([]);
  expect(await thread(world, igLead)).toMatchObject({ said: [{ text: 'Do volunteers count as staff?' }], buttons: { main: 'Send reply' } });
  expect(await write(world, igLead, 'Yes, if they see details')).toMatchObject({ kind: 'done', result: { point: 'training' } });
  expect(await asked(world, manager)).toEqual([['People are trained', 'Replied']]);
  expect(await waits(world, 'northfield-surgery')).toEqual([]);
  expect(await world.due()).toEqual(expect.arrayContaining(['mail-point-asked', 'mail-point-answered']));
  expect(await world.happened()).toEqual(expect.arrayContaining(['point-asked', 'point-answered']));
  const page = await read(world.ports, manager, checklistQuestionPage, { id: world.id, screen: ['training'] });
  expect(page.kind === 'seen' && !page.view.closed && page.view.thread?.said.map(({ text }) => text)).toEqual([
    'Do volunteers count as staff?',
    'Yes, if they see details',
  ]);
});

it('is between the two sides, and answers nothing by itself', async () => {
  const world = await aChecklist({ given: noDspt, agreement: { status: 'with-partner' } });
  const before = (await world.checklist()).answers;
  await write(world, manager, 'What is meant?', 'dspt');
  expect((await world.checklist()).answers).toEqual(before);
  const stranger = demonstrationActor('steady-steps-manager');
  expect(await thread(world, stranger, 'dspt')).toBe('not-found');
  expect((await write(world, stranger, 'Hello', 'dspt')).kind).toBe('not-found');
  expect(await pointMessages.of(world.ports.store.q, await world.checklist(), [stranger.organisation])).toEqual([]);
  const reader = await thread(world, demonstrationActor('northfield-reader'), 'dspt');
  expect(reader).toMatchObject({ said: [{ text: 'What is meant?' }], rests: expect.stringContaining('Ask Priya Shah') });
});

it('takes no number of a patient, no empty question and no point that is none, and keeps what was typed', async () => {
  const world = await aChecklist({ given: noDspt, agreement: { status: 'with-partner' } });
  expect(await write(world, manager, '')).toEqual({ kind: 'invalid', errors: { message: 'Enter your question' } });
  expect(await write(world, manager, 'Is 943 476 5919 one of yours?')).toMatchObject({ kind: 'invalid', errors: { message: expect.any(String) } });
  expect(await write(world, manager, 'Which?', 'no-such-point')).toEqual({ kind: 'not-found' });
  const signed = await aChecklist({ issued: true });
  expect(await write(signed, manager, 'Still?')).toMatchObject({ kind: 'refused' });
});

it('settles with the decision what nobody replied to', async () => {
  const decision = { by: 'northfield-ig-lead', byName: 'Priya Shah', at: '2030-01-01T10:00:00.000Z', decision: 'not-yet' } as const;
  const world = await aChecklist({ given: noDspt, checklist: { status: 'not-accepted', decision }, agreement: { status: 'with-partner' } });
  await write(world, manager, 'Which part of it?');
  expect(await waits(world, 'northfield-surgery')).toEqual([]);
});

it('leaves a question of the sharing side open until the charity replies: whoever asked it cannot close it', async () => {
  const world = await aChecklist({ given: noDspt, checklist: { status: 'question-asked', version: 1, sentAt: '2026-11-20T09:00:00.000Z' } });
  const message = {
    id: 'asked',
    point: 'training',
    side: 'sharing',
    by: igLead.person,
    asks: true,
    text: 'Who trains volunteers?',
    at: '2026-11-20T10:00:00.000Z',
  } as const;
  await world.ports.store.tx((q) => pointMessages.insert(q, { checklist: world.id, message }));
  expect(await thread(world, igLead)).toMatchObject({ rests: 'Your question is with Riverside Debt Advice. Its reply comes here.' });
  expect(await write(world, igLead, 'By the way')).toMatchObject({ kind: 'refused' });
  expect(await asked(world, manager)).toEqual([['People are trained', 'Reply']]);
  expect(await write(world, manager, 'The manager does')).toMatchObject({ kind: 'done' });
  expect(await write(world, igLead, 'Thank you')).toMatchObject({ kind: 'done' });
});

it('names every question without a reply before the checklist is sent again, and shows the replies there', async () => {
  const ask = (question: string) => ({ outcome: 'ask', question }) as const;
  const review = { ...reviewOf({ training: ask('Who trains volunteers?'), 'secure-storage': ask('Which laptops?') }), at: '2100-01-01T10:00:00.000Z' };
  const sent = { status: 'question-asked', version: 1, sentAt: '2026-11-20T09:00:00.000Z', review } as const;
  const world = await aChecklist({ given: noDspt, checklist: sent, agreement: { status: 'with-partner' } });
  const by = { side: 'sharing', by: igLead.person, asks: true, at: '2026-11-20T10:00:00.000Z' } as const;
  for (const [id, point] of Object.entries({ one: 'training', two: 'secure-storage' }))
    await world.ports.store.tx((q) => pointMessages.insert(q, { checklist: world.id, message: { ...by, id, point, text: 'Who?' } }));
  const check = async () => {
    const seen = await read(world.ports, manager, checklistCheckPage, { id: world.id });
    return seen.kind === 'seen' && !seen.view.closed ? seen.view : undefined;
  };
  const waiting = async () => (await check())?.waiting?.ways.map(({ href }) => href.split('/').at(-1));
  const left = async () => {
    const seen = await read(world.ports, manager, checklistQuestionPage, { id: world.id, screen: ['training'] });
    return seen.kind === 'seen' && !seen.view.closed ? seen.view.replied?.way.href.split('/').at(-1) : undefined;
  };
  expect(await waiting()).toEqual(['training', 'secure-storage']);
  await write(world, manager, 'The manager does');
  expect([await waiting(), await left()]).toEqual([['secure-storage'], 'secure-storage']);
  await write(world, manager, 'Both in the office', 'secure-storage');
  expect([await waiting(), await left()]).toEqual([undefined, 'check']);
  const points = (await check())?.points;
  expect(points?.find(({ id }) => id === 'training')?.said?.map(({ text }) => text)).toEqual(['The manager does']);
});
