import { describe, expect, it } from 'vitest';
import * as comments from '@/db/comments';
import * as events from '@/db/events';
import { relist, relistMissing } from '@/db/listed-agreements';
import { schema } from '@/db/schema';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { read } from '@/lib/server/view';
import { agreementHub } from '@/lib/views/agreement-hub';
import { commentsPage } from '@/lib/views/comments-page';
import { readAgreement } from '@/lib/views/read-agreement';
import { sectionCommentPage } from '@/lib/views/section-comment-page';
import { commentOnSection } from './comment-on-section';
import { issueForSignature } from './issue-for-signature';
import { replyToComment } from './reply-to-comment';
import { settleComment } from './settle-comment';
import { takeBack } from './take-back';
import { asSuggested, confirmed, reviewers, type SentWorld, sentToPartner } from './testing/review-steps';
import { agreed, issued, people } from './testing/signing-steps';
import { execute } from '@/lib/server/execute';
import { aOnce } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import type { AnyCommand } from '@/lib/server/command';

const igLead = demonstrationActor('exampleton-trust-ig-lead');
type Running = Pick<SentWorld, 'store' | 'reference'> & Parameters<typeof execute>[0];
const run = async (world: Running, actor: Actor, command: AnyCommand, fields: Readonly<Record<string, unknown>>) =>
  execute(world, actor, command, { once: aOnce(), reference: world.reference, ...fields });
const ask = async (world: Running, comment: string, section = 'details', actor: Actor = reviewers.manager) =>
  run(world, actor, commentOnSection, { fields: { section, comment } });
const threads = async ({ store, reference }: Running) => comments.ofAgreement(store.q, reference, ['exampleton-trust']);
async function asked(world: SentWorld, text = 'Leave out the address') {
  expect(await ask(world, text)).toMatchObject({ kind: 'done' });
  const found = (await threads(world)).at(-1);
  if (!found) throw new Error('no thread');
  return found;
}
const mails = async ({ store }: Running) =>
  (await store.q.select().from(schema.outbox))
    .filter(({ about }) => about.only !== 'app')
    .map(({ kind }) => kind)
    .filter((kind) => kind === 'mail-comment');
const history = async ({ store, reference }: Running) => (await events.history(store.q, reference)).map(({ what, more }) => ({ what, ...more }));

describe('a comment on a section', () => {
  it('is the last change in the lists of both sides, and stays it when the lines are written anew', async () => {
    const world = await sentToPartner();
    const later = new Date(world.now().getTime() + 3 * 86_400_000);
    const changed = async () =>
      (await world.store.q.select().from(schema.listedAgreement)).filter((one) => one.reference === world.reference).map((one) => one.changedAt);
    expect(await changed()).not.toContainEqual(later);
    expect(await ask({ ...world, now: () => later }, 'Leave out the address')).toMatchObject({ kind: 'done' });
    expect(await changed()).toEqual([later, later]);
    const { id } = await world.file();
    await world.store.tx((q) => relist(q, id));
    expect(await changed()).toEqual([later, later]);
    expect(await relistMissing(world.store)).toBe(0);
  });

  it('stands there for both sides, in its own words, and is known to the audit by ids alone', async () => {
    const world = await sentToPartner();
    const { revision } = await world.file();
    const thread = await asked(world, 'Leave out the <b>address</b> & say “district”');
    expect(thread).toMatchObject({
      section: 'details',
      comments: [{ by: 'exampleton-hospice-manager', byName: 'Grace Lindqvist', text: 'Leave out the <b>address</b> & say “district”' }],
    });
    expect(thread.settled).toBeUndefined();
    expect(await world.file()).toMatchObject({ openComments: 1, revision });
    expect((await history(world)).at(-1)).toEqual({ what: 'section-commented', section: 'details', thread: thread.id });
    expect(JSON.stringify(await history(world))).not.toContain('address');
    expect(await mails(world)).toEqual(['mail-comment']);
    for (const actor of [reviewers.reader, reviewers.drafter]) {
      const page = await read(world, actor, commentsPage, { reference: world.reference });
      expect(page).toMatchObject({ kind: 'seen', view: { threads: [{ section: 'Who and what', comments: [{ by: 'Grace Lindqvist, Exampleton Hospice' }] }] } });
      const hub = await read(world, actor, agreementHub, { reference: world.reference });
      expect(hub).toMatchObject({ kind: 'seen', view: { notes: [{ text: '1 comment is not settled' }] } });
    }
    expect((await read(world, reviewers.stranger, commentsPage, { reference: world.reference })).kind).toBe('not-found');
  });

  it('is asked for beside every section of the text, by whoever may answer', async () => {
    const world = await sentToPartner();
    const text = await read(world, reviewers.manager, readAgreement, { reference: world.reference });
    expect(text).toMatchObject({ view: { text: { commentLinks: { details: '/agreements/SA-4H2P-9WTD/review/details' } } } });
    const page = await read(world, reviewers.manager, sectionCommentPage, { reference: world.reference, section: 'details' });
    expect(page).toMatchObject({
      kind: 'seen',
      view: { h1: 'What would you like to ask or change in ‘Who and what’?', section: { heading: '3 Who and what' } },
    });
    expect((await read(world, reviewers.manager, sectionCommentPage, { reference: world.reference, section: 'signatures' })).kind).toBe('not-found');
    expect((await read(world, reviewers.drafter, sectionCommentPage, { reference: world.reference, section: 'details' })).kind).toBe('forbidden');
  });

  it('says what is wrong with it', async () => {
    const world = await sentToPartner();
    const errors = async (comment: string) => {
      const out = await ask(world, comment);
      return out.kind === 'invalid' ? out.errors : out.kind;
    };
    expect(await errors('')).toEqual({ comment: 'Enter what you would like to change' });
    expect(await errors('x'.repeat(501))).toEqual({ comment: 'What you would like to change must be 500 characters or less' });
    expect(await errors('As for 943 476 5919')).toEqual({ comment: 'Remove the NHS number from your comment' });
    expect((await ask(world, 'Something', 'signatures')).kind).toBe('not-found');
    expect((await ask(world, 'Something', 'details', reviewers.drafter)).kind).toBe('forbidden');
    expect((await ask(world, 'Something', 'details', reviewers.reader)).kind).toBe('not-found');
    expect((await ask(world, 'Something', 'details', reviewers.stranger)).kind).toBe('not-found');
    expect(await threads(world)).toEqual([]);
  });
});

