import { describe, expect, it } from 'vitest';
import * as events from '@/db/events';
import * as organisations from '@/db/organisations';
import * as outbox from '@/db/outbox';
import * as people from '@/db/people';
import { testNow } from '@/db/testing/test-store';
import { answerQuestion } from './answer-question';
import { decideOnAgreement } from './decide-on-agreement';
import { asSuggested, confirmed, reviewers, type SentWorld, sentToPartner } from './testing/review-steps';
import { issued, people as signing } from './testing/signing-steps';

const yes = { decision: 'agree', signatory: 'exampleton-hospice-signatory' } as const;
const kinds = async ({ store }: SentWorld) => (await outbox.due(store.q, testNow)).map(({ kind }) => kind);
const last = async ({ store, reference }: SentWorld) => (await events.history(store.q, reference)).at(-1);
const sent = { by: 'exampleton-trust-ig-lead', byName: 'Marcus Webb', at: '2026-11-17T11:00:00.000Z', finalOnYes: true } as const;

describe('“Yes, we agree”', () => {
  it('names who signs, tells the other side, and fixes nothing', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    expect(await world.decide(yes)).toEqual({ kind: 'done', result: { reference: world.reference, decision: 'agree' } });
    const { status, reply } = await world.file();
    expect(status).toBe('with-partner');
    expect(reply).toEqual({
      decision: 'agree',
      by: 'exampleton-hospice-manager',
      byName: 'Grace Lindqvist',
      at: testNow.toISOString(),
      signatory: { personId: 'exampleton-hospice-signatory', name: 'Hugh Danes', job: 'Chief Executive' },
      profiles: {
        sharing: expect.objectContaining({ name: 'Exampleton Hospitals NHS Trust' }),
        receiving: expect.objectContaining({ jobs: expect.anything() }),
      },
    });
    expect(JSON.stringify(reply?.profiles)).not.toMatch(/@|01632|Grace|Marcus/u);
    expect(await last(world)).toMatchObject({ what: 'agreement-agreed', more: { signatory: 'exampleton-hospice-signatory' } });
    expect(await kinds(world)).toEqual(['mail-agreed']);
  });

  it('waits until everything is confirmed, and says what is open', async () => {
    const world = await sentToPartner();
    expect(await world.decide(yes)).toMatchObject({ kind: 'refused', unmet: ['enough-confirmed', 'partner-confirmed'] });
    await world.answer('enough', { enough: 'enough' });
    expect(await world.decide(yes)).toEqual({ kind: 'refused', reason: 'Some things only you can confirm are still open', unmet: ['partner-confirmed'] });
    expect((await world.file()).reply).toBeUndefined();
  });

  it('waits until the partner’s own profile is whole', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    const { partner } = await world.file();
    if (!partner) throw new Error('the agreement has no partner');
    const save = (profile: typeof partner, revision: number) =>
      world.store.tx((q) => organisations.saveProfile(q, profile, { page: 'people', revision, by: 'exampleton-hospice-manager' }, testNow));
    await save({ ...partner, unanswered: ['people'] }, 1);
    expect(await world.decide(yes)).toMatchObject({ kind: 'refused', unmet: ['partner-profile-finished'] });
    expect((await world.file()).reply).toBeUndefined();
    await save(partner, 2);
    expect(await world.decide(yes)).toMatchObject({ kind: 'done' });
  });

  it('cannot follow “something is missing”', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    await world.answer('enough', { enough: 'missing', missing: 'The name of the key worker' });
    expect(await world.decide(yes)).toEqual({
      kind: 'invalid',
      errors: { decision: 'You said that this is not what you need. Ask for changes, or change that answer first' },
    });
  });

  it('is signed by somebody who may sign for the partner, and by nobody else', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    for (const signatory of ['', 'exampleton-hospice-reader', 'exampleton-trust-signatory'])
      expect(await world.decide({ decision: 'agree', signatory })).toMatchObject({ kind: 'invalid', errors: { signatory: expect.any(String) } });
    expect((await world.file()).reply).toBeUndefined();
  });

  it('can be signed by somebody new, who may from then on, and the own admins hear of it', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    const someone = { decision: 'agree', signatory: 'new', name: 'Sam Ortega', job: 'Trustee', email: 'sam.ortega@exampleton-hospice.example' };
    const { email: _, ...without } = someone;
    expect(await world.decide(without)).toMatchObject({ kind: 'invalid', errors: { email: 'Enter their email address' } });
    // Nobody gives a right that they do not hold.
    expect(await world.decide(someone)).toMatchObject({ kind: 'invalid', errors: { email: expect.stringContaining('Ask an admin') } });
    const alsoAdmin = { ...reviewers.manager, roles: [...reviewers.manager.roles, 'admin'] } as const;
    expect(await world.decide(someone, alsoAdmin)).toMatchObject({ kind: 'done' });
    const [made] = await people.withMailbox(world.store.q, someone.email);
    expect(made).toMatchObject({ name: 'Sam Ortega', organisationId: 'exampleton-hospice', roles: ['signatory'] });
    expect((await world.file()).reply?.signatory).toEqual({ personId: made?.id, name: 'Sam Ortega', job: 'Trustee' });
    expect(await last(world)).toMatchObject({ more: { signatory: made?.id, made: 'person' } });
    expect(await kinds(world)).toEqual(['mail-agreed', 'mail-signatory-made']);
  });

  it('does not tell who is known: ten mailboxes an hour, and those that were refused count', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    const elsewhere = { decision: 'agree', signatory: 'new', name: 'Sam', job: 'Trustee', email: 'northfield-signatory@northfield-surgery.example' };
    for (let n = 0; n < 10; n++) expect((await world.decide(elsewhere)).kind).toBe('invalid');
    expect((await world.decide(elsewhere)).kind).toBe('too-many');
    expect((await world.decide({ ...elsewhere, email: 'nobody@nowhere.example' })).kind).toBe('too-many');
  });

  it('cannot be signed by whoever names themselves, nor with a mailbox of another organisation', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    const self = { decision: 'agree', signatory: 'new', name: 'Grace Lindqvist', job: 'Head', email: reviewers.manager.email };
    expect(await world.decide(self)).toMatchObject({ kind: 'invalid', errors: { email: 'Somebody else must name you before you can sign' } });
    const alsoAdmin = { ...reviewers.manager, roles: [...reviewers.manager.roles, 'admin'] } as const;
    expect(await world.decide({ ...self, email: reviewers.stranger.email }, alsoAdmin)).toMatchObject({
      kind: 'invalid',
      errors: { email: expect.stringContaining('cannot be used') },
    });
    expect((await world.file()).reply).toBeUndefined();
  });

  it('makes the final version in advance when the sender ordered it and every suggestion was taken', async () => {
    const world = await sentToPartner({ sent });
    await confirmed(world);
    await world.decide(yes);
    expect(await kinds(world)).toEqual(['mail-agreed', 'issue-in-advance']);
  });

  it.each([
    ['another time to keep the details', { keep: 'other', n: '2', unit: 'years', why: 'Our records policy says so' }],
    ['its own reason', { reason: 'change', want: 'Give care', need: 'To plan it', fair: 'People ask for it' }],
    ['its own terms', { keepTerms: 'change', notTaken: '1', atEnd: 'give-back', checker: 'Head of quality' }],
    ['another place', { where: 'change', place: 'Paper files', jobs: 'Nurses' }],
    ['a country outside the UK', { uk: 'elsewhere', country: 'Canada' }],
    ['“I’m not sure” where the details will be', { uk: 'not-sure' }],
  ])('leaves the final version to people after %s', async (_, over) => {
    const world = await sentToPartner({ sent });
    await confirmed(world, over);
    expect(await world.decide(yes)).toMatchObject({ kind: 'done' });
    expect(await kinds(world)).toEqual(['mail-agreed']);
  });

  it('leaves the final version to people when the partner named a law', async () => {
    const world = await sentToPartner({ sent });
    await confirmed(world);
    await world.answer('our-task', { law: 'Health and Care Act 2022, section 21' });
    expect(await world.decide(yes)).toMatchObject({ kind: 'done' });
    expect(await kinds(world)).toEqual(['mail-agreed']);
  });
});

