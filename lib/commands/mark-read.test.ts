import { describe, expect, it } from 'vitest';
import { schema } from '@/db/schema';
import { catalogue } from '@/content/catalogue';
import { changedSections, marksRead } from '@/lib/domain/agreement/reading';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { aOnce } from '@/db/testing/builders';
import { agreementHub } from '@/lib/views/agreement-hub';
import { commentsPage } from '@/lib/views/comments-page';
import { previewPage } from '@/lib/views/preview-page';
import { readAgreement } from '@/lib/views/read-agreement';
import type { Actor } from '@/lib/domain/people/actor';
import type { AnyCommand } from '@/lib/server/command';
import type { AnyView } from '@/lib/server/view';
import { commentOnSection } from './comment-on-section';
import { markRead } from './mark-read';
import { replyToComment } from './reply-to-comment';
import { confirmed, reviewers, sentToPartner } from './testing/review-steps';

const { manager, reader, drafter, stranger } = reviewers;

/** A world whose clock can be moved on. */
async function world() {
  const sent = await sentToPartner();
  const clock = { at: sent.now().getTime() };
  const later = { ...sent, now: () => new Date(clock.at) };
  const run = async (actor: Actor, command: AnyCommand, fields: Readonly<Record<string, unknown>>) =>
    execute(later, actor, command, { once: aOnce(), reference: sent.reference, ...fields });
  const pass = (minutes: number) => {
    clock.at += minutes * 60_000;
    return new Date(clock.at).toISOString();
  };
  const mark = (actor: Actor, page: string, until = new Date(clock.at).toISOString()) => run(actor, markRead, { page, until });
  const noted = async (actor: Actor) => {
    const hub = await read(later, actor, agreementHub, { reference: sent.reference });
    if (hub.kind !== 'seen') throw new Error(hub.kind);
    return hub.view.notes.filter(({ heading }) => heading === 'Changed since you read it').flatMap(({ lines }) => lines ?? []);
  };
  /** The sharing side changes an answer, as it does when it takes the text back and sends it again. */
  const changed = async (key: string) => {
    const { answers } = await sent.file();
    const before = answers[key];
    if (!before) throw new Error(`no ${key}`);
    await sent.alter({
      answers: { ...answers, [key]: { ...before, revision: before.revision + 1, by: drafter.person, at: new Date(clock.at).toISOString() } },
    });
  };
  const rows = async () => sent.store.q.select().from(schema.reading);
  return { ...sent, ...later, run, pass, mark, noted, changed, rows };
}

describe('how far somebody has read', () => {
  it('moves by a press alone, never by opening a page', async () => {
    const here = await world();
    const opened: readonly (readonly [Actor, AnyView])[] = [
      [manager, agreementHub],
      [manager, readAgreement],
      [drafter, previewPage],
      [drafter, commentsPage],
    ];
    for (const [actor, view] of opened) expect((await read(here, actor, view, { reference: here.reference })).kind).toBe('seen');
    expect(await here.rows()).toEqual([]);
    expect(await here.mark(manager, 'review')).toMatchObject({ kind: 'done' });
    expect(await here.rows()).toMatchObject([{ personId: manager.person, agreementReference: here.reference, commentsAt: null }]);
    expect((await here.mark(stranger, 'review')).kind).toBe('not-found');
  });

  it('says which sections others have changed since, to this person alone', async () => {
    const here = await world();
    await here.mark(manager, 'review');
    expect(await here.noted(manager)).toEqual([]);
    here.pass(60);
    await here.changed('purpose');
    expect(await here.noted(manager)).toEqual([expect.stringMatching(/^Changed since you read it on \d+ \w+ \d{4}: /)]);
    expect([await here.noted(reader), await here.noted(drafter)]).toEqual([[], []]);
    const page = await read(here, manager, readAgreement, { reference: here.reference });
    expect(page.kind === 'seen' && page.view.text?.mark.changed).toEqual(await here.noted(manager));
    expect(page.kind === 'seen' && page.view.text?.mark.read).toBeUndefined();
    await here.mark(manager, 'review');
    expect(await here.noted(manager)).toEqual([]);
  });

  it('keeps as unread what has changed after the page was drawn', async () => {
    const here = await world();
    await here.mark(manager, 'review');
    const drawn = here.pass(1);
    here.pass(1);
    await here.changed('purpose');
    here.pass(1);
    await here.mark(manager, 'review', drawn);
    expect(await here.noted(manager)).toHaveLength(1);
  });

  it('says which comments are new, and a reply moves it on', async () => {
    const here = await world();
    const say = (actor: Actor, section: string) => here.run(actor, commentOnSection, { fields: { section, comment: 'Leave out the address' } });
    await here.mark(drafter, 'comments');
    await here.mark(manager, 'comments');
    expect(await here.noted(drafter)).toEqual([]);
    here.pass(5);
    expect((await say(manager, 'details')).kind).toBe('done');
    expect([await here.noted(drafter), await here.noted(manager)]).toEqual([[expect.stringMatching(/^New comments .*: Who and what$/)], []]);
    here.pass(5);
    const [thread] = await here.store.q.select().from(schema.commentThread);
    expect((await here.run(drafter, replyToComment, { fields: { thread: thread?.id, reply: 'It is left out' } })).kind).toBe('done');
    expect([await here.noted(drafter), await here.noted(manager)]).toEqual([[], [expect.stringMatching(/^New comments/)]]);
  });

  it('moves with a decision, for whoever decides', async () => {
    const here = await world();
    await confirmed(here);
    expect((await here.decide({ decision: 'changes', changes: 'Fewer details' })).kind).toBe('done');
    expect(await here.rows()).toMatchObject([{ personId: manager.person }]);
  });
});

it('leaves out one’s own changes, and what the other side may not know yet', async () => {
  const here = await world();
  await confirmed(here);
  const file = await here.file();
  const at = here.now().toISOString();
  const reading = { textAt: at, commented: [], marks: marksRead(file, 'sharing', {}, at, catalogue.questions) };
  const { purpose, 'only-you': own } = file.answers;
  if (!purpose || !own) throw new Error('not answered');
  const mine = { ...file, answers: { ...file.answers, purpose: { ...purpose, revision: 9, by: 'me' }, 'only-you': { ...own, revision: 9 } } };
  const sections = (person: string, one = mine) => changedSections(one, 'sharing', person, reading, catalogue.questions);
  expect([sections('me'), sections('another')]).toEqual([[], ['purpose']]);
});
