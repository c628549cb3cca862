import { describe, expect, it } from 'vitest';
import * as attempts from '@/db/attempts';
import * as events from '@/db/events';
import { schema } from '@/db/schema';
import { keepAttempt } from '@/lib/server/attempts';
import { asSuggested, confirmed, reviewers, sentToPartner } from './testing/review-steps';

describe('the partner’s answers', () => {
  it('are kept one by one, each with its own revision, and lead on to the reply', async () => {
    const { reference, answer, file, store } = await sentToPartner();
    expect(await answer('enough', { enough: 'enough' })).toEqual({ kind: 'done', result: { reference, to: 'review/only-you' } });
    expect(await answer('only-you', asSuggested)).toEqual({ kind: 'done', result: { reference, to: 'review/decide' } });
    expect((await file()).answers.enough).toMatchObject({ value: { enough: 'enough' }, revision: 1, by: 'exampleton-hospice-manager' });
    expect((await events.history(store.q, reference)).slice(-2)).toMatchObject([
      { what: 'review-answered', by: 'exampleton-hospice-manager', more: { question: 'enough', revision: 1 } },
      { what: 'review-answered', more: { question: 'only-you', revision: 1 } },
    ]);
  });

  it('that ask for other details lead to the reply at once', async () => {
    const { reference, answer } = await sentToPartner();
    expect(await answer('enough', { enough: 'missing', missing: 'A number for out of hours' })).toEqual({
      kind: 'done',
      result: { reference, to: 'review/decide' },
    });
  });

  it('come in their order', async () => {
    const { answer } = await sentToPartner();
    expect(await answer('only-you', asSuggested)).toEqual({ kind: 'not-found' });
    expect(await answer('decide', { decision: 'agree' })).toEqual({ kind: 'not-found' });
    expect(await answer('no-such-question', {})).toEqual({ kind: 'not-found' });
  });

  it('are refused with a sentence for each field that is open', async () => {
    const { answer } = await sentToPartner();
    expect(await answer('enough', {})).toEqual({ kind: 'invalid', errors: { enough: 'Select if this is what you need to start helping' } });
    expect(await answer('enough', { enough: 'too-much', tooMuch: ' ' })).toEqual({ kind: 'invalid', errors: { tooMuch: 'Enter what can be left out' } });
    await answer('enough', { enough: 'enough' });
    const out = await answer('only-you', { ...asSuggested, keep: 'other', n: '0', unit: 'years', why: '', uk: 'elsewhere' });
    expect(out).toMatchObject({
      kind: 'invalid',
      errors: {
        n: 'How long must be a whole number between 1 and 99',
        why: 'Enter why you need to keep the details this long',
        country: 'Enter which country',
      },
    });
  });

  it('speak of leavers only where the hospice logs in to the system of the trust', async () => {
    const { answer, alter, file } = await sentToPartner();
    await answer('enough', { enough: 'enough' });
    expect(await answer('only-you', { ...asSuggested, leavers: 'week' })).toMatchObject({ kind: 'invalid', errors: { '': expect.any(String) } });
    const { answers } = await file();
    const logsIn = { ...answers['send-how']!, value: { methods: ['access'] } };
    await alter({ answers: { ...answers, 'send-how': logsIn } });
    expect(await answer('only-you', asSuggested)).toEqual({ kind: 'invalid', errors: { leavers: 'Select when a leaver loses access' } });
    expect(await answer('only-you', { ...asSuggested, secondStep: 'yes', leavers: 'week' })).toMatchObject({ kind: 'done' });
  });

  it('never overwrite an answer that somebody else gave meanwhile', async () => {
    const { answer, file } = await sentToPartner();
    await answer('enough', { enough: 'enough' }, reviewers.signatory);
    expect(await answer('enough', { enough: 'too-much', tooMuch: 'Letters' }, reviewers.manager, 0)).toMatchObject({
      kind: 'conflict',
      yours: { enough: 'too-much', tooMuch: 'Letters' },
      theirs: { enough: 'enough' },
      by: 'Hugh Danes',
    });
    expect((await file()).answers.enough).toMatchObject({ revision: 1, value: { enough: 'enough' } });
  });

  it('hold no NHS number: it is refused, and kept masked', async () => {
    const world = await sentToPartner();
    const fields = { enough: 'missing', missing: 'Send 943 476 5919 as well' };
    const out = await world.answer('enough', fields);
    expect(out).toEqual({ kind: 'invalid', errors: { missing: 'Remove the NHS number from your answer' } });
    if (out.kind !== 'invalid') throw new Error('refused in another way');
    const id = await keepAttempt(world, 'exampleton-hospice-manager', 'answer-question', { screen: 'enough', ...fields }, out);
    const kept = await attempts.find(world.store.q, id, ['exampleton-hospice-manager'], world.now());
    expect(kept?.values.missing).toBe('Send ••• ••• •••• as well');
    expect(JSON.stringify(await world.store.q.select().from(schema.attempt))).not.toContain('943');
  });

  it('that may be about a person are asked about first', async () => {
    const { answer, file } = await sentToPartner();
    const fields = { enough: 'missing', missing: 'Ring 01632 960199 before a visit' };
    expect(await answer('enough', fields)).toMatchObject({ kind: 'invalid', errors: { 'keep-anyway': expect.stringContaining('real person') } });
    expect((await file()).answers.enough).toBeUndefined();
    expect(await answer('enough', { ...fields, 'keep-anyway': 'yes' })).toMatchObject({ kind: 'done' });
  });

  it('take back the reply that rested on them', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    await world.decide({ decision: 'agree', signatory: 'exampleton-hospice-signatory' });
    expect((await world.file()).reply?.decision).toBe('agree');
    await world.answer('only-you', { ...asSuggested, keep: 'other', n: '2', unit: 'years', why: 'Our records policy says so' });
    expect((await world.file()).reply).toBeUndefined();
    expect((await world.file()).status).toBe('with-partner');
  });

  it('belong to the partner’s own people who may answer', async () => {
    const { answer } = await sentToPartner();
    expect(await answer('enough', { enough: 'enough' }, reviewers.drafter)).toEqual({ kind: 'forbidden', reason: 'Only Exampleton Hospice can answer this' });
    expect(await answer('enough', { enough: 'enough' }, reviewers.stranger)).toEqual({ kind: 'not-found' });
    expect(await answer('enough', { enough: 'enough' }, reviewers.reader)).toEqual({ kind: 'not-found' });
    expect(await answer('enough', { enough: 'enough' }, reviewers.signatory)).toMatchObject({ kind: 'done' });
  });

  it.each([{ status: 'draft' }, { status: 'changes-asked' }, { status: 'ended', endReason: 'withdrawn' }] as const)(
    'stay as they are while the agreement is $status',
    async (state) => {
      const { answer, file } = await sentToPartner(state);
      expect(await answer('enough', { enough: 'enough' })).toEqual({ kind: 'refused', reason: 'This agreement is not waiting for your reply' });
      expect((await file()).answers.enough).toBeUndefined();
    },
  );
});

