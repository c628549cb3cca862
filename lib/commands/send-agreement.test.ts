import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { checkWords } from '@/content/wording/checks';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { surroundings } from '@/db/surroundings';
import { standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import { checkCards, readCheck } from '@/lib/domain/questions/check-cards';
import { execute } from '@/lib/server/execute';
import { sha256 } from '@/lib/server/sha256';
import { type AnyView, read as look } from '@/lib/server/view';
import { draftTasksPage } from '@/lib/views/draft-tasks';
import type { DraftTasksModel } from '@/lib/views/draft-tasks-model';
import { readAgreement } from '@/lib/views/read-agreement';
import type { ReadAgreementModel } from '@/lib/views/review-models';
import { sendPage } from '@/lib/views/send-page';
import type { SendPageModel } from '@/lib/views/send-page-model';
import { sendAgreement } from './send-agreement';
import { takeBack } from './take-back';
import { reviewers, type SentWorld, sentToPartner } from './testing/review-steps';

const lead = demonstrationActor('exampleton-trust-ig-lead');

/** Taken back, and ready to be sent again as it was. */
async function takenBack() {
  const world = await sentToPartner();
  await execute(world, reviewers.drafter, takeBack, { once: aOnce(), reference: world.reference });
  return world;
}
const send = ({ reference, ...world }: SentWorld) => execute(world, lead, sendAgreement, { once: aOnce(), reference, fields: {} });

/** More than 10,000 people, with every suggestion confirmed anew. */
async function manyPeople(world: SentWorld) {
  const { answers } = await world.file();
  const { people } = answers;
  if (!people) throw new Error('this draft is not whole');
  await world.alter({ answers: { ...answers, people: { ...people, value: { ...people.value, howMany: 'over-10000' } } } });
  await confirmAgain(world);
}

/** Every card as it now reads. */
async function confirmAgain({ store, now, file, alter }: SentWorld) {
  const changed = await file();
  const { context, model } = standingOf(changed, catalogue, { ...(await surroundings(store.q, changed)), today: dayOf(now().toISOString()), hash: sha256 });
  const cards = checkCards(context, model);
  const read = readCheck({ confirmed: cards.map(({ id }) => id) }, cards, context);
  if (!read.ok) throw new Error('not confirmed');
  const { check } = changed.answers;
  if (!check) throw new Error('nothing was ever confirmed');
  await alter({ answers: { ...changed.answers, check: { ...check, value: read.value } } });
}

/** Does the page of sending name the DPIA as missing? */
async function namesDpia({ reference, ...world }: SentWorld): Promise<boolean> {
  const seen = await look(world, lead, sendPage, { reference });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return JSON.stringify(seen.view).includes(checkWords['dpia-settled'].sentence);
}

describe('sending an agreement', () => {
  it('goes out again as it was', async () => {
    const world = await takenBack();
    expect(await namesDpia(world)).toBe(false);
    expect(await send(world)).toMatchObject({ kind: 'done' });
    expect((await world.file()).status).toBe('with-partner');
  });

  it('is stopped where answers that changed after the review call for a DPIA and none is recorded', async () => {
    const world = await takenBack();
    await manyPeople(world);
    // The assessment of the demonstration was looked at when the risk was lower.
    expect(await namesDpia(world)).toBe(true);
    expect(await send(world)).toMatchObject({ kind: 'refused', unmet: ['dpia-settled'] });
    expect((await world.file()).status).toBe('draft');
  });

  it('is stopped where an answer that changed after the review opens a Caldicott Principle, until it is judged', async () => {
    const world = await takenBack();
    const { answers, igReview } = await world.file();
    const telling = answers['telling-people'];
    if (!telling || !igReview) throw new Error('this draft is not whole');
    await world.alter({ answers: { ...answers, 'telling-people': { ...telling, value: { ...telling.value, tell: ['notice'] } } } });
    await confirmAgain(world);
    expect(await send(world)).toMatchObject({ kind: 'refused', unmet: ['caldicott-met'] });
    await world.alter({ igReview: { ...igReview, caldicott: { ...igReview.caldicott, '8': { met: 'met-reason', why: 'A poster hangs there' } } } });
    expect(await send(world)).toMatchObject({ kind: 'done' });
  });

  it('goes out once the review records it', async () => {
    const world = await takenBack();
    await manyPeople(world);
    const { igReview } = await world.file();
    if (!igReview) throw new Error('nobody has checked it');
    await world.alter({ igReview: { ...igReview, dpia: { signs: ['largeScale', 'specialOrCriminal'], result: 'required' } } });
    expect(await send(world)).toMatchObject({ unmet: ['dpia-settled'] });
    await world.alter({
      igReview: {
        ...igReview,
        dpia: { signs: ['largeScale', 'specialOrCriminal'], result: 'required', reference: 'DPIA 14', on: '2026-11-02', owner: 'IG lead' },
      },
    });
    expect(await send(world)).toMatchObject({ kind: 'done' });
  });
});

describe('sending again after changes were asked for', () => {
  const withMessage = ({ reference, ...world }: SentWorld, message?: string) =>
    execute(world, lead, sendAgreement, { once: aOnce(), reference, fields: message === undefined ? {} : { message } });
  const seenBy = async <V>(world: SentWorld, actor: Actor, view: AnyView): Promise<V> => {
    const seen = await look(world, actor, view, { reference: world.reference });
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    return seen.view as V;
  };
  /** Sent with its answers on file, and back with a wish. */
  async function asked() {
    const world = await takenBack();
    expect(await withMessage(world)).toMatchObject({ kind: 'done' });
    expect(await world.decide({ decision: 'changes', changes: 'We also need the diet' })).toMatchObject({ kind: 'done' });
    return world;
  }

  it('warns that nothing has changed, and wants to know why the same text goes again', async () => {
    const world = await asked();
    const tasks = await seenBy<DraftTasksModel>(world, lead, draftTasksPage);
    const send = tasks.groups.flatMap((group) => group.tasks).find(({ id }) => id === 'send');
    expect(send).toMatchObject({ statusText: 'Nothing changed yet', hint: expect.stringMatching(/^No answer has changed since .* asked for changes$/) });
    expect(tasks.on?.text).not.toMatch(/^Send to/);
    expect((await seenBy<SendPageModel>(world, lead, sendPage)).same).toContain('No answer has changed');
    expect(await withMessage(world)).toEqual({ kind: 'invalid', errors: { message: 'Enter why you send the same text again' } });
    expect(await withMessage(world, 'We may not share the diet')).toMatchObject({ kind: 'done' });
  });

  it('shows the partner what is new alone', async () => {
    const world = await asked();
    const { answers } = await world.file();
    const details = { ...answers.details!, value: { ...answers.details!.value, add: ['diet'] }, at: '2026-11-21T12:00:00.000Z' };
    // Saved once more as it was: no news.
    const people = { ...answers.people!, at: '2026-11-21T12:00:00.000Z' };
    await world.alter({ answers: { ...answers, details, people } });
    await confirmAgain(world);
    expect((await seenBy<SendPageModel>(world, lead, sendPage)).same).toBeUndefined();
    expect(await withMessage(world)).toMatchObject({ kind: 'done' });
    const { text } = await seenBy<ReadAgreementModel>(world, reviewers.manager, readAgreement);
    expect(text?.changes?.details).toEqual([expect.stringMatching(/^Added: .*diet/i)]);
    expect(text?.changes?.rows).toEqual([]);
    expect(text?.changes?.sentences.map(({ heading }) => heading)).toEqual(['3 Who and what']);
  });
});
