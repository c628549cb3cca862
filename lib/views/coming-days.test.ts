import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import { keepMissing } from '@/db/coming-days';
import { schema } from '@/db/schema';
import { people, sign, issued, type World } from '@/lib/commands/testing/signing-steps';
import { openPlans } from '@/lib/domain/assurance/open-plan-days';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { home } from './home';

const lookedAt = ['Plan', 'Help offered', 'Evidence runs out', 'DSPT', 'Review due', 'Expired'];

/** Tag, text and days of what home shows of them on a day. */
async function rows(world: World, actor: Actor, day: string): Promise<readonly string[]> {
  const seen = await read({ ...world, now: () => new Date(`${day}T09:00:00Z`) }, actor, home, {});
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view.needsYou.filter(({ tag }) => lookedAt.includes(tag)).map(({ text, since }) => `${text}, ${since}`);
}

/** Both sides have signed, with a plan and help by 20 March 2027 and a certificate until 1 February. */
async function promised(): Promise<World> {
  const world = await issued();
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  const { checklist } = await world.file();
  if (!checklist?.review || !checklist.sentAt) throw new Error('no checklist');
  const by = '2027-03-20';
  const answers = Object.entries(checklist.answers).map(
    ([key, answer]) => [key, key.startsWith('plan/') ? { ...answer, value: { ...answer.value, by } } : answer] as const,
  );
  const offered = { outcome: 'offer-help' as const, help: { what: 'Show how', owner: 'Priya Shah', by } };
  const review = {
    ...checklist.review,
    rows: { ...checklist.review.rows, training: { ...checklist.review.rows.training, ...offered } },
  } as typeof checklist.review;
  const paper = { id: 'one', item: 'training', kind: 'link' as const, name: 'Certificate', on: '2026-02-01', runsOut: '2027-02-01' };
  const evidence = [paper] as unknown as typeof checklist.evidence;
  await world.store.tx((q) => checklists.change(q, checklist, { answers: Object.fromEntries(answers), review, evidence: evidence ?? [] }, world.now()));
  return world;
}

const plan = (words: string) => `Do what your checklist promised Northfield Surgery, ${words}`;
const help = (words: string) => `Give Riverside Debt Advice the help that you offered, ${words}`;
const paper = (words: string) => `Add newer evidence to your checklist for Northfield Surgery, ${words}`;

it('shows at home what a signed agreement has promised, from 60 days before until eight weeks after, to whoever does it', async () => {
  const world = await promised();
  const by = '20 March 2027';
  expect(await rows(world, people.manager, '2026-12-01')).toEqual([]);
  expect(await rows(world, people.manager, '2027-01-18')).toEqual([paper('due by 1 February 2027')]);
  expect(await rows(world, people.manager, '2027-01-19')).toEqual([paper('due by 1 February 2027'), plan(`due by ${by}`)]);
  expect(await rows(world, people.manager, '2027-03-21')).toEqual([paper('overdue: was due by 1 February 2027'), plan(`overdue: was due by ${by}`)]);
  expect(await rows(world, people.igLead, '2027-03-20')).toEqual([help(`due by ${by}`)]);
  for (const who of [people.drafter, people.stranger]) expect(await rows(world, who, '2027-03-20')).toEqual([]);
  expect(await rows(world, people.manager, '2027-05-16')).not.toContain(plan(`overdue: was due by ${by}`));
});

it('names the gap to whoever closes it, and lets the IG lead of the other side wait for it', async () => {
  const world = await promised();
  const seen = async (actor: Actor) => {
    const out = await read({ ...world, now: () => new Date('2027-03-10T09:00:00Z') }, actor, home, {});
    if (out.kind !== 'seen') throw new Error(out.kind);
    return out.view;
  };
  const { checklist } = await world.file();
  const [gap] = checklist ? openPlans(checklist, catalogue, '2027-03-10') : [];
  expect((await seen(people.manager)).needsYou.find(({ tag }) => tag === 'Plan')).toMatchObject({ why: `To do: ${gap?.what}`, about: world.reference });
  expect((await seen(people.igLead)).waiting).toMatchObject([
    { text: 'Riverside Debt Advice', why: `Is to be done there: ${gap?.what}`, since: 'due by 20 March 2027', href: `/checklists/${checklist?.id}` },
  ]);
  for (const who of [people.manager, people.drafter]) expect((await seen(who)).waiting).toEqual([]);
});

