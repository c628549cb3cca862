import { expect, it } from 'vitest';
import { ways } from '@/app/do/[command]/ways';
import { catalogue } from '@/content/catalogue';
import * as checklists from '@/db/checklists';
import * as checklistAgain from '@/db/checklist-again';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import { aOnce } from '@/db/testing/builders';
import * as versions from '@/db/versions';
import type { Actor } from '@/lib/domain/people/actor';
import { datesOfAgreement } from '@/lib/domain/reminders/dates-of-agreement';
import { execute } from '@/lib/server/execute';
import { read, type View } from '@/lib/server/view';
import { agreementList } from '@/lib/views/agreement-list';
import { agreementHub } from '@/lib/views/agreement-hub';
import { checklistAgainPage } from '@/lib/views/checklist-again-page';
import { checklistStartPage } from '@/lib/views/checklist-start-page';
import { historyPage } from '@/lib/views/history-page';
import { home } from '@/lib/views/home';
import { paperPage } from '@/lib/views/paper-page';
import { planDatePage } from '@/lib/views/plan-date-page';
import { promisesPage } from '@/lib/views/promises-page';
import { sayPlanIsDone } from './say-plan-is-done';
import { issued, people, sign, type World } from './testing/signing-steps';

const [due, now] = ['2027-03-20', new Date('2027-03-25T09:00:00.000Z')];

/** Signed, with a plan that is five days over. */
async function promised() {
  const world = await issued();
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  const { checklist } = await world.file();
  const [key = ''] = Object.keys(checklist?.answers ?? {}).filter((one) => one.startsWith('plan/'));
  const answer = checklist?.answers[key];
  if (!checklist || !answer) throw new Error('no plan');
  const answers = { ...checklist.answers, [key]: { ...answer, value: { ...answer.value, by: due } } };
  await world.store.tx((q) => checklists.change(q, checklist, { answers }, world.now()));
  return { world: { ...world, now: () => now }, id: checklist.id, item: key.slice('plan/'.length) };
}

type Open<V> = Exclude<V, { readonly closed: object }>;
async function see<I, S, V extends object>(world: World, actor: Actor, view: View<I, S, V>, input: object): Promise<Open<V>> {
  const seen = await read(world, actor, view, input);
  if (seen.kind !== 'seen' || ('closed' in seen.view && seen.view.closed)) throw new Error(seen.kind);
  return seen.view as Open<V>;
}
const say = (world: World, actor: Actor, checklist: string, screen: string, fields: object) =>
  execute(world, actor, sayPlanIsDone, { once: aOnce(), checklist, screen, fields });
const pointOf = async (world: World, actor: Actor, id: string, item: string) =>
  (await see(world, actor, checklistStartPage, { id })).points?.rows.find((one) => one.id === item);
const plansAtHome = async (world: World) => (await see(world, people.manager, home, {})).needsYou.filter(({ tag }) => tag === 'Plan');
const reminded = async (world: World) =>
  datesOfAgreement(await world.file(), 'receiving', catalogue, '2027-03-25').flatMap(({ kind, due: by }) => (kind === 'plan' ? [by] : []));
const listed = 'Send nothing yet: a condition is not met';
const again = { 'by-day': '1', 'by-month': '5', 'by-year': '2027', reason: 'The trainer was ill' };

it('says that a plan is done, or when it will be: home, reminders and both sides follow, and what was signed stays', async () => {
  const { world, id, item } = await promised();
  const { reference, version } = await world.file();
  const bytes = async () => (await versions.frozen(world.store.q, reference, 1, ['northfield-surgery']))?.content;
  const was = await bytes();
  expect(await plansAtHome(world)).toMatchObject([{ href: `/checklists/${id}`, since: 'overdue: was due by 20 March 2027' }]);
  expect(await pointOf(world, people.manager, id, item)).toMatchObject({
    sayPlan: {
      hidden: { screen: item, outcome: 'done' },
      done: 'It is done',
      told: expect.stringContaining('cannot take this back'),
      button: 'Yes, it is done',
    },
  });
  expect((await pointOf(world, people.igLead, id, item))?.sayPlan).toBeUndefined();
  for (const actor of [people.igLead, people.drafter, people.stranger]) expect((await say(world, actor, id, item, { outcome: 'done' })).kind).not.toBe('done');
  expect(await say(world, people.manager, id, 'no-plan', { outcome: 'done' })).toMatchObject({ kind: 'refused' });
  expect(await say(world, people.manager, id, item, { ...again, 'by-year': '2026', reason: '' })).toMatchObject({
    kind: 'invalid',
    errors: { by: 'The new date must be in the future', reason: 'Enter why it is later' },
  });
  expect(await see(world, people.manager, planDatePage, { id, point: item })).toMatchObject({ promised: expect.stringContaining('20 March 2027') });

  expect(await say(world, people.manager, id, item, again)).toMatchObject({ kind: 'done', result: { checklist: id } });
  expect(await reminded(world)).toEqual(['2027-05-01']);
  expect(await plansAtHome(world)).toMatchObject([{ since: 'due by 1 May 2027' }]);
  const texts = async (actor: Actor) => (await pointOf(world, actor, id, item))?.plan?.map(({ label, text }) => `${label}: ${text}`);
  for (const actor of [people.manager, people.igLead])
    expect(await texts(actor)).toEqual(expect.arrayContaining([expect.stringMatching(/^New date: 1 May 2027, said by .*: The trainer was ill$/)]));

  expect(await say(world, people.manager, id, item, { outcome: 'done' })).toMatchObject({ kind: 'done' });
  expect(await say(world, people.manager, id, item, { outcome: 'done' })).toMatchObject({ kind: 'refused' });
  expect([await reminded(world), await plansAtHome(world)]).toEqual([[], []]);
  expect(await pointOf(world, people.igLead, id, item)).toMatchObject({ tag: { text: 'Plan done' } });
  expect(await texts(people.igLead)).toEqual(expect.arrayContaining([expect.stringMatching(/^Done: Said by .* on 25 March 2027$/)]));
  expect((await events.history(world.store.q, reference)).map(({ what }) => what).slice(-2)).toEqual(['plan-moved', 'plan-done']);
  expect((await outbox.due(world.store.q, now)).map(({ kind }) => kind)).toContain('mail-plan-said');
  expect([await bytes(), (await world.file()).version]).toEqual([was, version]);
});

