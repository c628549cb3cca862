import { describe, expect, it } from 'vitest';
import { aCharity, actorFor, anAgreement, aOnce, aPerson, aPractice, aVisitor, settle } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import { exits } from '@/content/wording/exits';
import * as agreements from '@/db/agreements';
import { confirmSuggestions } from '@/lib/commands/confirm-suggestions';
import { takeBackHandOver } from '@/lib/commands/take-back-hand-over';
import type { ShownAttempt } from '@/lib/server/attempts';
import { execute } from '@/lib/server/execute';
import { type AnyView, read } from '@/lib/server/view';
import type { Answers } from '@/lib/domain/questions/question';
import { answerAll, fileWith, standardDebt } from '@/lib/domain/questions/testing/contexts';
import { checkPage } from './check-page';
import type { CheckPageModel } from './check-page-model';
import { draftQuestion } from './draft-question';
import { draftTasksPage } from './draft-tasks';
import { exitFromDraft, exitPage } from './exit-page';
import { sharePage } from './share-page';
import { withIgLead } from './with-ig-lead';

const jo = aPerson({ id: 'jo' });
const priya = aPerson({ id: 'priya', name: 'Priya Shah', roles: ['ig-lead'] });
const lucy = aPerson({ id: 'lucy', name: 'Lucy Tran', roles: ['reader'] });
const tom = aPerson({ id: 'tom', name: 'Tom Ashby', email: 'tom@riverside.example', organisationId: 'riverside', roles: ['checklist-owner'] });
const { 'legal-read': legalRead, ...others } = answerAll(fileWith({}), standardDebt).answers;
// Tied to no result: the hash of these tests is another than the product's.
const answered: Answers = { ...others, 'legal-read': { ...legalRead!, value: { read: 'read' } } };
const reference = 'SA-7K4M-2QXR';

async function started(changes: agreements.AgreementChange = {}) {
  const ports = testPorts();
  await settle(ports.store, { organisations: [aPractice(), aCharity()], people: [jo, priya, lucy, tom] });
  await anAgreement(ports.store, { partnerOrganisationId: 'riverside', answers: answered, ...changes }, { reference });
  return { look: (person: typeof jo, view: AnyView, input: object, attempt?: ShownAttempt) => read(ports, actorFor(person), view, input, attempt), ports };
}

const ofDraft: readonly (readonly [AnyView, object])[] = [
  [draftTasksPage, { reference }],
  [draftQuestion, { reference, screen: ['people'] }],
  [checkPage, { reference }],
  [withIgLead, { reference }],
  [exitFromDraft, { reference, exit: 'childrens-social-care' }],
];

describe('the pages of a draft', () => {
  it('are for drafters and IG leads of the sharing side; others of it hear whom to ask, strangers nothing', async () => {
    const { look, ports } = await started();
    for (const [view, input] of ofDraft) {
      expect([view.name, (await look(jo, view, input)).kind]).toEqual([view.name, 'seen']);
      expect([view.name, (await look(priya, view, input)).kind]).toEqual([view.name, 'seen']);
      expect([view.name, await look(lucy, view, input)]).toEqual([view.name, { kind: 'forbidden', ask: 'Ask Jo Reed at Northfield Surgery' }]);
      expect([view.name, (await look(tom, view, input)).kind]).toEqual([view.name, 'not-found']);
      expect([view.name, (await read(ports, aVisitor(), view, input)).kind]).toEqual([view.name, 'log-in']);
    }
  });

  it('do not exist for questions that are not asked, or for addresses that make no sense', async () => {
    const { look } = await started();
    for (const screen of [['children'], ['share'], ['nothing'], ['details', 'why', 'dob'], ['ig-review']])
      expect([screen, (await look(jo, draftQuestion, { reference, screen })).kind]).toEqual([screen, 'not-found']);
    expect((await look(jo, draftQuestion, { reference: 'SA-0000-0000', screen: ['people'] })).kind).toBe('not-found');
    expect((await look(jo, exitFromDraft, { reference, exit: 'totals' })).kind).toBe('not-found');
  });

  it('say at every exit of a draft that it is kept, and at no other', async () => {
    const { look } = await started();
    const kept = 'Your draft is kept. It cannot be sent until the answer changes.';
    for (const exit of ['contract', 'childrens-social-care', 'advocacy'])
      expect(await look(jo, exitFromDraft, { reference, exit })).toMatchObject({ view: { why: expect.arrayContaining([kept]) } });
    expect(await look(jo, exitPage, { exit: 'contract' })).toMatchObject({ view: { why: expect.not.arrayContaining([kept]) } });
  });

  it('find the same draft under its reference in any case, and lead to its own address', async () => {
    const { look } = await started();
    expect(await look(jo, draftTasksPage, { reference: 'sa7k4m2qxr' })).toMatchObject({
      view: { reference, on: { href: `/agreements/${reference}/draft/check` } },
    });
  });
});