describe('what follows a comment', () => {
  it('is a reply of either side, told to the other', async () => {
    const world = await sentToPartner();
    const { id } = await asked(world);
    expect(await run(world, reviewers.drafter, replyToComment, { fields: { thread: id, reply: 'Which one?' } })).toMatchObject({ kind: 'done' });
    expect(await run(world, reviewers.manager, replyToComment, { fields: { thread: id, reply: 'The home address' } })).toMatchObject({ kind: 'done' });
    const [thread] = await threads(world);
    expect(thread?.comments.map(({ text }) => text)).toEqual(['Leave out the address', 'Which one?', 'The home address']);
    expect(await mails(world)).toHaveLength(2); // one an hour from each side
    const empty = await run(world, reviewers.manager, replyToComment, { fields: { thread: id, reply: '' } });
    expect(empty).toMatchObject({ kind: 'invalid', errors: { reply: 'Enter a reply' } });
    expect((await run(world, reviewers.stranger, replyToComment, { fields: { thread: id, reply: 'Hello' } })).kind).toBe('not-found');
  });

  it('is told by one mail an hour from each side, however much is said', async () => {
    const world = await sentToPartner();
    const { id } = await asked(world);
    for (let n = 0; n < 20; n++) {
      expect((await ask(world, `Point ${n}`)).kind).toBe('done');
      expect((await run(world, reviewers.manager, replyToComment, { fields: { thread: id, reply: `And ${n}` } })).kind).toBe('done');
      expect((await run(world, reviewers.drafter, replyToComment, { fields: { thread: id, reply: `No ${n}` } })).kind).toBe('done');
    }
    expect(await mails(world)).toHaveLength(2);
    world.clock.now = new Date(world.clock.now.getTime() + 3_600_000);
    expect((await run(world, reviewers.manager, replyToComment, { fields: { thread: id, reply: 'Still' } })).kind).toBe('done');
    expect(await mails(world)).toHaveLength(3);
  });

  it('is that the sharing side settles it, and a reply of the partner opens it again', async () => {
    const world = await sentToPartner();
    const { id } = await asked(world);
    expect((await run(world, reviewers.manager, settleComment, { thread: id, how: 'dealt-with' })).kind).toBe('forbidden');
    expect(await run(world, reviewers.drafter, settleComment, { thread: id, how: 'dealt-with' })).toMatchObject({ kind: 'done' });
    expect((await threads(world))[0]?.settled).toMatchObject({ how: 'dealt-with', byName: 'Kwame Boateng' });
    expect((await world.file()).openComments).toBe(0);
    expect(await run(world, reviewers.drafter, settleComment, { thread: id, how: 'dealt-with' })).toMatchObject({ kind: 'refused' });
    await run(world, reviewers.drafter, replyToComment, { fields: { thread: id, reply: 'Done' } });
    expect((await world.file()).openComments).toBe(0);
    await run(world, reviewers.manager, replyToComment, { fields: { thread: id, reply: 'It is still there' } });
    expect([(await threads(world))[0]?.settled, (await world.file()).openComments]).toEqual([undefined, 1]);
  });

  it('is the question that the section comes from, once the draft is open', async () => {
    const world = await sentToPartner();
    const { id } = await asked(world);
    world.clock.now = new Date(world.now().getTime() + 1000);
    await ask(world, 'We keep them longer', 'retention');
    await run(world, reviewers.drafter, takeBack, {});
    const page = await read(world, igLead, commentsPage, { reference: world.reference });
    const edit = { href: `/agreements/${world.reference}/draft/details` };
    expect(page).toMatchObject({
      view: { threads: [{ settle: { edit } }, { settle: { note: expect.stringContaining('Reply, and ask them to change it') } }] },
    });
    expect(page).not.toHaveProperty('view.threads.0.settle.accept');
    const accept = () => run(world, reviewers.drafter, settleComment, { thread: id, how: 'accepted' });
    expect(await accept()).toMatchObject({ kind: 'refused', reason: 'This section reads as it did. Change the text first, then accept the comment' });
    expect((await threads(world))[0]?.settled).toBeUndefined();
    // Saved again without a change, another section changed, and an answer of the partner's own: this section reads as it did.
    const { answers } = await world.file();
    const at = new Date(world.now().getTime() + 60_000).toISOString();
    const own = { ...answers.details!, at, by: reviewers.manager.person, value: asSuggested };
    const aside = { ...answers['telling-people']!, at, value: { tell: ['staff'] } };
    await world.alter({ answers: { ...answers, details: { ...answers.details!, at }, 'telling-people': aside, 'only-you': own } });
    expect(await read(world, igLead, commentsPage, { reference: world.reference })).not.toHaveProperty('view.threads.0.settle.accept');
    expect(await accept()).toMatchObject({ kind: 'refused' });
    // An honest change counts, also when the partner says another word after it.
    await world.alter({ answers: { ...(await world.file()).answers, back: { ...answers.back!, at, value: { back: ['attended'] } } } });
    await run(world, reviewers.manager, replyToComment, { fields: { thread: id, reply: 'Thank you' } });
    const changed = await read(world, igLead, commentsPage, { reference: world.reference });
    expect(changed).toHaveProperty('view.threads.0.settle.accept', 'Accept: the text is changed');
    expect(changed).not.toHaveProperty('view.threads.1.settle.accept');
    expect(await accept()).toMatchObject({ kind: 'done' });
    expect((await history(world)).at(-1)).toEqual({ what: 'comment-settled', thread: id, how: 'accepted' });
  });

  it('cannot be taken from another agreement', async () => {
    const world = await sentToPartner();
    const { id } = await asked(world);
    const other = demonstrationActor('northfield-drafter');
    const out = await execute(world, other, settleComment, { once: aOnce(), reference: 'SA-7K4M-2QXR', thread: id, how: 'dealt-with' });
    expect(out.kind).toBe('not-found');
    expect((await threads(world))[0]?.settled).toBeUndefined();
  });
});