it('says of what comes before anything is sent that it is done: the page of the agreement waits for it, and then no more', async () => {
  const { world, id, item } = await promised();
  const { reference, checklist } = await world.file();
  const { review, decision } = checklist ?? {};
  const row = review?.rows[item];
  if (!checklist || !review || !decision || !row) throw new Error('not decided');
  const asked = { ...review, rows: { ...review.rows, [item]: { ...row, first: 'plan' as const } } };
  await world.store.tx((q) =>
    checklists.change(q, checklist, { review: asked, decision: { ...decision, reason: 'Both laptops are encrypted', first: true } }, world.now()),
  );
  const waits = async () => {
    const { waits: said } = await see(world, people.drafter, agreementHub, { reference });
    // Lists and home say so beside the status, to both sides, as long as the page does.
    for (const actor of [people.drafter, people.manager]) {
      const [line] = (await see(world, actor, agreementList, {})).lines;
      const [newest] = (await see(world, actor, home, {})).agreements;
      expect([line?.waits, newest?.waits]).toEqual(said ? [listed, listed] : [undefined, undefined]);
    }
    return said;
  };
  expect(await waits()).toMatch(/^Nothing is sent before this is done: both laptops are encrypted; .+\.$/);
  const firsts = async (actor: Actor) => (await see(world, actor, checklistStartPage, { id })).firsts?.rows.map(({ sayPlan }) => sayPlan?.hidden.screen);
  expect([await firsts(people.manager), await firsts(people.igLead)]).toEqual([
    ['first-reason', undefined],
    ['first-reason', undefined],
  ]);
  expect(await say(world, people.manager, id, 'first-training', { outcome: 'done' })).toMatchObject({ kind: 'refused' });
  expect(await say(world, people.manager, id, 'first-reason', again)).toMatchObject({ kind: 'refused' });
  expect(await say(world, people.manager, id, 'first-reason', { outcome: 'done' })).toMatchObject({ kind: 'done' });
  expect(await waits()).not.toContain('laptops');
  expect(await say(world, people.manager, id, item, { outcome: 'done' })).toMatchObject({ kind: 'done' });
  expect([await waits(), await firsts(people.manager)]).toEqual([undefined, undefined]);
});

