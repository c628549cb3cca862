import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as organisations from '@/db/organisations';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aVisitor } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import { aChecklist, type ChecklistState, type ChecklistWorld, igLead, manager } from '@/lib/commands/testing/checklist-steps';
import { allInPlace, currentDspt, noDspt, reviewOf } from '@/lib/domain/assurance/testing/checklists';
import type { Actor } from '@/lib/domain/people/actor';
import { type AnyView, read } from '@/lib/server/view';
import { checklistCheckPage } from './checklist-check-page';
import { checklistDecisionPage } from './checklist-decision-page';
import type { ChecklistCheckPage, ChecklistQuestionPage, ChecklistReviewPage, ChecklistSentPage, ChecklistStartPage } from './checklist-models';
import { reviewedFromDesk } from './shown-queue';
import { checklistQuestionPage } from './checklist-question-page';
import { checklistReviewPage } from './checklist-review-page';
import { checklistSentPage } from './checklist-sent-page';
import { checklistStartPage } from './checklist-start-page';

type Attempt = Parameters<typeof read>[4];

const see = (world: ChecklistWorld, actor: Actor, view: AnyView, more: object = {}, attempt?: Attempt) =>
  read(world.ports, actor, view, { id: world.id, ...more }, attempt);

async function shown<V>(world: ChecklistWorld, actor: Actor, view: AnyView, more: object = {}, attempt?: Attempt): Promise<V> {
  const seen = await see(world, actor, view, more, attempt);
  if (seen.kind !== 'seen') throw new Error(JSON.stringify(seen));
  return seen.view as V;
}

const { privacy, email } = allInPlace;
const complete = { ...currentDspt, privacy: privacy!, mistakes: { answer: 'in-place' }, email: email! };
const gap = { ...complete, privacy: { answer: 'not-yet' } };
const sent: ChecklistState['checklist'] = { status: 'with-sharing-organisation', version: 1, sentAt: '2026-11-14T09:00:00.000Z' };
const signatory = demonstrationActor('riverside-signatory');
const drafter = demonstrationActor('northfield-drafter');
const reader = demonstrationActor('northfield-reader');
const stranger = demonstrationActor('exampleton-hospice-manager');

describe('who may see the pages of a checklist', () => {
  const pages: readonly (readonly [string, AnyView, object, readonly Actor[]])[] = [
    ['its start', checklistStartPage, {}, [manager, signatory, igLead, drafter, reader]],
    ['its questions', checklistQuestionPage, { screen: ['privacy'] }, [manager]],
    ['its check', checklistCheckPage, {}, [manager]],
    ['that it is sent', checklistSentPage, {}, [manager]],
    ['its review', checklistReviewPage, {}, [igLead]],
    ['the decision', checklistDecisionPage, {}, [igLead]],
  ];
  it.each(pages)('%s', async (_, view, more, may) => {
    const world = await aChecklist({ given: complete, checklist: sent! });
    for (const actor of [manager, signatory, igLead, drafter, reader])
      expect([actor.person, (await see(world, actor, view, more)).kind]).toEqual([actor.person, may.includes(actor) ? 'seen' : 'forbidden']);
    expect(await see(world, stranger, view, more)).toEqual({ kind: 'not-found' });
    expect(await see(world, aVisitor(), view, more)).toEqual({ kind: 'log-in' });
  });

  it('shows answers to the other side only once they are sent', async () => {
    const world = await aChecklist({ given: complete });
    expect((await shown<ChecklistStartPage>(world, igLead, checklistStartPage)).points).toBeUndefined();
    expect((await shown<ChecklistStartPage>(world, signatory, checklistStartPage)).points?.rows).toHaveLength(11);
    const after = await aChecklist({ given: complete, checklist: sent! });
    expect((await shown<ChecklistStartPage>(after, drafter, checklistStartPage)).points?.rows).toHaveLength(11);
  });
});