describe('“No, we want changes”', () => {
  it('sends the text back to the drafter', async () => {
    const world = await sentToPartner();
    expect(await world.decide({ decision: 'changes', changes: 'Leave out diet. We ask ourselves' })).toMatchObject({ kind: 'done' });
    expect(await world.file()).toMatchObject({
      status: 'changes-asked',
      heldBy: 'drafter',
      reply: { decision: 'changes', changes: 'Leave out diet. We ask ourselves' },
    });
    expect(await last(world)).toMatchObject({ what: 'changes-asked', more: { note: 'Leave out diet. We ask ourselves' } });
    expect(await kinds(world)).toEqual(['mail-changes-asked']);
    expect(await world.decide(yes)).toEqual({ kind: 'refused', reason: 'This agreement is not waiting for your reply' });
  });

  it('says what', async () => {
    const world = await sentToPartner();
    expect(await world.decide({ decision: 'changes' })).toEqual({ kind: 'invalid', errors: { changes: 'Add a comment about the changes you want' } });
    expect(await world.decide({ decision: 'changes', changes: 'x'.repeat(501) })).toMatchObject({
      kind: 'invalid',
      errors: { changes: expect.stringContaining('500 characters') },
    });
    expect(await world.decide({ decision: 'changes', changes: 'As for 943 476 5919' })).toEqual({
      kind: 'invalid',
      errors: { changes: 'Remove the NHS number from your comment' },
    });
    expect(await world.decide({ decision: 'changes', changes: 'Ask at 01632 960199' })).toMatchObject({
      kind: 'invalid',
      errors: { 'keep-anyway': expect.any(String) },
    });
    expect((await world.file()).status).toBe('with-partner');
    expect(await world.decide({ decision: 'changes', changes: 'Ask at 01632 960199', 'keep-anyway': 'yes' })).toMatchObject({ kind: 'done' });
    expect((await last(world))?.more).toMatchObject({ keptAnyway: ['phone'] });
  });
});