it('says the same of the condition of a later look', async () => {
  const { world, id } = await promised();
  const look = { by: 'a', byName: 'Priya Shah', at: '2027-03-21T09:00:00.000Z', found: [], decision: 'condition' as const, reason: 'So' };
  const condition = { what: 'Lock the cupboard', owner: 'Service manager', by: '2027-04-02' };
  await world.store.tx((q) => checklistAgain.record(q, { checklist: id, rechecks: [{ ...look, condition }] }, world.now()));
  const shown = async (actor: Actor) => (await see(world, actor, checklistStartPage, { id })).condition;
  expect(await shown(people.manager)).toMatchObject({ text: expect.stringContaining('Lock the cupboard'), sayPlan: { hidden: { screen: 'condition' } } });
  expect(await say(world, people.manager, id, 'condition', again)).toMatchObject({ kind: 'done' });
  expect(await reminded(world)).toContain('2027-05-01');
  const { reference, rechecks } = await world.file();
  expect(rechecks).toMatchObject([{ condition: { ...condition, said: { day: '2027-05-01' } } }]);
  const hubNotes = async () => (await see(world, people.manager, agreementHub, { reference })).notes;
  const asked = { lines: ['Lock the cupboard. Service manager, by 2 April 2027'], from: expect.stringMatching(/^Priya Shah/) };
  expect(await hubNotes()).toMatchObject([asked, { text: again.reason, lines: ['New date: 1 May 2027'], from: expect.stringMatching(/, 25 March 2027/) }]);
  expect(await shown(people.igLead)).toMatchObject({ text: expect.stringContaining('2 April 2027'), rows: [{ text: expect.stringMatching(/^1 May 2027/) }] });
  const leads = (await see(world, people.igLead, home, {})).needsYou.filter(({ tag }) => tag === 'Check again');
  expect(leads).toMatchObject([{ why: 'A new date was given for what you asked: 1 May 2027' }]);
  const { changed } = await see(world, people.igLead, checklistAgainPage, { id });
  expect(changed.rows.at(-1)).toMatchObject({ beside: { was: { text: asked.lines[0] }, now: { details: [{ label: 'New date' }] } } });
  const due = (await see(world, people.manager, promisesPage, { reference })).dates.find(({ what }) => what === condition.what);
  expect(due).toMatchObject({ when: 'By 1 May 2027, asked for by 2 April 2027', due: '2027-05-01' });
  const wall = await see(world, people.manager, paperPage, { reference, kind: 'promises-receiving' });
  expect(wall.paper?.blocks.flatMap((block) => (block.block === 'dates' ? block.rows : []))).toContainEqual(due);
  expect(await say(world, people.manager, id, 'condition', { outcome: 'done' })).toMatchObject({ kind: 'done' });
  expect(await reminded(world)).not.toContain('2027-05-01');
  expect((await shown(people.igLead))?.rows).toMatchObject([{ label: 'Done' }]);
  expect((await shown(people.manager))?.sayPlan).toBeUndefined();
  const [, moved] = (await see(world, people.igLead, historyPage, { reference })).entries;
  expect(moved).toMatchObject({ heading: 'Gave a new date for what the checklist promised: 1 May 2027', text: again.reason });
  expect(await hubNotes()).toMatchObject([asked, { heading: expect.stringMatching(/says that what was asked is done$/) }]);
});

it('says above the checklist that it is noted, and not when it is opened by itself', async () => {
  const { world, id } = await promised();
  const noted = async (said?: 'done' | 'moved' | 'help') => (await see(world, people.manager, checklistStartPage, { id, ...(said && { said }) })).noted;
  expect([await noted(), await noted('done'), await noted('moved')]).toEqual([
    undefined,
    'Noted as done. Northfield Surgery is told',
    'The new date is noted. Northfield Surgery is told',
  ]);
  expect(ways['say-plan-is-done'].on({ checklist: id }, { outcome: 'done' })).toBe(`/checklists/${id}?said=done`);
  expect(ways['say-plan-is-done'].on({ checklist: id }, {})).toBe(`/checklists/${id}?said=moved`);
});

it('lets the IG lead who asked for something say that it is done, and nothing else: the charity is told, and no other day is theirs to give', async () => {
  const { world, id, item } = await promised();
  const { reference, checklist } = await world.file();
  const { review, decision } = checklist ?? {};
  const row = review?.rows[item];
  if (!checklist || !review || !decision || !row) throw new Error('not decided');
  const promise = 'Riverside Debt Advice promised this, and says when it is done';
  expect(await say(world, people.igLead, id, item, { outcome: 'done' })).toEqual({ kind: 'refused', reason: promise });
  const asked = { ...review, rows: { ...review.rows, [item]: { ...row, first: 'plan' as const } } };
  await world.store.tx((q) =>
    checklists.change(q, checklist, { review: asked, decision: { ...decision, reason: 'Both laptops are encrypted', first: true } }, world.now()),
  );
  for (const actor of [people.drafter, people.stranger]) expect((await say(world, actor, id, 'first-reason', { outcome: 'done' })).kind).not.toBe('done');
  expect(await say(world, people.igLead, id, item, again)).toEqual({ kind: 'refused', reason: promise });
  const way = (await pointOf(world, people.igLead, id, item))?.sayPlan;
  expect([way?.told, way?.move]).toEqual(['Riverside Debt Advice gets an email. You cannot take this back.', undefined]);
  const before = (await outbox.due(world.store.q, now)).length;
  for (const screen of ['first-reason', item]) expect(await say(world, people.igLead, id, screen, { outcome: 'done' })).toMatchObject({ kind: 'done' });
  expect((await see(world, people.drafter, agreementHub, { reference })).waits).toBeUndefined();
  expect((await world.file()).checklist?.review).toMatchObject({ firsts: { reason: { byName: 'Priya Shah' } }, plans: { [item]: { side: 'sharing' } } });
  expect((await outbox.due(world.store.q, now)).slice(before).map(({ kind }) => kind)).toContain('mail-plan-said');
  expect((await events.history(world.store.q, reference)).at(-1)).toMatchObject({ what: 'plan-done', more: { item, first: true } });
  expect((await see(world, people.igLead, checklistStartPage, { id, said: 'done' })).noted).toBe('Noted as done. Riverside Debt Advice is told');
});
