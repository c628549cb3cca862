import { describe, expect, it } from 'vitest';
import * as comments from '@/db/comments';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import { aOnce } from '@/db/testing/builders';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import type { Actor } from '@/lib/domain/people/actor';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { commentsPage } from '@/lib/views/comments-page';
import { sectionCommentPage } from '@/lib/views/section-comment-page';
import { acceptSuggestion } from './accept-suggestion';
import { commentOnSection } from './comment-on-section';
import { replyToComment } from './reply-to-comment';
import { settleComment } from './settle-comment';
import { takeBack } from './take-back';
import { reviewers, type SentWorld, sentToPartner } from './testing/review-steps';

const words = 'So that people who are dying are met at home by somebody who knows what they wish for';
const run = (world: SentWorld, actor: Actor, command: AnyCommand, fields: Readonly<Record<string, unknown>> = {}) =>
  execute(world, actor, command, { once: aOnce(), reference: world.reference, ...fields });
const suggest = (world: SentWorld, text = words) =>
  run(world, reviewers.manager, commentOnSection, {
    fields: { section: 'purpose', comment: 'Say it as we do', instead: 'purpose-edit:purpose', 'words-purpose-edit-purpose': text },
  });
const threads = ({ store, reference }: SentWorld) => comments.ofAgreement(store.q, reference, ['exampleton-trust']);
const page = (world: SentWorld, actor: Actor) => read(world, actor, commentsPage, { reference: world.reference });
const toldOf = async ({ store }: SentWorld) => {
  const rows = await outbox.due(store.q, new Date('2999-01-01'));
  return rows.filter(({ kind, about }) => kind === 'mail-comment-settled' && about.only !== 'app').map(({ about }) => about);
};
const purposeNow = async (world: SentWorld) => (await world.file()).answers['purpose-edit']?.value.purpose;

async function suggested() {
  const world = await sentToPartner({ heldBy: 'drafter' });
  expect(await suggest(world)).toMatchObject({ kind: 'done' });
  const [thread] = await threads(world);
  if (!thread?.suggestion) throw new Error('no suggestion');
  return { world, thread, ...thread.suggestion };
}