describe('a second draft for the same partner and service', () => {
  const says = `You have agreement ${reference} with Riverside Debt Advice for the same service already.`;
  const second = 'SA-9WTD-4H2P';
  async function drafted(over: Answers, first: agreements.AgreementChange = {}) {
    const { look, ports } = await started(first);
    await anAgreement(ports.store, { partnerOrganisationId: 'riverside', answers: { ...answered, ...over } }, { reference: second });
    return async (view: AnyView, more: object = {}) => JSON.stringify(await look(jo, view, { reference: second, ...more }));
  }
  it('is told of the first, before the purpose, on its tasks and on its check', async () => {
    const seen = await drafted({});
    for (const [view, more] of [
      [draftQuestion, { screen: ['purpose'] }],
      [draftTasksPage, {}],
      [checkPage, {}],
    ] as const)
      expect([view.name, (await seen(view, more)).includes(says)]).toEqual([view.name, true]);
    expect(await seen(draftQuestion, { screen: ['people'] })).not.toContain(says);
  });
  it('is told of none that has ended, and of none for another service', async () => {
    const other = await drafted({ service: { ...answered.service!, value: { serviceType: 'food-bank' } } });
    expect(await other(draftTasksPage)).not.toContain('another agreement for this service');
    const ended = await drafted({}, { status: 'ended', endReason: 'withdrawn' });
    expect(await ended(draftTasksPage)).not.toContain('another agreement for this service');
  });
});

describe('before there is a draft', () => {
  it('the first question and the exits are for whoever may draft', async () => {
    const { look } = await started();
    expect((await look(jo, sharePage, {})).kind).toBe('seen');
    expect((await look(lucy, sharePage, {})).kind).toBe('not-found');
    for (const { path, back } of Object.values(exits))
      expect([path, (await look(jo, exitPage, { exit: path })).kind]).toEqual([path, back === 'share' ? 'seen' : 'not-found']);
  });
});