describe('what is not enough', () => {
  it('stands among the comments, once, until the answer is another', async () => {
    const world = await sentToPartner();
    await world.answer('enough', { enough: 'missing', missing: 'The name of the key worker' });
    await world.answer('enough', { enough: 'too-much', tooMuch: 'The address' });
    const open = async () => (await threads(world)).filter(({ settled }) => !settled).map(({ section, comments: [first] }) => [section, first?.text]);
    expect(await open()).toEqual([['details', 'The address']]);
    await world.answer('enough', { enough: 'enough' });
    expect([await open(), (await world.file()).openComments]).toEqual([[], 0]);
    expect((await threads(world)).map(({ settled }) => settled?.how)).toEqual(['taken-back', 'taken-back']);
  });

  it('need not be said again when changes are asked for', async () => {
    const world = await sentToPartner();
    expect(await world.decide({ decision: 'changes', changes: '' })).toMatchObject({ errors: { changes: 'Add a comment about the changes you want' } });
    await asked(world);
    expect(await world.decide({ decision: 'changes', changes: '' })).toMatchObject({ kind: 'done' });
    expect(await world.file()).toMatchObject({ status: 'changes-asked', reply: { decision: 'changes' } });
    expect((await history(world)).at(-1)).toEqual({ what: 'changes-asked' });
  });
});

describe('the final version', () => {
  it('waits until every comment is settled', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    const { id } = await asked(world);
    await world.decide({ decision: 'agree', signatory: 'exampleton-hospice-signatory' });
    const unmet = async () => {
      const out = await run(world, igLead, issueForSignature, { revision: String((await world.file()).revision) });
      return out.kind === 'refused' ? out.unmet : out.kind;
    };
    expect(await unmet()).toContain('comments-settled');
    await run(world, reviewers.drafter, settleComment, { thread: id, how: 'dealt-with' });
    expect(await unmet()).not.toContain('comments-settled');
  });

  it('ends the talk', async () => {
    const world = await issued();
    expect(await run(world, people.manager, commentOnSection, { fields: { section: 'details', comment: 'One more thing' } })).toMatchObject({
      kind: 'refused',
    });
    expect(await run(world, people.drafter, replyToComment, { fields: { thread: 'none', reply: 'Yes' } })).toMatchObject({ kind: 'refused' });
    const before = await agreed();
    expect(await run(before, people.manager, commentOnSection, { fields: { section: 'details', comment: 'One more thing' } })).toMatchObject({ kind: 'done' });
  });
});