describe('the start of a checklist', () => {
  it('says truthfully how much there is to do, and leads to the first question', async () => {
    const world = await aChecklist();
    const page = await shown<ChecklistStartPage>(world, manager, checklistStartPage);
    expect(page.say).toContain('If you have a current Data Security and Protection Toolkit (DSPT) result: 4 questions. If not: 10.');
    expect(page.button).toEqual({ href: `/checklists/${world.id}/dspt`, text: 'Start' });
    expect(page.groups?.flatMap(({ tasks }) => tasks).filter(({ status }) => status === 'cannot-start')).toHaveLength(11);
  });

  it('has a status for each point, a task for each plan, and no way to send before all is answered', async () => {
    const world = await aChecklist({ given: { ...currentDspt, privacy: { answer: 'not-yet' } } });
    const page = await shown<ChecklistStartPage>(world, manager, checklistStartPage);
    const tasks = Object.fromEntries(page.groups!.flatMap(({ tasks: all }) => all).map(({ id, status, statusText }) => [id, statusText ?? status]));
    expect(tasks).toMatchObject({
      dspt: 'completed',
      transparency: 'completed',
      training: 'Covered by the DSPT result',
      contracts: 'Not asked: current DSPT',
      'incident-reporting': 'not-started',
      'plan-transparency': 'not-started',
      send: 'cannot-start',
    });
    expect(page.button?.href).toBe(`/checklists/${world.id}/mistakes`);
  });

  it('tells the charity what is asked, with the way to the answer', async () => {
    const review = reviewOf({ transparency: { outcome: 'ask', question: 'Where is it shown?' } });
    const world = await aChecklist({ given: complete, checklist: { ...sent, status: 'question-asked', review } });
    const page = await shown<ChecklistStartPage>(world, manager, checklistStartPage);
    expect(page.news).toMatchObject({
      heading: 'Priya Shah at Northfield Surgery asks',
      items: [{ text: 'Where is it shown?', href: `/checklists/${world.id}/privacy` }],
      way: { href: `/checklists/${world.id}/check`, text: 'Check your answers and send the checklist again' },
    });
    const question = await shown<ChecklistQuestionPage>(world, manager, checklistQuestionPage, { screen: ['privacy'] });
    expect(question.asks).toMatchObject({ reply: { href: expect.stringMatching(/ask\/transparency$/) }, by: 'Priya Shah', text: 'Where is it shown?' });
    const others = (await shown<ChecklistStartPage>(world, signatory, checklistStartPage)).news;
    expect([others?.items[0]?.href, others?.way]).toEqual([undefined, undefined]);
  });

  it('says beside the plan for email what the address showed', async () => {
    const reason = async (answer: string, address: string) => {
      const world = await aChecklist({ given: { ...complete, email: { answer, email: address } } });
      return (await shown<ChecklistQuestionPage>(world, manager, checklistQuestionPage, { screen: ['plan', 'secure-transfer'] })).plan?.reason;
    };
    expect(await reason('secure-standard', 'a@charity.example')).toMatch(/^We looked at a@charity\.example\. The address alone does not show that it meets/u);
    expect(await reason('not-sure', 'a@charity.example')).toMatch(/^We looked at a@charity\.example\. The address alone does not show which kind/u);
    const world = await aChecklist({ given: { ...complete, privacy: { answer: 'not-yet' } } });
    expect((await shown<ChecklistQuestionPage>(world, manager, checklistQuestionPage, { screen: ['plan', 'transparency'] })).plan?.reason).toBeUndefined();
  });

  it('leads whoever sent it to what they do next with the agreement', async () => {
    const next = async (agreement: ChecklistState['agreement'] = {}) => {
      const world = await aChecklist({ given: complete, checklist: sent!, agreement });
      const { paragraphs, button } = await shown<ChecklistSentPage>(world, manager, checklistSentPage);
      return [paragraphs[1], button.text, button.href.slice('/agreements/SA-7K4M-2QXR'.length)];
    };
    expect(await next()).toEqual([undefined, 'Go to the agreement', '']); // they agreed before
    expect(await next({ reply: null })).toEqual(['You have read the agreement. Next you say whether you agree.', 'Say whether you agree', '/review/decide']);
  });

  it('leads the IG lead on by how far it has come', async () => {
    const button = async (state: ChecklistState) => {
      const world = await aChecklist(state);
      return (await shown<ChecklistStartPage>(world, igLead, checklistStartPage)).button?.text;
    };
    expect(await button({ given: complete })).toBe('Go to the agreement');
    expect(await button({ given: complete, checklist: sent! })).toBe('Review the checklist');
    expect(await button({ given: complete, checklist: { ...sent, review: reviewOf() } })).toBe('Decide');
    expect(await button({ given: complete, checklist: { ...sent, status: 'accepted', review: reviewOf() } })).toBe('Review it again');
    expect(await button({ given: complete, checklist: sent!, issued: true })).toBe('Go to the agreement');
  });
});