describe('“this is enough”', () => {
  it('speaks of the details that were sent: other details ask again', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    const { answers } = await world.file();
    const drafted = { revision: 2, by: 'exampleton-trust-drafter', at: '2026-11-21T09:00:00.000Z' };
    const fewer = { details: { ...drafted, value: { enough: 'change' } }, 'details-choose': { ...drafted, value: { items: ['name'] } } };
    await world.alter({ answers: { ...answers, ...fewer } });
    expect(await world.decide({ decision: 'agree', signatory: 'exampleton-hospice-signatory' })).toMatchObject({
      kind: 'refused',
      unmet: ['partner-confirmed'],
    });
    await world.answer('enough', { enough: 'enough' });
    expect(await world.decide({ decision: 'agree', signatory: 'exampleton-hospice-signatory' })).toMatchObject({ kind: 'done' });
  });
});

describe('a law that gives the partner its task', () => {
  it('takes the place of its own reason, and can be taken back', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    const { reason: _, ...withoutReason } = asSuggested;
    expect(await world.answer('our-task', { law: 'Our contract with the NHS' })).toEqual({
      kind: 'invalid',
      errors: { law: 'The law and section must be an Act and its section, not a contract' },
    });
    expect(await world.answer('our-task', { law: 'Health and Care Act 2022, section 21' })).toMatchObject({ kind: 'done', result: { to: 'review/only-you' } });
    expect(await world.answer('only-you', withoutReason)).toMatchObject({ kind: 'done' });
    expect(await world.answer('our-task', { law: '' })).toMatchObject({ kind: 'done', result: { to: 'review/only-you' } });
    expect((await world.file()).answers['our-task']).toMatchObject({ value: {}, revision: 2 });
    expect(await world.answer('only-you', withoutReason)).toEqual({
      kind: 'invalid',
      errors: { reason: 'Select if you want to use this wording or change it' },
    });
  });

  it('is not asked for with an empty box, and of nobody whose care no public body pays for', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    expect(await world.answer('our-task', { law: '' })).toEqual({ kind: 'invalid', errors: { law: 'Enter the law and section' } });
    const { answers } = await world.file();
    const payer = { value: { commissioner: ['none'] }, revision: 2, by: 'exampleton-trust-drafter', at: '2026-11-21T09:00:00.000Z' };
    await world.alter({ answers: { ...answers, 'who-pays': payer } });
    expect(await world.answer('our-task', { law: 'Health and Care Act 2022, section 21' })).toEqual({ kind: 'not-found' });
  });
});
