import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import { recordIgReview } from '@/lib/commands/record-ig-review';
import { agreed, issue, issued, people, type World } from '@/lib/commands/testing/signing-steps';
import type { Actor } from '@/lib/domain/people/actor';
import type { FormValue } from '@/lib/domain/questions/form';
import { keepAttempt, type ShownAttempt } from '@/lib/server/attempts';
import { read } from '@/lib/server/view';
import { igReviewPage } from './ig-review-page';
import { sendPage } from './send-page';

const change = async (world: World, changes: agreements.AgreementChange) => {
  const file = await world.file();
  await world.store.tx((q) => agreements.change(q, file, changes, world.now()));
};
const look = (world: World, actor: Actor, attempt?: ShownAttempt) => read(world, actor, igReviewPage, { reference: world.reference }, attempt);
async function page(world: World, attempt?: ShownAttempt) {
  const seen = await look(world, people.igLead, attempt);
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}
async function send(world: World, actor: Actor) {
  const seen = await read(world, actor, sendPage, { reference: world.reference });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}
const drafted = async () => {
  const world = await agreed();
  await change(world, { status: 'draft', sent: null, reply: null, heldBy: 'ig-lead', igReview: null });
  return world;
};

describe('the IG lead’s page', () => {
  it('is hers alone', async () => {
    const world = await agreed();
    expect(await look(world, people.drafter)).toEqual({ kind: 'forbidden', ask: 'Ask Priya Shah at Northfield Surgery' });
    expect(await look(world, people.manager)).toEqual({ kind: 'forbidden', ask: 'Ask Priya Shah at Northfield Surgery' });
    expect((await look(world, people.stranger)).kind).toBe('not-found');
  });

  it('asks what the answers leave open and prefills nothing the first time', async () => {
    const view = await page(await drafted());
    expect(view.parts.map(({ id, closed }) => [id, closed])).toEqual([
      ['legal', undefined],
      ['dpia', undefined],
      ['caldicott', undefined],
      ['telling', undefined],
      ['advice', undefined],
      ['outcome', undefined],
    ]);
    expect([view.value, view.changes, view.legal?.withOptions]).toEqual([{}, undefined, true]);
    expect([view.agreement?.inShort.length, view.agreement?.whole.href.endsWith('/preview')]).toEqual([8, true]);
    expect(view.hidden.shown).toMatch(/^[0-9a-f]{64}$/);
  });

  it('sends nobody their own draft back', async () => {
    const world = await drafted();
    const back = async () => (await page(world)).form.fields.find(({ name }) => name === 'outcome')?.options?.find(({ value }) => value === 'back')?.label;
    expect(await back()).toBe('Send it back to Maya Collins');
    await change(world, { drafterId: people.igLead.person });
    expect(await back()).toBe('It is not ready: I change it first');
  });

  it('leads from a sign that the answers prove to the answer behind it', async () => {
    const world = await drafted();
    const { answers, reference } = await world.file();
    const people = { ...answers.people!, value: { ...answers.people!.value, howMany: 'over-10000' } };
    await change(world, { answers: { ...answers, people } });
    const rows = (await page(world)).parts.find(({ id }) => id === 'dpia')?.proved?.rows;
    expect(rows).toEqual([
      { label: 'Details of tens of thousands of people, or of a whole area', change: `/agreements/${reference}/draft/people?from=ig-review` },
    ]);
  });

  it('shows the second time what has changed, and closes what was recorded', async () => {
    const view = await page(await agreed());
    expect(view.changes?.basis).toBe('The legal basis is the one that you read');
    expect(view.changes?.heading).toMatch(/^What has changed since you checked it on /);
    expect(view.changes?.groups.map(({ heading, rows }) => [heading, rows])).toEqual([['Answered by Riverside Debt Advice', []]]);
    expect(view.changes?.groups[0]?.sentences.find(({ heading }) => heading.startsWith('5 '))?.now).toContain(
      'Referral not taken up: deleted 3 months after the last try to make contact.',
    );
    expect(view.parts.filter(({ closed }) => closed !== undefined).map(({ id }) => id)).toEqual(['dpia', 'telling', 'advice']);
    expect(view.legalClosed).toEqual({ text: 'Read the legal basis again' });
    expect([view.value.legal, view.value.outcome, view.value.publishedWhere]).toEqual([undefined, undefined, 'Website']);
  });

  it('lists what somebody typed, with where it prints and whom to ask, and asks for it again when it changes', async () => {
    const world = await agreed();
    const words = async () => (await page(world)).parts.find(({ id }) => id === 'words');
    expect((await words())?.proved?.rows).toContainEqual({
      label: 'Where they are kept, typed by Riverside Debt Advice. It prints in ‘Keeping it safe’',
      text: '‘its case system’',
      way: { href: `/agreements/${world.reference}`, text: 'Ask Riverside Debt Advice to change it' },
    });
    expect((await page(world)).value.ownWords).toEqual(['read']);
    const { answers } = await world.file();
    const { 'only-you': theirs } = answers;
    await change(world, { answers: { ...answers, 'only-you': { ...theirs!, value: { ...theirs!.value, place: 'a shared drive that volunteers see' } } } });
    expect((await page(world)).value.ownWords).toBeUndefined();
    expect(await issue(world)).toMatchObject({ kind: 'refused', unmet: ['own-words-read'] });
    const { form, hidden, value } = await page(world);
    const principles = Object.fromEntries(form.fields.filter(({ name }) => name.startsWith('caldicott-')).map(({ name }) => [name, 'met']));
    const fields = {
      ...value,
      ...principles,
      ...hidden,
      legal: 'right',
      outcome: 'ready',
      'published-day': '20',
      'published-month': '11',
      'published-year': '2026',
    };
    const { reference: _, ...posted } = fields as Record<string, unknown>;
    expect(await world.run(people.igLead, recordIgReview, { fields: posted })).toMatchObject({ kind: 'invalid', errors: { ownWords: expect.any(String) } });
    // What was not on her page she has not read.
    expect(await world.run(people.igLead, recordIgReview, { fields: { ...posted, ownWords: 'read', typed: '' } })).toMatchObject({ kind: 'done' });
    expect(await issue(world)).toMatchObject({ kind: 'refused', unmet: ['own-words-read'] });
    expect(await world.run(people.igLead, recordIgReview, { fields: { ...posted, ownWords: 'read' } })).toMatchObject({ kind: 'done' });
    expect(await issue(world)).toMatchObject({ kind: 'done' });
  });

  it('comes back with what was typed, open where something is wrong', async () => {
    const world = await agreed();
    const values = { reference: world.reference, legal: 'right', publishedWhere: '', outcome: 'ready' };
    const outcome = { kind: 'invalid', errors: { publishedWhere: 'Enter where the privacy notice names Riverside Debt Advice' } } as const;
    const view = await page(world, { command: 'record-ig-review', values, outcome });
    expect([view.value.legal, view.parts.find(({ id }) => id === 'telling')?.closed]).toEqual(['right', undefined]);
    const conflict = await page(world, { command: 'record-ig-review', values, outcome: { kind: 'conflict', yours: {}, theirs: {}, by: 'Somebody else' } });
    expect(conflict.errors['']).toContain('The legal basis changed while you read this page');
  });

  it('holds what was typed before an answer was changed, and asks again for what reads otherwise since', async () => {
    const world = await drafted();
    const { hidden } = await page(world);
    let minutes = 0;
    const left = (values: Record<string, unknown>) =>
      keepAttempt(
        { store: world.store, now: () => new Date(world.now().getTime() + 60_000 * minutes++) },
        people.igLead.person,
        'record-ig-review',
        { ...hidden, legal: 'right', outcome: 'ready', publishedWhere: 'On the wall', ...values },
        { kind: 'left' },
      );
    await left({ reference: 'SA-0000-0000', publishedWhere: 'Elsewhere' });
    expect((await page(world)).value).toEqual({});
    await left({});
    const kept = await page(world);
    expect([kept.value.publishedWhere, kept.value.legal, kept.value.outcome, kept.errors, kept.wrongParts]).toEqual(['On the wall', 'right', 'ready', {}, {}]);
    await left({ shown: 'of another result', typed: 'another text', ownWords: 'read' });
    const { value } = await page(world);
    expect([value.publishedWhere, value.legal, value.outcome, value.ownWords]).toEqual(['On the wall', undefined, undefined, undefined]);
    await left({ found: 'something that does not fit together' });
    expect((await page(world)).value).toMatchObject({ legal: 'right' });
    expect((await page(world)).value.outcome).toBeUndefined();
  });

  it('folds the legal basis for whoever has read this very result in their own draft, and says when', async () => {
    const world = await drafted();
    const { answers } = await world.file();
    const { shown } = (await page(world)).hidden;
    const folded = async (by: string, value: FormValue) => {
      await change(world, { answers: { ...answers, 'legal-read': { ...answers['legal-read']!, by, value } } });
      return (await page(world)).legalClosed;
    };
    const lead = people.igLead.person;
    expect(await folded(lead, { read: 'read', 'given-for': shown! })).toEqual({
      text: 'Read the legal basis again',
      before: expect.stringMatching(/^You read this on \d+ \w+ 2026 at /),
    });
    expect(await folded(people.drafter.person, { read: 'read', 'given-for': shown! })).toBeUndefined();
    expect(await folded(lead, { read: 'does-not-fit', doubt: 'It is free', 'given-for': shown! })).toBeUndefined();
    expect(await folded(lead, { read: 'read', 'given-for': 'another result' })).toBeUndefined();
    expect(await folded(lead, { read: 'read' })).toBeUndefined();
  });

  it('closes with the final version, and before every question is answered', async () => {
    expect((await page(await issued())).closed?.text).toContain('The final version is made');
    const world = await drafted();
    const { answers } = await world.file();
    const { 'send-how': _, ...rest } = answers;
    await change(world, { answers: rest });
    expect((await page(world)).closed?.way.href).toBe(`/agreements/${world.reference}/draft`);
  });
});

