import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as agreements from '@/db/agreements';
import * as asks from '@/db/asks';
import * as outbox from '@/db/outbox';
import { anAgreedAgreement, demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { askedAlready, askSettled } from '@/lib/domain/ask/asking';
import type { Actor } from '@/lib/domain/people/actor';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { type AnyView, read } from '@/lib/server/view';
import { composeMail } from '@/lib/server/worker/compose-mail';
import { askedPage } from '@/lib/views/asked-page';
import { askPage } from '@/lib/views/ask-page';
import { desk } from '@/lib/views/desk';
import { draftQuestion } from '@/lib/views/draft-question';
import { home } from '@/lib/views/home';
import { sharePage } from '@/lib/views/share-page';
import { answerQuestion } from './answer-question';
import { askForAgreement } from './ask-for-agreement';
import { declineAsk } from './decline-ask';
import { startDraft } from './start-draft';
import { takeBackAsk } from './take-back-ask';

const manager = demonstrationActor('riverside-manager', { organisationName: 'Riverside Debt Advice' });
const drafter = demonstrationActor('northfield-drafter', { organisationName: 'Northfield Surgery' });
const stranger = demonstrationActor('exampleton-trust-ig-lead');
const service = 'debt-counselling';
const said = {
  organisation: 'northfield-surgery',
  purpose: 'So that people who worry about debt get advice before it grows',
  who: ['adults'],
  howMany: 'under-50',
  items: ['name', 'phone', 'reason-plain'],
  why: 'We could not call the person',
};

async function world() {
  const ports = testPorts();
  await anAgreedAgreement(ports.store);
  const run = async (by: Actor, command: AnyCommand, raw: object) => execute(ports, by, command, { once: aOnce(), ...raw });
  const see = async <V>(by: Actor, view: AnyView, raw: object = {}) => {
    const seen = await read(ports, by, view, raw);
    return seen.kind === 'seen' ? (seen.view as V) : (seen.kind as V);
  };
  const ask = async (over: object = {}) => {
    const outcome = await run(manager, askForAgreement, { screen: service, fields: { ...said, ...over } });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    return (outcome.result as { reference: string }).reference;
  };
  const mails = async (kind: string) => {
    const rows = (await outbox.due(ports.store.q, ports.now(), 50)).filter((row) => row.kind === kind);
    const composed = await Promise.all(rows.map((row) => composeMail({ ...ports, letters, catalogue }, row)));
    return composed.flat().map(({ letter, page }) => ({ ...letter, page }));
  };
  return { ...ports, run, see, ask, mails };
}
type Home = { needsYou: { text: string; href: string }[]; waiting: { why: string }[]; mayAsk: boolean };

it('arrives as a draft with every answer as a suggestion of the charity, none of them given', async () => {
  const w = await world();
  const reference = await w.ask();
  expect((await w.mails('mail-asked')).map(({ to, subject }) => [to, subject])).toEqual([
    ['northfield-ig-lead@northfield-surgery.example', 'Read and answer: Riverside Debt Advice asks for an agreement'],
  ]);
  const atHome = await w.see<Home>(drafter, home);
  expect(JSON.stringify(await w.see(drafter, desk, { organisation: '' }))).toContain(`/asks/${reference}`);
  expect(atHome.needsYou.find(({ href }) => href === `/asks/${reference}`)?.text).toBe('Answer Riverside Debt Advice');
  expect(await w.see(drafter, sharePage, { ask: reference })).toMatchObject({ hidden: { 'from-ask': reference }, from: 'From Riverside Debt Advice' });

  expect(await w.run(drafter, startDraft, { fields: { share: 'individual', 'from-ask': reference } })).toMatchObject({ kind: 'done', result: { reference } });
  const file = await agreements.file(w.store.q, reference, ['northfield-surgery']);
  expect(Object.keys(file?.answers ?? {}).sort()).toEqual(['from-ask', 'share']);
  const shown = (screen: string) => w.see(drafter, draftQuestion, { reference, screen: screen.split('/') });
  const from = 'From Riverside Debt Advice';
  expect(await shown('partner')).toMatchObject({ from, value: { partner: 'riverside-debt-advice' } });
  const give = async (screen: string, fields: object) =>
    expect(await w.run(drafter, answerQuestion, { reference, screen, revision: 0, fields })).toMatchObject({ kind: 'done' });
  await give('partner', { partner: 'riverside-debt-advice' });
  expect(await shown('service')).toMatchObject({ from, value: { serviceType: service } });
  await give('service', { serviceType: service });
  expect(await shown('people')).toMatchObject({ from, value: { who: ['adults'], howMany: 'under-50' } });
  await give('purpose', { wording: 'change' });
  expect(await shown('purpose/edit')).toMatchObject({ from, value: { purpose: said.purpose } });
  await give('details', { enough: 'change' });
  expect(await shown('details/choose')).toMatchObject({ from, value: { items: said.items } });
  expect(await shown('partner')).not.toHaveProperty('from');
  expect(await w.mails('mail-ask-begun')).toMatchObject([{ to: 'riverside-manager@riverside-debt.example' }]);
  expect(await w.see(manager, askedPage, { reference })).toMatchObject({ tag: 'Being drafted', lines: [expect.stringContaining('once it is sent to you')] });
  expect(await w.see(drafter, askedPage, { reference })).toMatchObject({
    lines: [expect.stringMatching(/^Your organisation has started .* once you send it\.$/)],
  });
  expect((await w.see<Home>(manager, home)).waiting[0]?.why).toBe('Northfield Surgery is drafting the agreement that you asked for');
});

it('suggests nothing of the charity for another partner, another service, or words of ours that the drafter keeps', async () => {
  const w = await world();
  const reference = await w.ask();
  await w.run(drafter, startDraft, { fields: { share: 'individual', 'from-ask': reference } });
  const give = (screen: string, fields: object, revision = 0) => w.run(drafter, answerQuestion, { reference, screen, revision, fields });
  await give('partner', { partner: 'riverside-debt-advice' });
  await give('service', { serviceType: service });
  await give('purpose', { wording: 'use' });
  await give('details', { enough: 'yes' });
  const file = await agreements.file(w.store.q, reference, ['northfield-surgery']);
  const { askedValue } = await import('@/lib/domain/ask/asked-answers');
  const values = (answers = file?.answers ?? {}) => ['purpose-edit', 'details-choose', 'people'].map((id) => askedValue(id, undefined, answers) !== undefined);
  expect(values()).toEqual([false, false, true]);
  await give('partner', { partner: 'steady-steps' }, 1);
  expect(values((await agreements.file(w.store.q, reference, ['northfield-surgery']))?.answers)).toEqual([false, false, false]);
});

it('is answered once: begun, declined with the reason, or taken back', async () => {
  const w = await world();
  const declined = await w.ask();
  expect(await w.run(manager, askForAgreement, { screen: service, fields: said })).toEqual({ kind: 'refused', reason: askedAlready });
  expect(await w.run(drafter, declineAsk, { reference: declined, fields: {} })).toMatchObject({ kind: 'invalid', errors: { reason: expect.any(String) } });
  expect(await w.run(manager, declineAsk, { reference: declined, fields: { reason: 'No' } })).toMatchObject({ kind: 'forbidden' });
  expect(await w.run(drafter, declineAsk, { reference: declined, fields: { reason: 'We refer by another way' } })).toMatchObject({ kind: 'done' });
  expect(await w.mails('mail-ask-declined')).toMatchObject([{ to: 'riverside-manager@riverside-debt.example', page: `/asks/${declined}` }]); // in the app too
  expect(JSON.stringify(await w.see(manager, askedPage, { reference: declined }))).toContain('We refer by another way');
  const begin = { fields: { share: 'individual', 'from-ask': declined } };
  expect(await w.run(drafter, startDraft, begin)).toEqual({ kind: 'refused', reason: askSettled });
  const taken = await w.ask();
  expect(await w.run(manager, takeBackAsk, { reference: taken })).toMatchObject({ kind: 'done' });
  expect(await w.mails('mail-asked')).toEqual([]);
  expect((await w.see<Home>(drafter, home)).needsYou.some(({ href }) => href.startsWith('/asks/'))).toBe(false);
});

it('to a mailbox is for whoever reads it, tells nobody whether it is known, and is found by no stranger', async () => {
  const w = await world();
  const other = { organisation: 'new', name: 'Northfield', email: 'Maya.Collins@northfield.example' };
  const [known, unknown] = [await w.ask({ ...other, email: drafter.email }), await w.ask({ ...other, email: 'nobody@elsewhere.example' })];
  const page = async (reference: string) =>
    JSON.stringify(await w.see(manager, askedPage, { reference, sent: true })).replaceAll(/SA-\w{4}-\w{4}|[\w.-]+@[\w.-]+/g, '');
  expect(await page(known)).toBe(await page(unknown));
  const letter = (await w.mails('mail-asked')).find(({ to }) => to === 'nobody@elsewhere.example')?.text ?? '';
  expect((await w.mails('mail-asked')).map(({ page }) => page)).toEqual([undefined, undefined]); // a mailbox reads no list of ours
  for (const told of ['Whose details: Adult', said.why, manager.email]) expect(letter).toContain(told);
  expect((await w.mails('mail-asked')).map(({ to }) => to).sort()).toEqual([drafter.email, 'nobody@elsewhere.example'].sort());
  expect(await w.see(stranger, askedPage, { reference: known })).toBe('not-found');
  expect(await asks.toAnswer(w.store.q, stranger, 5)).toEqual([]);
  expect(await asks.waitedFor(w.store.q, stranger.organisations, 5)).toEqual([]);
  expect(await w.see(drafter, askedPage, { reference: known })).toMatchObject({ begin: { href: `/agreements/new/share?ask=${known}` } });
  expect(await w.run(stranger, startDraft, { fields: { share: 'individual', 'from-ask': known } })).toMatchObject({ kind: 'not-found' });
  expect(await w.run(drafter, startDraft, { fields: { share: 'individual', 'from-ask': known } })).toMatchObject({ kind: 'done' });
  const own = await w.run(manager, askForAgreement, { screen: service, fields: { ...said, ...other, email: 'riverside-signatory@riverside-debt.example' } });
  expect(own).toMatchObject({ kind: 'invalid', errors: { email: expect.stringContaining('your organisation') } });
});

it('asks for what such a service needs, keeps what was typed, and sends whoever can start one to do so', async () => {
  const w = await world();
  const empty = await w.run(manager, askForAgreement, { screen: service, fields: {} });
  expect(empty).toMatchObject({ kind: 'invalid' });
  expect(Object.keys((empty as { errors: object }).errors).sort()).toEqual(['howMany', 'items', 'organisation', 'purpose', 'who', 'why']);
  expect(await w.see(drafter, askPage, { service })).toMatchObject({ closed: { way: { href: '/agreements/new' } } });
  expect(await w.see(manager, askPage, { service: 'nothing' })).toMatchObject({ errors: { service: expect.any(String) } });
  expect(await w.see(manager, askPage, {})).toMatchObject({ errors: {}, hidden: { pressed: 'yes' } });
  expect(await w.see(manager, askPage, { service: '' })).toMatchObject({ errors: { service: expect.any(String) } });
  const text = await w.run(manager, askForAgreement, { screen: service, fields: { ...said, why: 'Ask for 943 476 5919 first' } });
  expect(text).toMatchObject({ kind: 'invalid', errors: { why: expect.any(String) } });
});