it('tells somebody who stands in for two IG leads with whom of them the help lies', async () => {
  const world = await promised();
  const file = await world.file();
  await world.store.tx((q) => agreements.change(q, file, { igLeadId: people.igLead.person }, world.now()));
  const other = { person: 'somebody-else', name: 'Ann Lee', roles: ['ig-lead'], until: '2027-12-31' } as const;
  const both = {
    ...people.drafter,
    roles: ['drafter', 'ig-lead'],
    ownRoles: ['drafter'],
    standsInFor: [{ ...other, ...people.igLead, roles: ['ig-lead'] }, other],
  } as const;
  const seen = await read({ ...world, now: () => new Date('2027-03-10T09:00:00Z') }, both, home, {});
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  expect(seen.view.needsYou.find(({ tag }) => tag === 'Help offered')?.why).toMatch(new RegExp(`^For ${people.igLead.name}[.] `));
});

it('drops what is settled: newer evidence, a gap that the other side has seen closed', async () => {
  const world = await promised();
  const { checklist } = await world.file();
  if (!checklist) throw new Error('no checklist');
  const longer = { ...checklist.evidence?.[0], id: 'two', on: '2027-01-20', runsOut: '2029-02-01' } as NonNullable<typeof checklist.evidence>[number];
  await world.store.tx((q) => checklists.change(q, checklist, { evidence: [...(checklist.evidence ?? []), longer] }, world.now()));
  expect(await rows(world, people.manager, '2027-01-25')).toEqual([plan('due by 20 March 2027')]);
  const { checklist: now } = await world.file();
  if (!now?.review) throw new Error('no review');
  const seenDone = catalogue.checklist.map(({ id }) => [id, { ...now.review?.rows[id], outcome: 'accept' as const, safeguardDone: '2026-11-21' }] as const);
  const review = { ...now.review, rows: Object.fromEntries(seenDone) };
  await world.store.tx((q) => checklists.change(q, now, { review }, world.now()));
  expect(await rows(world, people.manager, '2027-01-25')).toEqual([]);
});

it('shows nothing of an agreement that is over', async () => {
  const world = await promised();
  expect(await rows(world, people.manager, '2027-01-25')).toHaveLength(2);
  const file = await world.file();
  await world.store.tx((q) => agreements.change(q, file, { status: 'ended', endReason: 'declined' }, world.now()));
  expect(await rows(world, people.manager, '2027-01-25')).toEqual([]);
});

it('finds the days of a store that did not keep them', async () => {
  const world = await promised();
  const before = await rows(world, people.manager, '2027-01-25');
  await world.store.tx(async (q) => {
    await q.delete(schema.comingDay);
    await q.delete(schema.comingDaysKept);
  });
  expect(await rows(world, people.manager, '2027-01-25')).toEqual([]);
  expect(await keepMissing(world.store)).toBeGreaterThan(1);
  expect(await keepMissing(world.store)).toBe(0);
  expect(before).toHaveLength(2);
  expect(await rows(world, people.manager, '2027-01-25')).toEqual(before);
});

it('says by when agreements are reviewed', async () => {
  const world = await promised();
  expect(await rows(world, people.drafter, '2027-10-01')).toEqual(['Review 1 agreement, due by 21 November 2027']);
  expect(await rows(world, people.drafter, '2027-11-22')).toEqual(['Look at 1 agreement that has expired, overdue: was due by 21 November 2027']);
});

it('tells whoever publishes it that a DSPT result lapses', async () => {
  const world = await promised();
  const dspt = 'Publish your next DSPT result, due by 30 June 2027';
  for (const who of [people.igLead, people.manager]) {
    expect(await rows(world, who, '2027-04-30')).not.toContain(dspt);
    expect(await rows(world, who, '2027-05-01')).toContain(dspt);
  }
});

it('fills in what lists say of a condition, for a store from before they did', async () => {
  const world = await promised();
  const { checklist } = await world.file();
  if (!checklist?.decision) throw new Error('not decided');
  const decision = { ...checklist.decision, reason: 'Both laptops are encrypted', first: true };
  await world.store.tx((q) => checklists.change(q, checklist, { decision }, world.now()));
  const listed = async () => (await world.store.q.select({ waits: schema.listedAgreement.waits }).from(schema.listedAgreement)).map(({ waits }) => waits);
  expect(await listed()).toEqual([1, 1]);
  await world.store.tx(async (q) => {
    await q.update(schema.listedAgreement).set({ waits: 0 });
    await q.delete(schema.comingDaysKept);
  });
  await keepMissing(world.store);
  expect(await listed()).toEqual([1, 1]);
  const file = await world.file();
  await world.store.tx((q) => agreements.change(q, file, { heldBy: 'ig-lead' }, world.now()));
  expect(await listed()).toEqual([1, 1]);
});