describe('the page that sends', () => {
  it('names who gets it and what is still open, with a way for whoever can go there', async () => {
    const world = await drafted();
    const lead = await send(world, people.igLead);
    expect(lead.recipients.people).toEqual(['Tom Ashby, Service manager']);
    expect(lead.open.map(({ id, way }) => [id, way?.href])).toEqual([['ig-review-ready', `/agreements/${world.reference}/draft/ig-review`]]);
    expect((await send(world, people.drafter)).open[0]?.way?.href).toBe(`/agreements/${world.reference}/draft/check`);
  });

  it('has its button once the IG lead has said that it is ready', async () => {
    const world = await drafted();
    const { hidden, form } = await page(world);
    const posted = {
      legal: 'right',
      dpia: 'none',
      dpiaDone: 'none',
      dpiaWhy: 'Few people',
      noEffect: 'yes',
      publishedWhere: 'Website',
      'published-day': '20',
      'published-month': '11',
      'published-year': '2026',
      outcome: 'ready',
    };
    const principles = Object.fromEntries(form.fields.filter(({ name }) => name.startsWith('caldicott-')).map(({ name }) => [name, 'met']));
    expect((await world.run(people.igLead, recordIgReview, { fields: { ...posted, ...principles, shown: hidden.shown } })).kind).toBe('done');
    const view = await send(world, people.igLead);
    expect([view.open, view.closed, view.buttons?.main]).toEqual([[], undefined, 'Send to Riverside Debt Advice']);
  });

  it('asks for no checklist that is accepted already', async () => {
    const world = await drafted();
    const lines = async () => (await send(world, people.igLead)).asks.lines;
    expect(await lines()).toContain('Nothing in the checklist: it is accepted already');
    const { checklist } = await world.file();
    await world.store.tx((q) => checklists.change(q, checklist!, { status: 'in-progress' }, world.now()));
    expect((await lines()).filter((line) => line.startsWith('Fill in the checklist'))).toHaveLength(1);
  });

  it('is for the sharing side, and closed once it is sent', async () => {
    const world = await agreed();
    expect((await read(world, people.manager, sendPage, { reference: world.reference })).kind).toBe('forbidden');
    expect((await read(world, people.stranger, sendPage, { reference: world.reference })).kind).toBe('not-found');
    expect((await send(world, people.drafter)).closed?.text).toBe('This agreement has been sent already.');
  });
});