describe('a question of the checklist', () => {
  it('leads back to the check it was opened from', async () => {
    const world = await aChecklist({ given: complete });
    const check = await shown<ChecklistCheckPage>(world, manager, checklistCheckPage);
    expect(check.points.find(({ id, change }) => id !== 'dspt' && change)?.change).toMatch(/\?from=check$/);
    const page = await shown<ChecklistQuestionPage>(world, manager, checklistQuestionPage, { screen: ['mistakes'], from: 'check' });
    expect([page.back?.href, page.hidden.from]).toEqual([`/checklists/${world.id}/check`, 'check']);
  });
  it('has its references, its way back, and the revision of its answer', async () => {
    const world = await aChecklist({ given: complete });
    const page = await shown<ChecklistQuestionPage>(world, manager, checklistQuestionPage, { screen: ['mistakes'] });
    expect(page).toMatchObject({
      references: 'The same point in the Data Security and Protection Toolkit: DSPT 6.1.1, 6.1.3',
      back: { href: `/checklists/${world.id}/privacy` },
      value: { answer: 'in-place' },
    });
    expect(page.hidden).toEqual({ checklist: world.id, screen: 'mistakes', revision: '1' });
    expect(page.why?.sources.length).toBeGreaterThan(0);
  });

  it('makes buttons of the answers while nobody has answered, with what the profile holds in their fields', async () => {
    const world = await aChecklist({ given: { ...currentDspt, privacy: privacy! } });
    const asked = (screen: string, more: object = {}) => shown<ChecklistQuestionPage>(world, manager, checklistQuestionPage, { screen: [screen], ...more });
    const fresh = await asked('email');
    expect(fresh.answers?.groups.map(({ options }) => options.length)).toEqual([4, 1]);
    expect(fresh.answers?.leave.href).toBe(`/checklists/${world.id}`);
    expect(fresh.value).toEqual({ email: 'referrals@riverside-debt.example' });
    expect((await asked('privacy')).answers).toBeUndefined();
    const values = { checklist: world.id, screen: 'email', revision: '0', answer: 'ordinary', email: '' };
    const invalid = { kind: 'invalid', errors: { email: 'Enter the email address' } } as const;
    const input = { screen: ['email'] };
    const refused = await shown<ChecklistQuestionPage>(world, manager, checklistQuestionPage, input, { command: 'answer-checklist', values, outcome: invalid });
    expect(refused.answers).toBeUndefined();
    expect(refused.value).toMatchObject({ answer: 'ordinary' });
  });

  it('shows the plan that is ready, and starts “Change it” from its words with nothing chosen', async () => {
    const world = await aChecklist({ given: gap });
    const page = await shown<ChecklistQuestionPage>(world, manager, checklistQuestionPage, { screen: ['plan', 'transparency'] });
    expect(page.plan?.rows.map(({ label }) => label)).toEqual(['What you will do', 'Who will do it', 'By when', 'What keeps details safe until then']);
    expect(page.value).toMatchObject({ text: page.plan?.rows[0]?.text, 'by-day': '21', 'by-month': '12', 'by-year': '2026' });
    expect(page.value.plan).toBeUndefined();
  });

  it('asks for the year of a DSPT result only where two editions overlap', async () => {
    const world = await aChecklist({ given: { dspt: { status: 'met', published: '2026-08-20', edition: 'opening' } } });
    const names = async (w: ChecklistWorld) =>
      JSON.stringify((await shown<ChecklistQuestionPage>(w, manager, checklistQuestionPage, { screen: ['dspt'] })).form).includes('edition');
    expect(await names(world)).toBe(true);
    expect(await names(await aChecklist({ given: currentDspt }))).toBe(false);
  });

  it('says in words why nothing can be answered, and leads on', async () => {
    const closedBy = async (state: ChecklistState, screen = ['privacy']) => {
      const world = await aChecklist(state);
      return (await shown<{ closed?: { text: string } }>(world, manager, checklistQuestionPage, { screen })).closed?.text;
    };
    expect(await closedBy({})).toMatch(/^Answer the DSPT question first/);
    expect(await closedBy({ given: complete }, ['training'])).toMatch(/not asked any more/);
    expect(await closedBy({ given: complete, checklist: sent! })).toMatch(/^Your checklist is with Northfield Surgery/);
    expect(await closedBy({ given: noDspt }, ['training'])).toBeUndefined();
    const world = await aChecklist({ given: complete });
    for (const screen of [['nothing'], ['constructor'], ['privacy', 'x', 'y']])
      expect((await see(world, manager, checklistQuestionPage, { screen })).kind).toBe('not-found');
  });

  it('shows both answers when somebody was faster, and what was typed when it was refused', async () => {
    const world = await aChecklist({ given: complete });
    const typed = { checklist: world.id, screen: 'privacy', revision: '0', answer: 'not-yet' };
    const conflict = { kind: 'conflict', yours: {}, theirs: {}, by: 'Ella Park', at: '2026-11-21T09:00:00.000Z' } as const;
    const both = await shown<ChecklistQuestionPage>(
      world,
      manager,
      checklistQuestionPage,
      { screen: ['privacy'] },
      { command: 'answer-checklist', values: typed, outcome: conflict },
    );
    expect(both.conflict).toMatchObject({ by: 'Ella Park', rows: [{ yours: 'Not yet', theirs: expect.stringContaining('Yes') }] });
    expect(both.hidden.revision).toBe('1');
    const invalid = { kind: 'invalid', errors: { whyNot: 'Enter why this does not apply' } } as const;
    const values = { ...typed, answer: 'not-applicable', whyNot: '' };
    const again = await shown<ChecklistQuestionPage>(
      world,
      manager,
      checklistQuestionPage,
      { screen: ['privacy'] },
      { command: 'answer-checklist', values, outcome: invalid },
    );
    expect(again).toMatchObject({ errors: invalid.errors, value: { answer: 'not-applicable' } });
  });
});

