import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aCharity, actorFor, anAgreement, aOnce, aPerson, aPractice, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import * as comments from '@/db/comments';
import { openFor, openForEach } from '@/db/listed-for-reader';
import { schema } from '@/db/schema';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { commentOnSection } from '@/lib/commands/comment-on-section';
import { replyToComment } from '@/lib/commands/reply-to-comment';
import { reviewers, sentToPartner } from '@/lib/commands/testing/review-steps';
import { agreed, issued, people, type World } from '@/lib/commands/testing/signing-steps';
import type { Actor } from '@/lib/domain/people/actor';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { agreementNow } from './agreement-now';
import { checklistStartPage } from './checklist-start-page';
import { home } from './home';

async function seen(world: Pick<World, 'store' | 'now' | 'secret'>, actor: Actor) {
  const out = await read(world, actor, home, {});
  if (out.kind !== 'seen') throw new Error(out.kind);
  return out.view;
}
const needs = async (world: World, actor: Actor) => (await seen(world, actor)).needsYou.map(({ text }) => text);

describe('the home page', () => {
  it('says what needs whom, and what waits for others', async () => {
    const world = await agreed();
    expect(await needs(world, people.drafter)).toEqual(['Make the final version with Riverside Debt Advice']);
    expect(await needs(world, people.manager)).toEqual([]);
    const waiting = await seen(world, people.manager);
    expect(waiting.waiting).toMatchObject([
      { text: 'Northfield Surgery', why: 'Maya Collins can make the final version', about: `Debt counselling, ${world.reference}`, tag: 'You agreed' },
    ]);
    expect(waiting.agreements).toMatchObject([{ reference: world.reference, name: 'Northfield Surgery', service: 'Debt counselling' }]);
    expect(waiting.checklists).toMatchObject([
      { name: 'Checklist for Northfield Surgery', tag: 'Accepted with plan', href: expect.stringContaining('/checklists/') },
    ]);
  });

  it('calls the reader’s own organisation “you”, and the other by its name', async () => {
    const world = await agreed();
    const waits = async (who: string) => (await seen(world, demonstrationActor(who))).waiting.map(({ why }) => why);
    const set = async (status: Checklist['status']) => {
      const { checklist: stands } = await world.file();
      if (!stands) throw new Error('no checklist');
      await world.store.tx((q) => checklists.change(q, stands, { status }, world.now()));
    };
    await set('in-progress');
    const hub = await read(world, demonstrationActor('riverside-reader'), agreementNow, { reference: world.reference });
    expect(hub).toMatchObject({ view: { lines: [{ name: 'Your organisation', doing: 'is filling in the checklist' }] } });
    expect(await waits('riverside-reader')).toEqual(['Your organisation is filling in the checklist']);
    expect(await waits('northfield-reader')).toEqual(['Riverside Debt Advice is filling in the checklist']);
    await set('with-sharing-organisation');
    expect((await seen(world, people.igLead)).checklists).toMatchObject([{ tag: 'With you' }]);
    expect(await waits('riverside-reader')).toEqual(['Priya Shah is deciding on your checklist']);
    expect(await waits('northfield-reader')).toEqual(['Priya Shah is deciding on the checklist of Riverside Debt Advice']);
  });

  it('asks the partner for what it alone can put right, although its checklist is accepted', async () => {
    const world = await agreed();
    const file = await world.file();
    const { checklist } = file;
    if (!checklist?.answers.email) throw new Error('no checklist');
    const open = { ...checklist.answers.email, value: { answer: 'secure-standard', email: 'referrals@riverside-debt.example' } };
    await world.store.tx(async (q) => {
      const plan = { ...open, value: { plan: 'use' } };
      await checklists.change(q, checklist, { answers: { ...checklist.answers, email: open, 'plan/secure-transfer': plan } }, world.now());
      const methods = { ...file.answers['send-how']!, value: { methods: ['secure-email'] } };
      await agreements.change(q, file, { answers: { ...file.answers, 'send-how': methods } }, world.now());
    });
    const view = await seen(world, people.manager);
    expect(view.needsYou.map(({ key }) => key)).toEqual([`${world.reference} put-right-checklist`]);
    expect(view.waiting).toEqual([]);
    // Whoever only reads sees that it waits for somebody of their side.
    expect(await needs(world, demonstrationActor('riverside-reader'))).toEqual([]);
    const { q } = world.store;
    expect((await openFor(q, people.manager, 5)).maybe.references).toEqual([world.reference]);
    expect((await openFor(q, demonstrationActor('riverside-reader'), 5)).others.references).toEqual([world.reference]);
  });

  it('asks the drafter and the IG lead for the changes that a partner asks for, and to answer what it says of the text', async () => {
    const world = await sentToPartner();
    const lead = demonstrationActor('exampleton-trust-ig-lead');
    const own = async (actor: Actor) => (await seen(world, actor)).needsYou.filter(({ about }) => about?.includes(world.reference));
    const commenting = { reference: world.reference, once: aOnce(), fields: { section: 'details', comment: 'Leave out the address' } };
    expect((await execute(world, reviewers.manager, commentOnSection, commenting)).kind).toBe('done');
    for (const actor of [reviewers.drafter, lead])
      expect(await own(actor)).toMatchObject([{ text: 'Answer a comment of Exampleton Hospice on the agreement', tag: 'Comments' }]);
    expect(await own(demonstrationActor('exampleton-trust-signatory'))).toEqual([]);
    const [thread] = await comments.ofAgreement(world.store.q, world.reference, ['exampleton-trust']);
    const replying = { reference: world.reference, once: aOnce(), fields: { thread: thread?.id, reply: 'We need it for visits' } };
    expect((await execute(world, reviewers.drafter, replyToComment, replying)).kind).toBe('done');
    expect(await own(lead)).toEqual([]);
    // Now it waits for the partner, by name; its own answer turns it round again.
    const replied = { text: 'Read what Exampleton Hospitals NHS Trust replied to a comment on the agreement', tag: 'Comments' };
    expect(await own(reviewers.manager)).toContainEqual(expect.objectContaining(replied));
    expect((await own(reviewers.reader)).map(({ tag }) => tag)).not.toContain('Comments');
    const again = { ...replying, once: aOnce(), fields: { thread: thread?.id, reply: 'A district is enough' } };
    expect((await execute(world, reviewers.manager, replyToComment, again)).kind).toBe('done');
    expect((await own(reviewers.manager)).map(({ tag }) => tag)).not.toContain('Comments');
    expect(await own(lead)).toMatchObject([{ tag: 'Comments' }]);
    expect((await execute(world, reviewers.drafter, replyToComment, { ...replying, once: aOnce() })).kind).toBe('done');
    const file = await world.file();
    const reply = {
      ...file.reply,
      decision: 'changes' as const,
      by: 'exampleton-hospice-manager',
      byName: 'Grace',
      at: '2026-11-22T09:00:00Z',
      changes: 'Fewer',
    };
    await world.store.tx((q) => agreements.change(q, file, { status: 'changes-asked', reply, heldBy: 'drafter' }, world.now()));
    for (const actor of [reviewers.drafter, lead])
      expect(await own(actor)).toMatchObject([{ text: 'Change the draft for Exampleton Hospice', tag: 'Changes asked for' }]);
    expect((await openFor(world.store.q, lead, 5)).mine.references).toContain(world.reference);
  });

  it('asks each signatory alone', async () => {
    const world = await issued();
    expect(await needs(world, people.sharing)).toEqual(['Read and sign the agreement with Riverside Debt Advice']);
    expect(await needs(world, people.receiving)).toEqual(['Read and sign the agreement with Northfield Surgery']);
    expect(await needs(world, people.drafter)).toEqual([]);
  });

  it('finds what somebody is named to sign, however many others have waited longer', async () => {
    const { store, reference } = await issued();
    const sent = { by: 'northfield-drafter', byName: 'Maya Collins', at: '2026-01-01T09:00:00Z', finalOnYes: true };
    const between = { sharingOrganisationId: 'northfield-surgery', drafterId: 'northfield-drafter' };
    const older = (await anAgreement(store, { partnerOrganisationId: 'riverside-debt-advice', status: 'with-partner', sent }, between)).reference;
    const { listedAgreement: line } = schema;
    await store.tx((q) =>
      q
        .update(line)
        .set({ heldSince: new Date(sent.at) })
        .where(eq(line.reference, older)),
    );
    const reader = { ...people.receiving, organisations: [people.receiving.organisation] };
    expect((await openFor(store.q, reader, 1)).mine).toEqual({ references: [reference, older], all: 2 });
    expect((await openForEach(store.q, [reader], 1)).references).toEqual([reference]);
  });

  it('says by when, and what is overdue', async () => {
    const world = await issued();
    const since = async (days: number) => {
      const now = () => new Date(world.now().getTime() + days * 86_400_000);
      return (await seen({ ...world, now }, people.sharing)).needsYou.map((item) => item.since);
    };
    expect(await since(0)).toEqual([expect.stringMatching(/ today, due by 5 December 2026$/)]);
    expect(await since(14)).toEqual(['for 14 days, due by 5 December 2026']);
    expect(await since(15)).toEqual(['for 15 days, overdue: was due by 5 December 2026']);
  });

  it('shows nothing of others, and leads whoever does nothing with a checklist to where they read it', async () => {
    const world = await agreed();
    const stranger = await seen(world, people.stranger);
    expect([stranger.agreements, stranger.needsYou, stranger.waiting, stranger.checklists]).toEqual([[], [], [], []]);
    const reader = await seen(world, demonstrationActor('northfield-reader'));
    expect(reader.checklists).toEqual([
      {
        id: expect.any(String),
        href: expect.stringMatching(/^\/checklists\/[^/]+$/),
        name: 'Checklist of Riverside Debt Advice',
        about: `Debt counselling, ${world.reference}`,
        tag: 'Accepted with plan',
      },
    ]);
    for (const actor of [demonstrationActor('northfield-reader'), people.drafter])
      expect(await read(world, actor, checklistStartPage, { id: reader.checklists[0]?.id })).toMatchObject({ kind: 'seen' });
    expect([reader.mayStart, (await seen(world, people.drafter)).mayStart]).toEqual([false, true]);
    const file = await world.file();
    await world.store.tx((q) => agreements.change(q, file, { status: 'draft', sent: null, reply: null }, world.now()));
    expect((await seen(world, people.manager)).agreements).toEqual([]);
  });

  it('leaves a draft to whoever has it', async () => {
    const world = await agreed();
    const file = await world.file();
    await world.store.tx((q) => agreements.change(q, file, { status: 'draft', sent: null, reply: null, heldBy: 'drafter' }, world.now()));
    expect(await needs(world, people.drafter)).toEqual(['Send the agreement to Riverside Debt Advice']);
    expect(await needs(world, people.igLead)).toEqual([]);
    expect((await seen(world, people.igLead)).waiting.map(({ why }) => why)).toEqual(['Maya Collins is writing the draft']);
  });

  it('is shown to a visitor never', async () => {
    const world = testPorts();
    await settle(world.store, { organisations: [aPractice(), aCharity()], people: [aPerson({ id: 'jo' })] });
    expect((await seen(world, actorFor(aPerson({ id: 'jo' })))).agreements).toEqual([]);
    expect((await read(world, actorFor(aPerson({ id: 'jo' }), { roles: ['visitor'] }), home, {})).kind).toBe('log-in');
  });
});
