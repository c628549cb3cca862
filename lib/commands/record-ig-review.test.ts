import { describe, expect, it } from 'vitest';
import * as events from '@/db/events';
import { schema } from '@/db/schema';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { igReviewSource } from '@/lib/domain/agreement/ig-reviewing';
import { igReviewForm } from '@/lib/domain/questions/ig-review-form';
import { recordIgReview } from './record-ig-review';
import { change, drafted, nothingUnusual, standingIn, wordsRead } from './testing/ig-review-steps';
import { agreed, issued, people, profileChanged, type World } from './testing/signing-steps';

const whole = { ...nothingUnusual, legal: 'right' };

/** What the page would post: only what it asks. */
async function posted(world: World, over: Readonly<Record<string, string>> = {}) {
  const standing = await standingIn(world);
  const source = igReviewSource(standing);
  const asked = source ? igReviewForm(source).fields.map(({ name }) => name) : [];
  const principles = Object.fromEntries(asked.filter((name) => name.startsWith('caldicott-')).map((name) => [name, 'met']));
  return { fields: { ...whole, ...principles, ...wordsRead(standing), ...over, shown: standing.resultHash } };
}

const outbox = async ({ store }: World) => (await store.q.select().from(schema.outbox)).map(({ kind, about }) => ({ kind, about }));

describe('the IG lead’s page', () => {
  it('is recorded with name, day and the result that was shown, and leads on to sending', async () => {
    const world = await drafted();
    const out = await world.run(people.igLead, recordIgReview, await posted(world));
    expect(out).toEqual({ kind: 'done', result: { reference: world.reference, to: 'draft/send' } });
    const { resultHash } = await standingIn(world);
    expect(await world.file()).toMatchObject({
      status: 'draft',
      heldBy: 'ig-lead',
      igLead: { personId: people.igLead.person },
      igReview: { by: people.igLead.person, byName: people.igLead.name, at: world.now().toISOString(), resultHash, outcome: 'ready', noEffectConfirmed: true },
    });
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({ what: 'ig-review-recorded', more: { outcome: 'ready' } });
    expect(await outbox(world)).toEqual([]);
  });

  it('goes back to the drafter with a note, and the drafter is told', async () => {
    const world = await drafted();
    const { fields } = await posted(world);
    const back = { outcome: 'back', backNote: 'Say how people are told', shown: fields.shown ?? '' };
    expect(await world.run(people.igLead, recordIgReview, { fields: back })).toMatchObject({ kind: 'done', result: { to: '' } });
    expect(await world.file()).toMatchObject({ status: 'draft', heldBy: 'drafter', igReview: { outcome: 'back', backNote: 'Say how people are told' } });
    expect(await outbox(world)).toMatchObject([{ kind: 'mail-agreement-sent-back', about: { agreement: world.reference } }]);
  });

  it('after the reply leads to the agreement and moves nothing', async () => {
    const world = await agreed();
    const before = await world.file();
    expect(await world.run(people.igLead, recordIgReview, await posted(world))).toMatchObject({ kind: 'done', result: { to: '' } });
    expect(await world.file()).toMatchObject({ status: 'with-partner', heldBy: before.heldBy, igReview: { outcome: 'ready' } });
    expect(await outbox(world)).toEqual([]);
  });

  it('asks the partner anew where a profile that changed after its yes moved the legal basis, and not where it only moved house', async () => {
    const world = await agreed();
    await profileChanged(world, 'sharing', { address: '9 Other Street, Northfield NF1 9ZZ' });
    await world.run(people.igLead, recordIgReview, await posted(world));
    expect((await world.file()).reply?.decision).toBe('agree');
    await profileChanged(world, 'partner', { publicAuthority: true });
    expect(await world.run(people.igLead, recordIgReview, await posted(world))).toMatchObject({ kind: 'done' });
    expect((await world.file()).reply).toBeUndefined();
    expect(await outbox(world)).toMatchObject([{ kind: 'mail-agreement-sent', about: { agreement: world.reference } }]);
  });

  it('sets off the standing instruction of the sender when the partner agreed and changed nothing', async () => {
    const world = await agreed();
    const { sent, answers } = await world.file();
    const own = answers['only-you'];
    if (!sent || !own) throw new Error('nothing was sent');
    await change(world, { sent: { ...sent, finalOnYes: true } });
    await world.run(people.igLead, recordIgReview, await posted(world));
    expect(await outbox(world)).toEqual([]); // the partner wrote words of its own
    await change(world, { answers: { ...answers, 'only-you': { ...own, value: { ...own.value, where: 'use' } } } });
    await world.run(people.igLead, recordIgReview, await posted(world));
    expect(await outbox(world)).toMatchObject([{ kind: 'issue-in-advance', about: { agreement: world.reference, person: sent.by } }]);
  });
});

describe('the IG lead’s page is not recorded', () => {
  it('with anything left open', async () => {
    const world = await drafted();
    const { fields } = await posted(world);
    const out = await world.run(people.igLead, recordIgReview, { fields: { shown: fields.shown ?? '', outcome: 'ready' } });
    expect(out).toMatchObject({ kind: 'invalid', errors: { legal: 'Select if the legal basis is right', publishedWhere: expect.any(String) } });
    expect((await world.file()).igReview).toBeUndefined();
  });

  it('when the legal basis is another than the one that was shown', async () => {
    const world = await drafted();
    const { fields } = await posted(world);
    expect(await world.run(people.igLead, recordIgReview, { fields: { ...fields, shown: 'f'.repeat(64) } })).toMatchObject({ kind: 'conflict' });
    const { shown: _, ...without } = fields;
    expect(await world.run(people.igLead, recordIgReview, { fields: without })).toMatchObject({ kind: 'conflict' });
    expect((await world.file()).igReview).toBeUndefined();
  });

  it('with a number of a person in a note', async () => {
    const world = await drafted();
    const out = await world.run(people.igLead, recordIgReview, await posted(world, { notes: 'See 943 476 5919' }));
    expect(out).toMatchObject({ kind: 'invalid', errors: { notes: 'Remove the NHS number from the note for our file' } });
  });

  it('before every question has its answer', async () => {
    const world = await drafted();
    const { answers } = await world.file();
    const { 'send-how': _, ...rest } = answers;
    await change(world, { answers: rest });
    expect(await world.run(people.igLead, recordIgReview, await posted(world))).toMatchObject({ kind: 'refused', unmet: ['answers-complete'] });
  });

  it('once the final version is made', async () => {
    const world = await issued();
    expect(await world.run(people.igLead, recordIgReview, await posted(world))).toMatchObject({ kind: 'refused' });
  });

  it('for a drafter, the partner or a stranger', async () => {
    const world = await agreed();
    const fields = await posted(world);
    const { kind } = await world.run(people.drafter, recordIgReview, fields);
    const partner = await world.run(people.manager, recordIgReview, fields); // an IG lead, of the other side
    const stranger = await world.run(demonstrationActor('exampleton-trust-ig-lead'), recordIgReview, fields);
    expect([kind, partner.kind, stranger.kind]).toEqual(['not-found', 'forbidden', 'not-found']);
    expect(partner).toMatchObject({ reason: 'Ask Priya Shah at Northfield Surgery' });
  });
});