describe('the other side’s pages', () => {
  it('ask about every gap, show the rest below, and name what stands in the way of yes', async () => {
    const world = await aChecklist({ given: { ...gap, 'plan/transparency': { plan: 'use' } }, checklist: { ...sent, review: reviewOf() } });
    const review = await shown<ChecklistReviewPage>(world, igLead, checklistReviewPage);
    expect(Object.keys(review.rows)).toEqual(['row-transparency']);
    expect(review.settled.rows).toHaveLength(9);
    expect(review.dspt.point.tag.text).toBe('Standards met, counts until 30 June 2027');
    const decision = await shown<{ blocking?: { words: readonly string[] } }>(world, igLead, checklistDecisionPage);
    expect(decision.blocking?.words).toEqual(['The plan and the safeguard for telling people are not accepted']);
  });

  it('lead back to the list over all organisations, where they were opened from it', async () => {
    const world = await aChecklist({ given: gap, checklist: { ...sent, review: reviewOf({}) } });
    const review = await shown<ChecklistReviewPage>(world, igLead, checklistReviewPage, { from: 'desk' });
    expect(review).toMatchObject({ back: { href: '/desk' }, hidden: { from: 'desk' }, buttons: { main: 'Save and go to all your organisations' } });
    expect(reviewedFromDesk('/checklists/c1/review')).toBe('/checklists/c1/review?from=desk');
    expect(reviewedFromDesk('/checklists/c1/again')).toBe('/checklists/c1/again?from=desk');
  });

  it('say of a plan whose day has passed that a final version waits for it, before it is accepted', async () => {
    const planned = (by: string) => aChecklist({ given: { ...gap, 'plan/transparency': { plan: 'use', by } }, checklist: { ...sent, review: reviewOf({}) } });
    const row = async (by: string) => (await shown<ChecklistReviewPage>(await planned(by), igLead, checklistReviewPage)).rows['row-transparency'];
    const [late, ahead] = [await row('2026-01-05'), await row('2028-01-05')];
    expect([late?.tag.text, ahead?.tag.text]).toEqual(['Day has passed', 'Has a plan']);
    expect([late?.plan?.at(-1)?.label, ahead?.plan?.at(-1)?.label]).toEqual(['Its day has passed', 'What keeps details safe until then']);
  });

  it.each([
    ['review', checklistReviewPage],
    ['decision', checklistDecisionPage],
  ] as const)('post with the %s which checklist they showed', async (_, view) => {
    const world = await aChecklist({ given: complete, checklist: { ...sent, review: reviewOf({}) } });
    const { id, revision } = await world.checklist();
    expect((await shown<ChecklistReviewPage>(world, igLead, view as AnyView)).hidden).toEqual({ checklist: id, revision: String(revision) });
  });

  it('close in words before there is anything to do', async () => {
    const closedOn = async (state: ChecklistState, view: AnyView) =>
      (await shown<{ closed?: { text: string } }>(await aChecklist(state), igLead, view)).closed?.text;
    expect(await closedOn({ given: complete }, checklistReviewPage)).toBe('Riverside Debt Advice has not sent its checklist yet.');
    expect(await closedOn({ given: complete, checklist: sent! }, checklistDecisionPage)).toBe('Review the checklist before you decide.');
  });

  it('shows a charity whose agreement was taken back that its answers are kept', async () => {
    const world = await aChecklist({ given: complete });
    const file = await world.file();
    await world.ports.store.tx((q) => agreements.change(q, file, { status: 'draft', sent: null, reply: null }, world.ports.now()));
    const page = await shown<{ closed?: { text: string } }>(world, manager, checklistStartPage);
    expect(page.closed?.text).toMatch(/taken back.*answers are kept/);
    expect((await see(world, igLead, checklistStartPage)).kind).toBe('seen');
  });
});

it('asks a new organisation for its profile first, and leads on to the checklist once it is finished', async () => {
  const world = await aChecklist();
  const { partner } = await world.file();
  if (!partner) throw new Error('the agreement has no partner');
  const saved = { page: 'about', revision: 1, by: 'riverside-manager' } as const;
  await world.ports.store.tx((q) => organisations.saveProfile(q, { ...partner, unanswered: ['numbers', 'people'] }, saved, testNow));
  const page = await shown<ChecklistStartPage>(world, manager, checklistStartPage);
  expect(page.button).toEqual({ href: '/organisation/numbers', text: 'Start' });
  expect(page.groups?.[0]?.tasks.map(({ text, status }) => [text, status])).toEqual([
    ['About your organisation', 'completed'],
    ['Numbers and address', 'not-started'],
    ['People and teams', 'not-started'],
  ]);
  await world.ports.store.tx((q) => organisations.saveProfile(q, partner, { ...saved, revision: 2 }, testNow));
  expect((await shown<ChecklistStartPage>(world, manager, checklistStartPage)).button?.href).toContain('/checklists/');
});
