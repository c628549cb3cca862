import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { schema } from '@/db/schema';
import { confirmed, reviewers, sentToPartner, type SentWorld } from '@/lib/commands/testing/review-steps';
import { answerQuestion } from '@/lib/commands/answer-question';
import type { Actor } from '@/lib/domain/people/actor';
import { keepAttempt, readAttempt } from '@/lib/server/attempts';
import { type AnyView, read } from '@/lib/server/view';
import { decidePage } from './decide-page';
import { readAgreement } from './read-agreement';
import type { DecidePageModel, ReadAgreementModel, ReviewQuestionModel } from './review-models';
import { reviewQuestionPage } from './review-question';

const pages: readonly (readonly [string, AnyView, object])[] = [
  ['Read the agreement', readAgreement, {}],
  ['Things only you can confirm', reviewQuestionPage, { question: 'only-you' }],
  ['Which law', reviewQuestionPage, { question: 'our-task' }],
  ['Do you agree', decidePage, {}],
];

async function see<V>(world: SentWorld, view: AnyView, more: object = {}, actor: Actor = reviewers.manager): Promise<V> {
  const seen = await read(world, actor, view, { reference: world.reference, ...more });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view as V;
}

describe.each(pages)('“%s…”', (_, view, more) => {
  it('is for the partner’s people who may answer', async () => {
    const world = await sentToPartner();
    const as = async (actor: Actor) => read(world, actor, view, { reference: world.reference, ...more });
    expect(await as(reviewers.manager)).toMatchObject({ kind: 'seen' });
    expect(await as(reviewers.signatory)).toMatchObject({ kind: 'seen' });
    expect(await as(reviewers.reader)).toEqual({ kind: 'forbidden', ask: 'Ask Grace Lindqvist at Exampleton Hospice' });
    expect(await as(reviewers.drafter)).toEqual({ kind: 'forbidden', ask: 'Only Exampleton Hospice can answer this' });
    expect(await as(reviewers.stranger)).toEqual({ kind: 'not-found' });
  });

  it.each([
    [{ status: 'draft' }, 'has taken the agreement back to change it'],
    [{ status: 'changes-asked' }, 'is looking at them and will send the agreement again'],
    [{ status: 'ended', endReason: 'withdrawn' }, 'has withdrawn this agreement'],
    [{ status: 'ended', endReason: 'declined' }, 'did not want to go ahead'],
  ] as const)('says what happens now while the agreement is %o', async (state, words) => {
    const seen = await see<ReadAgreementModel>(await sentToPartner(state), view, more);
    expect(seen.closed?.text).toContain(words);
    expect(seen.closed?.way.href).toBe('/agreements/SA-4H2P-9WTD');
    expect(seen.text).toBeUndefined();
  });
});

describe('“Read the agreement”', () => {
  it('shows eight lines, and the text with what the partner has still to answer', async () => {
    const { text, form } = await see<ReadAgreementModel>(await sentToPartner(), readAgreement);
    expect(text?.inShort.map(({ label }) => label)).toHaveLength(8);
    expect(JSON.stringify(text?.print)).toMatch(/Not answered yet: how long the Hospice keeps the details/u);
    expect(form.fields.map(({ label }) => label)).toEqual(['Is this what you need to start helping?']);
  });

  it('keeps a reply in sight that a new answer takes back', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    expect((await see<ReadAgreementModel>(world, readAgreement)).replied).toBeUndefined();
    await world.decide({ decision: 'agree', signatory: 'exampleton-hospice-signatory' });
    expect((await see<ReadAgreementModel>(world, readAgreement)).replied).toMatch(
      /^Grace Lindqvist agreed on 21 November 2026 at 9:30am. Hugh Danes will sign./,
    );
  });

  it('shows both answers when somebody else was faster', async () => {
    const world = await sentToPartner();
    await world.answer('enough', { enough: 'enough' }, reviewers.signatory);
    const fields = { enough: 'too-much', tooMuch: 'Letters' };
    const out = await world.answer('enough', fields, reviewers.manager, 0);
    const id = await keepAttempt(world, 'exampleton-hospice-manager', answerQuestion.name, { screen: 'enough', revision: '0', ...fields }, out);
    const attempt = await readAttempt(world, ['exampleton-hospice-manager'], id);
    const seen = await read(world, reviewers.manager, readAgreement, { reference: world.reference }, attempt);
    expect(seen).toMatchObject({
      view: {
        conflict: { by: 'Hugh Danes', rows: [{ yours: 'It is more than we need\nLetters', theirs: 'Yes, this is enough' }] },
        hidden: { revision: '1' },
      },
    });
  });
});

it('an answer that the reader changed in another tab is their own', async () => {
  const world = await sentToPartner();
  await world.answer('enough', { enough: 'enough' });
  expect(await world.answer('enough', { enough: 'missing', missing: 'Letters' }, reviewers.manager, 0)).toMatchObject({ kind: 'conflict', by: 'You' });
});