describe('check your answers', () => {
  it('sends a drafter’s draft to the IG lead, and an IG lead on to her own page', async () => {
    const { look } = await started();
    expect(await look(jo, checkPage, { reference })).toMatchObject({ view: { button: 'Send to Priya Shah' } });
    expect(await look(priya, checkPage, { reference })).toMatchObject({ view: { button: 'Continue' } });
  });

  it('has nothing ticked before anybody confirmed, and names what is still open in place of the boxes', async () => {
    const { look } = await started();
    const seen = await look(jo, checkPage, { reference });
    const { blocks, open } = seen.kind === 'seen' ? seen.view : { blocks: [], open: ['?'] };
    expect(open).toEqual([]);
    expect(
      blocks.flatMap((block: { cards: readonly { ticked: boolean; state: string }[] }) => block.cards.map(({ ticked, state }) => [ticked, state])),
    ).toEqual(Array.from({ length: 7 }, () => [false, 'open']));
    const { 'send-how': _, ...some } = answered;
    const early = await started({ answers: some });
    expect(await early.look(jo, checkPage, { reference })).toMatchObject({
      view: { open: [{ text: 'Answer ‘How will you share the details?’ before you send' }] },
    });
  });

  it('confirms the cards as they were shown: an answer that changed meanwhile is read first', async () => {
    const { look, ports } = await started({ igLeadId: 'priya' });
    const page = async (attempt?: ShownAttempt) => {
      const seen = await look(jo, checkPage, { reference }, attempt);
      if (seen.kind !== 'seen') throw new Error(seen.kind);
      return seen.view as CheckPageModel;
    };
    const cardsOf = ({ blocks }: CheckPageModel) => blocks.flatMap(({ cards }) => cards);
    const { hidden, blocks } = await page();
    const posted = { ...hidden, confirmed: blocks.flatMap(({ cards }) => cards.map(({ id }) => id)) };
    const confirm = (fields: object) => execute(ports, actorFor(jo), confirmSuggestions, { ...fields, once: aOnce() });
    const file = await agreements.file(ports.store.q, reference, ['northfield']);
    await ports.store.tx((q) => agreements.change(q, file!, { answers: { ...answered, back: { ...answered.back!, value: { back: 'nothing' } } } }, testNow));
    const outcome = await confirm(posted);
    expect(outcome).toMatchObject({ kind: 'conflict', by: 'Somebody else' });
    expect((await agreements.file(ports.store.q, reference, ['northfield']))?.answers.check).toBeUndefined();
    const again = await page({ command: 'confirm-suggestions', values: posted, outcome: outcome as ShownAttempt['outcome'] });
    expect(again.errors).toEqual({ '': 'An answer changed while you were reading, so what you ticked just now is not kept. Read the cards again' });
    // Nor is a tick lost without a word where somebody goes to change an answer.
    const change = `/agreements/${reference}/draft/back?from=check`;
    expect(await confirm({ ...posted, change })).toMatchObject({ kind: 'conflict' });
    expect(await confirm({ ...posted, confirmed: [], change })).toMatchObject({ kind: 'refused' });
    expect(cardsOf(again).filter(({ ticked }) => ticked)).toEqual([]);
    expect(await confirm({ ...again.hidden, confirmed: cardsOf(again).map(({ id }) => id) })).toMatchObject({ kind: 'done' });
  });

  it('keeps the cards that are ticked when somebody goes to change an answer, each as it read', async () => {
    const { look, ports } = await started({ igLeadId: 'priya' });
    const page = async () => (await look(jo, checkPage, { reference })) as { view: CheckPageModel };
    const marks = async () =>
      Object.fromEntries((await page()).view.blocks.flatMap(({ cards }) => cards.map(({ id, ticked, state }) => [id, ticked ? state : `not ${state}`])));
    const change = `/agreements/${reference}/draft/back?from=check`;
    const leave = async (confirmed: readonly string[]) =>
      execute(ports, actorFor(jo), confirmSuggestions, { ...(await page()).view.hidden, confirmed, change, once: aOnce() });
    expect((await leave([])).kind).toBe('refused');
    expect(await leave(['people', 'back'])).toMatchObject({ kind: 'done' });
    expect(await marks()).toMatchObject({ people: 'confirmed', back: 'confirmed', roles: 'not open' });
    // The second press keeps what the first one kept.
    expect(await leave(['roles'])).toMatchObject({ kind: 'done' });
    const file = await agreements.file(ports.store.q, reference, ['northfield']);
    expect(file?.heldBy).toBe('drafter');
    const answers = { ...file!.answers, back: { ...answered.back!, value: { back: 'nothing' } } };
    await ports.store.tx((q) => agreements.change(q, file!, { answers }, testNow));
    expect(await marks()).toMatchObject({ people: 'confirmed', roles: 'confirmed' });
    expect((await marks()).back).not.toBe('confirmed');
  });

  it('keeps what is ticked anew where the browser went back to the page as it was drawn', async () => {
    const { look, ports } = await started({ igLeadId: 'priya' });
    const seen = (await look(jo, checkPage, { reference })) as { view: CheckPageModel };
    const [once, all] = [aOnce(), seen.view.blocks.flatMap(({ cards }) => cards.map(({ id }) => id))];
    const press = (fields: object) => execute(ports, actorFor(jo), confirmSuggestions, { ...seen.view.hidden, once, ...fields });
    const leave = { confirmed: ['people'], change: `/agreements/${reference}/draft/back?from=check` };
    expect([await press(leave), await press(leave)].map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(await press({ ...leave, confirmed: ['people', 'roles'] })).toMatchObject({ kind: 'done' });
    expect((await agreements.file(ports.store.q, reference, ['northfield']))?.answers.check?.value.confirmed).toEqual(['people', 'roles']);
    expect(await press({ confirmed: all })).toMatchObject({ result: { to: 'draft/with-ig-lead' } });
  });

  it('changes one answer and comes back: every page on the way leads back to it', async () => {
    const edit = { 'purpose-edit': { ...answered.purpose!, value: { purpose: 'So that people get advice', lost: 'A wait', mayDo: 'give advice' } } };
    const worded = { ...answered, purpose: { ...answered.purpose!, value: { ...answered.purpose!.value, wording: 'change' } }, ...edit };
    const { look } = await started({ answers: worded });
    const check = `/agreements/${reference}/draft/check`;
    expect(JSON.stringify(await look(jo, checkPage, { reference }))).toContain('/draft/purpose/edit?from=check"');
    const changed = await look(jo, draftQuestion, { reference, screen: ['purpose', 'edit'], from: 'check' });
    expect(changed).toMatchObject({
      view: {
        back: { href: check },
        hidden: { from: 'check' },
        value: { purpose: 'So that people get advice' },
        see: { way: { href: `/agreements/${reference}/draft/purpose?from=check` } },
      },
    });
    const walked = await look(jo, draftQuestion, { reference, screen: ['purpose', 'edit'] });
    expect(walked).toMatchObject({ view: { back: { href: `/agreements/${reference}/draft/purpose` }, hidden: { reference } } });
    expect(JSON.stringify(walked)).not.toContain('from=check');
    expect(await look(jo, draftQuestion, { reference, screen: ['service'], from: 'check' })).toMatchObject({ view: { filter: { hidden: { from: 'check' } } } });
  });

  it('has no Change links while the draft lies with the IG lead', async () => {
    const { look } = await started({ heldBy: 'ig-lead', igLeadId: 'priya' });
    const seen = await look(jo, checkPage, { reference });
    expect(JSON.stringify(seen)).not.toContain('"change"');
    expect(seen).toMatchObject({ view: { closed: { text: 'The draft is with Priya Shah. Take it back to change an answer' } } });
    expect(JSON.stringify(await look(priya, checkPage, { reference }))).toContain('"change"');
  });
});

describe('sent to the IG lead', () => {
  it('says with whom it is and since when, and that it is not once it is back', async () => {
    const { look } = await started({ heldBy: 'ig-lead', igLeadId: 'priya' });
    expect(await look(jo, withIgLead, { reference })).toMatchObject({ view: { h1: 'Sent to Priya Shah', there: true, since: '21 November 2026 at 9:30am' } });
    const back = await started();
    expect(await back.look(jo, withIgLead, { reference })).toMatchObject({ view: { there: false } });
  });

  it('is taken back with one press, and its tasks say so until something else happens', async () => {
    const { look, ports } = await started({ heldBy: 'ig-lead', igLeadId: 'priya' });
    expect(await look(jo, draftQuestion, { reference, screen: ['people'] })).toMatchObject({ view: { closed: { takesBack: reference } } });
    expect((await look(jo, draftTasksPage, { reference })) as object).not.toHaveProperty('view.said');
    expect(await execute(ports, actorFor(jo), takeBackHandOver, { once: aOnce(), reference })).toMatchObject({ kind: 'done' });
    expect(await look(jo, draftTasksPage, { reference })).toMatchObject({
      view: { said: expect.stringMatching(/^You took the draft back from the IG lead on /) },
    });
    expect(await look(priya, draftTasksPage, { reference })).toMatchObject({ view: { said: expect.stringMatching(/^Jo Reed took the draft back/) } });
  });
});