describe('suggested words', () => {
  it('are asked for beside the comment, from the words that stand there, and are not needed', async () => {
    const world = await sentToPartner();
    const seen = await read(world, reviewers.manager, sectionCommentPage, { reference: world.reference, section: 'purpose' });
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    const [, choice] = seen.view.form.fields;
    expect(choice?.options?.map(({ value }) => value)).toContain('purpose-edit:purpose');
    expect(String((seen.view.value as Record<string, unknown>)['words-purpose-edit-purpose'])).toMatch(/^So that/);
    const plain = { section: 'purpose', comment: 'Shorter' };
    expect((await run(world, reviewers.manager, commentOnSection, { fields: plain })).kind).toBe('done');
    expect((await threads(world))[0]?.suggestion).toBeUndefined();
  });

  it('say what is wrong with them, and keep nothing then', async () => {
    const world = await sentToPartner();
    const { before } = await suggested();
    const errors = async (text: string) => {
      const out = await suggest(world, text);
      return out.kind === 'invalid' ? out.errors : out.kind;
    };
    const name = 'words-purpose-edit-purpose';
    expect(await errors('')).toEqual({ [name]: 'Enter the words you suggest' });
    expect(await errors(before)).toEqual({ [name]: 'Change the words, or select that you do not want to suggest any' });
    expect(await errors('x'.repeat(301))).toEqual({ [name]: 'The words you suggest must be 300 characters or less' });
    expect(await errors('As for 943 476 5919')).toEqual({ [name]: 'Remove the NHS number from your words' });
    expect(await threads(world)).toEqual([]);
  });

  it('stand as Before and Now for both sides; only the sharing side decides, and puts them in once it has the draft', async () => {
    const { world, thread, before } = await suggested();
    const shown = { suggestion: { labels: { before: 'As it read', now: 'Suggested' }, heading: 'What the sharing is for', before: [before], now: [words] } };
    for (const actor of [reviewers.reader, reviewers.manager]) {
      const seen = await page(world, actor);
      expect(seen).toMatchObject({ view: { threads: [shown] } });
      expect(JSON.stringify(seen)).not.toMatch(/"put"|"settle"/);
    }
    expect(await page(world, reviewers.drafter)).toMatchObject({
      view: { threads: [{ settle: { dealtWith: 'Decline these words', note: expect.stringContaining('take the agreement back') } }] },
    });
    const put = { thread: thread.id, revision: '0' };
    expect((await run(world, reviewers.drafter, acceptSuggestion, put)).kind).toBe('refused');
    expect((await run(world, reviewers.manager, acceptSuggestion, put)).kind).toBe('forbidden');
    expect((await run(world, reviewers.stranger, acceptSuggestion, put)).kind).toMatch(/not-found|forbidden/);
    expect((await run(world, reviewers.drafter, settleComment, { thread: thread.id, how: 'accepted' })).kind).toBe('refused');
    await run(world, reviewers.drafter, takeBack);
    expect(await page(world, reviewers.drafter)).toMatchObject({ view: { threads: [{ suggestion: { put: { text: 'Put these words in', revision: '0' } } }] } });
    expect(await run(world, reviewers.drafter, acceptSuggestion, put)).toMatchObject({ kind: 'done' });
    expect(await purposeNow(world)).toBe(words);
    const { answers, openComments } = await world.file();
    expect([answers.purpose?.value.wording, answers['purpose-edit']?.by, openComments]).toEqual(['change', reviewers.drafter.person, 0]);
    expect((await threads(world))[0]?.settled).toMatchObject({ how: 'accepted', byName: reviewers.drafter.name });
    expect(await toldOf(world)).toEqual([]); // it was taken back: the partner sees nothing of it
    expect(await page(world, reviewers.drafter)).toMatchObject({ view: { threads: [{ suggestion: { labels: { before: 'Before', now: 'Now' } } }] } });
    const last = (await events.history(world.store.q, world.reference)).at(-1);
    expect(last).toMatchObject({ what: 'suggestion-accepted', more: { thread: thread.id, question: 'purpose-edit', revision: 1 } });
    expect(JSON.stringify(last)).not.toContain('dying');
    expect((await run(world, reviewers.drafter, acceptSuggestion, put)).kind).toBe('refused');
  });

  it('do not take the place of words that somebody changed meanwhile', async () => {
    const { world, thread } = await suggested();
    await run(world, reviewers.drafter, takeBack);
    const mine = { purpose: 'So that people are visited in time by a nurse', lost: 'They would wait longer', mayDo: 'visit the person' };
    expect((await world.answer('purpose', { wording: 'change' }, reviewers.drafter)).kind).toBe('done');
    expect((await world.answer('purpose-edit', mine, reviewers.drafter)).kind).toBe('done');
    expect(await page(world, reviewers.drafter)).toMatchObject({ view: { threads: [{ suggestion: { since: { words: mine.purpose } } }] } });
    const stale = await run(world, reviewers.drafter, acceptSuggestion, { thread: thread.id, revision: '0' });
    expect(stale).toMatchObject({ kind: 'refused', reason: 'Somebody has changed these words since. Read them again, then decide' });
    expect([await purposeNow(world), (await world.file()).openComments]).toEqual([mine.purpose, 1]);
    expect((await run(world, reviewers.drafter, acceptSuggestion, { thread: thread.id, revision: '1' })).kind).toBe('done');
    expect((await world.file()).answers['purpose-edit']?.value).toMatchObject({ purpose: words, lost: mine.lost, mayDo: mine.mayDo });
  });

  it('are declined with a name and a time, and a reply of the partner asks again', async () => {
    const { world, thread } = await suggested();
    const before = (await world.file()).answers;
    expect((await run(world, reviewers.drafter, settleComment, { thread: thread.id, how: 'declined' })).kind).toBe('done');
    expect([(await threads(world))[0]?.settled?.how, (await world.file()).answers]).toEqual(['declined', before]);
    expect(await toldOf(world)).toEqual([expect.objectContaining({ by: 'exampleton-trust-drafter', agreement: world.reference, how: 'declined' })]);
    expect(await page(world, reviewers.manager)).toMatchObject({
      view: { threads: [{ settled: expect.stringMatching(/^Words declined by Kwame Boateng, /) }] },
    });
    await run(world, reviewers.manager, replyToComment, { fields: { thread: thread.id, reply: 'Why not?' } });
    expect([(await threads(world))[0]?.settled, (await world.file()).openComments]).toEqual([undefined, 1]);
  });

  it('can be declined only where words were suggested', async () => {
    const world = await sentToPartner();
    await run(world, reviewers.manager, commentOnSection, { fields: { section: 'details', comment: 'Leave out the address' } });
    const [thread] = await threads(world);
    expect((await run(world, reviewers.drafter, settleComment, { thread: thread?.id, how: 'declined' })).kind).toBe('refused');
    expect((await run(world, demonstrationActor('exampleton-trust-ig-lead'), acceptSuggestion, { thread: thread?.id, revision: '0' })).kind).toBe('refused');
  });
});