describe('“Things only you can confirm”', () => {
  const confirmable = { question: 'only-you' } as const;

  it('rests on the first answer', async () => {
    const world = await sentToPartner();
    expect((await see<ReviewQuestionModel>(world, reviewQuestionPage, confirmable)).closed?.way.href).toBe('/agreements/SA-4H2P-9WTD/review');
    await world.answer('enough', { enough: 'enough' });
    expect((await see<ReviewQuestionModel>(world, reviewQuestionPage, confirmable)).closed).toBeUndefined();
  });

  it('chooses nothing, and keeps the suggested words ready behind “Change this wording”', async () => {
    const world = await sentToPartner();
    await world.answer('enough', { enough: 'enough' });
    const { value, panel } = await see<ReviewQuestionModel>(world, reviewQuestionPage, confirmable);
    expect(Object.keys(value).sort()).toEqual(['fair', 'jobs', 'need', 'notTaken', 'place', 'want']);
    expect(panel?.panel === 'texts' && panel.rows.map(({ field }) => field)).toEqual(['reason', 'keepTerms', 'where']);
  });

  it('leads an adviser to the law, and shows the law once it is named', async () => {
    const world = await sentToPartner();
    await world.answer('enough', { enough: 'enough' });
    const way = async () => (await see<ReviewQuestionModel>(world, reviewQuestionPage, confirmable)).adviser;
    expect(await way()).toEqual({ href: '/agreements/SA-4H2P-9WTD/review/our-task', text: 'Our adviser can name the law that gives us this task' });
    await world.answer('our-task', { law: 'Health and Care Act 2022, section 21' });
    expect((await way())?.text).toBe('You named a law that gives you this task: Health and Care Act 2022, section 21');
    expect((await see<ReviewQuestionModel>(world, reviewQuestionPage, { question: 'our-task' })).hint).toBe('Empty this box to name no law');
  });

  it('knows no law to name where no public body pays', async () => {
    const world = await sentToPartner();
    const { answers } = await world.file();
    await world.alter({ answers: { ...answers, 'who-pays': { ...answers['who-pays']!, value: { commissioner: ['none'] } } } });
    expect(await read(world, reviewers.manager, reviewQuestionPage, { reference: world.reference, question: 'our-task' })).toEqual({ kind: 'not-found' });
  });
});

describe('“Do you agree with this agreement?”', () => {
  it('offers the partner’s people who may sign, and says what must be answered first', async () => {
    const world = await sentToPartner();
    const { open, form, hidden } = await see<DecidePageModel>(world, decidePage);
    expect(open.map(({ href }) => href)).toEqual(['/agreements/SA-4H2P-9WTD/review', '/agreements/SA-4H2P-9WTD/review/only-you']);
    const [agree] = form.fields[0]?.options ?? [];
    expect(agree?.reveals?.[0]?.options).toMatchObject([{ value: 'exampleton-hospice-signatory', label: 'Hugh Danes, Chief Executive' }]);
    // A choice that is always refused is not offered: it says whom to ask.
    expect(agree?.reveals?.[0]).toMatchObject({ hint: expect.stringMatching(/^If somebody else will sign, ask .*admin.* of .* to let them sign/) });
    expect(agree?.reveals?.[0]?.options).toHaveLength(1);
    const admin = { ...reviewers.manager, roles: [...reviewers.manager.roles, 'admin' as const] };
    const seen = await read(world, admin, decidePage, { reference: world.reference });
    const [theirs] = (seen.kind === 'seen' && seen.view.form.fields[0]?.options) || [];
    expect(theirs?.reveals?.[0]?.options?.[1]).toMatchObject({
      value: 'new',
      label: 'Someone else',
      reveals: [{ name: 'name' }, { name: 'job' }, { name: 'email' }],
    });
    expect(hidden).toEqual({ reference: world.reference, revision: String((await world.file()).revision) });
    await confirmed(world);
    expect((await see<DecidePageModel>(world, decidePage)).open).toEqual([]);
  });

  it('starts the request for changes with what was said about the details', async () => {
    const world = await sentToPartner();
    await world.answer('enough', { enough: 'too-much', tooMuch: 'Letters about earlier illnesses' });
    const { value, open, notEnough } = await see<DecidePageModel>(world, decidePage);
    expect(value).toEqual({ changes: 'It is more than we need. Letters about earlier illnesses' });
    expect([open, notEnough]).toEqual([[], 'You said it is more than you need, so ask for changes']);
    await world.answer('enough', { enough: 'missing', missing: 'The key worker' });
    expect((await see<DecidePageModel>(world, decidePage)).notEnough).toBe('You said that something is missing, so ask for changes');
  });

  it('asks for somebody who may sign, where there is nobody', async () => {
    const world = await sentToPartner();
    expect((await see<DecidePageModel>(world, decidePage)).nobodySigns).toBeUndefined();
    await world.store.tx(async (q) =>
      q
        .update(schema.membership)
        .set({ roles: ['reader'] })
        .where(eq(schema.membership.personId, 'exampleton-hospice-signatory')),
    );
    expect((await see<DecidePageModel>(world, decidePage)).nobodySigns).toMatch(/^Nobody at Exampleton Hospice may sign yet/);
  });
});