describe('“We do not want to go ahead”', () => {
  it('ends the agreement with its reason', async () => {
    const world = await sentToPartner();
    expect(await world.decide({ decision: 'decline' })).toEqual({ kind: 'invalid', errors: { reason: 'Enter why you do not want to go ahead' } });
    expect(await world.decide({ decision: 'decline', reason: 'Our service closes in spring' })).toMatchObject({ kind: 'done' });
    expect(await world.file()).toMatchObject({ status: 'ended', endReason: 'declined', endNote: 'Our service closes in spring' });
    expect(await kinds(world)).toEqual(['mail-declined']);
    expect(await world.decide(yes)).toMatchObject({ kind: 'refused' });
  });
});

describe('the reply', () => {
  it('is one of the three', async () => {
    const { decide } = await sentToPartner();
    const words = { kind: 'invalid', errors: { decision: 'Select if you agree with this agreement' } };
    expect(await decide({})).toEqual(words);
    expect(await decide({ decision: 'perhaps' })).toMatchObject({ kind: 'invalid' });
    expect(await decide({ decision: 'decline', reason: 'x', another: 'field' })).toMatchObject({ kind: 'invalid' });
  });

  it('speaks of what the page showed: what changed meanwhile is read first', async () => {
    const world = await sentToPartner();
    await confirmed(world);
    const { revision } = await world.file();
    await world.answer('only-you', { ...asSuggested, uk: 'not-sure' }, reviewers.signatory);
    const stale = await world.decide(yes, reviewers.manager, { revision: String(revision) });
    expect(stale).toEqual({ kind: 'refused', reason: 'This agreement changed while you were here. Look at it again before you reply' });
    expect(await world.decide(yes, reviewers.manager, { revision: undefined })).toMatchObject({ kind: 'invalid' });
    expect(await world.decide(yes, reviewers.manager, { revision: String(revision + 1) })).toMatchObject({ kind: 'done' });
  });

  it('belongs to the partner’s own people who may answer', async () => {
    const { decide, file } = await sentToPartner();
    expect(await decide({ decision: 'decline', reason: 'x' }, reviewers.drafter)).toMatchObject({ kind: 'forbidden' });
    expect(await decide({ decision: 'decline', reason: 'x' }, reviewers.stranger)).toEqual({ kind: 'not-found' });
    expect(await decide({ decision: 'decline', reason: 'x' }, reviewers.reader)).toEqual({ kind: 'not-found' });
    expect((await file()).status).toBe('with-partner');
  });

  it.each([{ status: 'draft' }, { status: 'changes-asked' }, { status: 'ended', endReason: 'withdrawn' }] as const)(
    'is not asked for while the agreement is $status',
    async (state) => {
      const { decide, file } = await sentToPartner(state);
      expect(await decide({ decision: 'decline', reason: 'x' })).toEqual({ kind: 'refused', reason: 'This agreement is not waiting for your reply' });
      expect((await file()).status).toBe(state.status);
    },
  );
});

it('no reply, and no answer, changes a text that is final', async () => {
  const { run, file } = await issued();
  const words = { kind: 'refused', reason: 'This agreement is not waiting for your reply' };
  expect(await run(signing.manager, decideOnAgreement, { revision: String((await file()).revision), fields: { decision: 'decline', reason: 'x' } })).toEqual(
    words,
  );
  expect(await run(signing.manager, answerQuestion, { screen: 'enough', revision: 1, fields: { enough: 'enough' } })).toEqual(words);
  expect(await file()).toMatchObject({ status: 'ready-to-sign', reply: { decision: 'agree' } });
});
