import { describe, expect, it } from 'vitest';
import * as events from '@/db/events';
import * as checklists from '@/db/checklists';
import type { Answer } from '@/lib/domain/questions/question';
import { read } from '@/lib/server/view';
import { checkPage } from '@/lib/views/check-page';
import { draftTasksPage } from '@/lib/views/draft-tasks';
import { finalVersionPage } from '@/lib/views/final-version-page';
import { igReviewPage } from '@/lib/views/ig-review-page';
import { recordIgReview } from './record-ig-review';
import { sendAgreement } from './send-agreement';
import { change, drafted, nothingUnusual, standingIn, wordsRead } from './testing/ig-review-steps';
import { agreed, issue, people, type World } from './testing/signing-steps';

const given = (value: Answer['value']): Answer => ({ value, revision: 1, by: 'northfield-drafter', at: '2026-11-20T09:00:00.000Z' });
const terms = { often: 'each', backup: 'phone', hours: '24', notice: '1' } as const;

async function withTerms(world: World, local: string) {
  const { answers } = await world.file();
  await change(world, { answers: { ...answers, 'standard-terms': given({ ...terms, local }) } });
  return world;
}
const fundraising = async () => withTerms(await drafted(), 'Every person is put on the mailing list');
const whatsapp = async () => withTerms(await drafted(), 'Staff use WhatsApp when it is urgent');

describe('answers that do not fit together', () => {
  it('are never sent while they are an error, by direct post as little as from the page', async () => {
    const world = await fundraising();
    expect(await world.run(people.igLead, sendAgreement, { fields: {} })).toMatchObject({ kind: 'refused', unmet: expect.arrayContaining(['answers-fit']) });
    expect(await world.file()).toMatchObject({ status: 'draft' });
  });

  it('stand on Check your answers with the way to each, and in the list of tasks', async () => {
    const world = await fundraising();
    const seen = await read(world, people.drafter, checkPage, { reference: world.reference });
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    expect(seen.view.contradictions?.groups).toMatchObject([
      {
        id: 'sending',
        rows: [{ id: 'details-for-fundraising', sentence: expect.stringContaining('‘mailing list’') }],
      },
    ]);
    const tasks = await read(world, people.drafter, draftTasksPage, { reference: world.reference });
    if (tasks.kind !== 'seen') throw new Error(tasks.kind);
    expect(tasks.view.groups.at(-1)?.tasks).toMatchObject([{ id: 'send', status: 'problem', hint: 'Answers that do not fit together, to change first: 1' }]);
  });

  it('leave no room on the page where there are none', async () => {
    const world = await drafted();
    const seen = await read(world, people.drafter, checkPage, { reference: world.reference });
    expect(seen.kind === 'seen' && seen.view.contradictions).toBeUndefined();
  });

  it('are kept with the review of the IG lead as she was shown them, and with nothing that she was not', async () => {
    const world = await whatsapp();
    const seen = await read(world, people.igLead, igReviewPage, { reference: world.reference });
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    expect(seen.view.contradictions?.groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([['warning', ['ordinary-way-in-words']]]);
    expect(seen.view.hidden.found).toBe('ordinary-way-in-words');
    const standing = await standingIn(world);
    const { resultHash = '' } = standing;
    const asked = seen.view.form.fields.map(({ name }) => name).filter((name) => name.startsWith('caldicott-'));
    const principles = Object.fromEntries(asked.map((name) => [name, 'met']));
    const fields = {
      ...nothingUnusual,
      legal: 'right',
      ...principles,
      ...wordsRead(standing),
      shown: resultHash,
      found: 'ordinary-way-in-words start-has-passed',
    };
    expect(await world.run(people.igLead, recordIgReview, { fields })).toMatchObject({ kind: 'done' });
    expect((await world.file()).igReview?.found).toEqual(['ordinary-way-in-words']);
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({
      what: 'ig-review-recorded',
      more: { found: ['ordinary-way-in-words'] },
    });
    await world.run(people.igLead, recordIgReview, { fields: { ...fields, found: 'start-has-passed' } });
    expect((await world.file()).igReview).toMatchObject({ outcome: 'ready' });
    expect((await world.file()).igReview?.found).toBeUndefined();
    expect((await events.history(world.store.q, world.reference)).at(-1)?.more).not.toHaveProperty('found');
  });

  it('are never made final where only the partner can put them right', async () => {
    const world = await agreed();
    const { checklist } = await world.file();
    if (!checklist) throw new Error('no checklist');
    const email = given({ answer: 'ordinary', email: 'link-workers@northfield-surgery.example' });
    await world.store.tx((q) => checklists.change(q, checklist, { answers: { ...checklist.answers, email } }, world.now()));
    const seen = await read(world, people.drafter, finalVersionPage, { reference: world.reference });
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    expect(seen.view.contradictions?.groups[0]).toMatchObject({
      id: 'final-version',
      rows: [{ id: 'one-mailbox-for-both-sides', waitsFor: 'Waits for Riverside Debt Advice' }],
    });
    expect(seen.view.ready).toBe(false);
    expect(await issue(world)).toMatchObject({ kind: 'refused', unmet: expect.arrayContaining(['both-sides-fit']) });
  });
});
