// A partner that nobody knew yesterday: typed by the drafter, invited when the agreement is sent, in by its link, and through to a
// signed agreement. Over plain HTTP, so that nothing rests on a browser.
import { expect, test } from '@playwright/test';
import { newClient } from './http/client';
import { formFor, wordsOf } from './http/page-form';
import { open, type Player, send } from './http/play';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import type { Life } from './lives/life';

const unique = String(Date.now() % 100_000);
const newcomer = { partner: 'new', name: `Harbour Kitchen ${unique}`, person: 'Mo Adeyemi', email: `mo-${unique}@harbour-kitchen.example` };
const life: Life = { ...debtAdvice, name: 'a new charity', draft: { ...debtAdvice.draft, partner: newcomer } };

/** The link of the newest invitation to this mailbox, out of the captured mail. Other specs write to the mailboxes of the demonstration too. */
async function linkTo(player: Player, mailbox: string): Promise<string> {
  const link = async (): Promise<string> => {
    const { body } = await player.get('/demo/mail');
    const letters = body.slice(0, body.indexOf('</main>')).split('id="mail-');
    const found = letters.map((letter) => (letter.includes(mailbox) ? /href="(\/invite\/[^"]+)"/.exec(letter)?.[1] : undefined));
    return found.find((one) => one !== undefined) ?? '';
  };
  await expect.poll(link, { timeout: 15_000, message: `no link to ${mailbox}` }).not.toBe('');
  return link();
}

/** The invitation was no log-in: before anything leaves them a code goes to the mailbox, once. */
async function confirmByCode(player: Player, mailbox: string): Promise<string> {
  const path = '/account/confirm-it-is-you';
  expect(await player.post('/do/end-other-sessions', {}, 'json')).toMatchObject({ status: 403, body: expect.stringContaining('code-first') });
  await send(player, path, 'send-confirmation-code');
  const code = async () => {
    const { body } = await player.get('/demo/mail');
    return (
      /Your code is (\d{3}) (\d{3})/
        .exec(wordsOf(body.slice(body.indexOf(mailbox))))
        ?.slice(1)
        .join('') ?? ''
    );
  };
  await expect.poll(code, { timeout: 15_000 }).toMatch(/^\d{6}$/);
  return send(player, path, 'confirm-it-is-you', { code: await code() });
}

/** The one person of the partner whom the page offers as the one who signs. */
async function signatoryOf(player: Player, path: string): Promise<string> {
  const { controls } = formFor(await open(player, path), 'decide-on-agreement');
  const known = (controls.signatory ?? []).filter((one) => one !== 'new');
  expect(known).toHaveLength(1);
  return known[0] ?? '';
}

test('an organisation that is not listed is invited, comes in, and signs', async ({ baseURL }) => {
  test.slow();
  const origin = baseURL ?? '';
  const begun = await steps.begin(origin, life);
  await steps.answerQuestions(begun);
  await steps.confirmAndHandOver(begun);
  await steps.reviewByIgLead(begun);
  const lead = await begun.as('igLead');
  expect(wordsOf(await open(lead, begun.path('/draft/send')))).toContain(`Mo Adeyemi, ${newcomer.email}`);
  await steps.sendToPartner(begun);
  expect(wordsOf(await open(lead, begun.path()))).toContain('Mo Adeyemi has not accepted the invitation yet');

  const visitor: Player = { ...newClient(origin), manner: 'form' };
  const link = await linkTo(visitor, newcomer.email);
  expect(wordsOf(await open(visitor, link))).toContain(`Northfield Surgery asks ${newcomer.name}`);
  for (const damaged of [link.slice(0, -1), `${link}x`, link.slice(0, 12)])
    expect(await visitor.get(damaged), damaged).toMatchObject({
      status: 404,
      body: expect.stringMatching(/This link is damaged.+Open the email again.+href="\/log-in"/s),
    });
  expect(await send(visitor, link, 'accept-invitation', {})).toBe('/organisation/about');
  expect(wordsOf(await open(newClient(origin), link))).toContain('This invitation has been used');

  const begunHere: steps.Begun = { ...begun, as: async (part) => (part === 'manager' || part === 'receivingSignatory' ? visitor : begun.as(part)) };
  let page = '/organisation/about';
  const about = { legalName: newcomer.name, shortName: 'Harbour Kitchen', kind: 'charity', commissioned: ['none'], nation: 'england' };
  page = await send(visitor, page, 'change-profile', about);
  expect(page).toBe('/organisation/numbers');
  page = await send(visitor, page, 'change-profile', {
    charityNumber: '1234567',
    icoExempt: ['yes'],
    icoWhy: 'We hold only what our work as a charity needs',
    address: '2 Quay Street\nHarbour\nHB1 2CD',
  });
  expect(page).toBe('/organisation/people');
  const person = { name: 'Mo Adeyemi', job: 'Service manager', email: newcomer.email, phone: '01632 960777', useForAll: ['yes'], senior: 'none' };
  await send(visitor, page, 'change-profile', person);
  expect(await confirmByCode(visitor, newcomer.email)).toBe('/home');
  await steps.fillInChecklist(begunHere);
  await steps.readAndConfirm(begunHere);
  const id = await signatoryOf(visitor, begun.path('/review/decide'));
  const withThem: steps.Begun = { ...begunHere, life: { ...life, people: { ...life.people, receivingSignatory: id } } };
  await steps.agree(withThem);
  await steps.decideOnChecklist(withThem);
  await steps.makeFinalVersion(withThem);
  await steps.sign(withThem, 'sharing');
  expect(await steps.sign(withThem, 'receiving')).toBe('Mo Adeyemi');
  expect(wordsOf(await open(visitor, begun.path()))).toContain('Signed');
});

test('somebody who has an account logs in first, comes back to the invitation, and takes it for their own', async ({ baseURL }) => {
  test.slow();
  const origin = baseURL ?? '';
  const known = { ...newcomer, name: `Harbour Walks ${unique}`, email: 'steady-steps-manager@steady-steps.example' };
  const begun = await steps.sent(origin, { ...life, name: 'a mailbox that is known', draft: { ...debtAdvice.draft, partner: known } });
  const visitor: Player = { ...newClient(origin), manner: 'form' };
  const link = await linkTo(visitor, known.email);
  const page = await open(visitor, link);
  expect(wordsOf(page)).toContain('Log in to go on');
  expect(wordsOf(page)).not.toContain('Steady Steps');
  const next = /href="\/log-in\?next=([^"]+)"/.exec(page)?.[1] ?? '';
  const back = decodeURIComponent(next);
  expect(link.startsWith(`${back}.`)).toBe(true);
  expect((await visitor.get(back)).status).toBe(404);
  expect(await send(visitor, `/demo?next=${next}`, 'log-in-as-demo', { person: 'steady-steps-manager' })).toBe(back);
  expect(await send(visitor, back, 'accept-invitation')).toBe(begun.path('/review'));
  expect(wordsOf(await open(visitor, begun.path()))).toContain('Steady Steps');
});

test('a scanner that looks first changes nothing, twenty taps at one moment let one person in, and the sender never meets the link', async ({ baseURL }) => {
  test.slow();
  const origin = baseURL ?? '';
  const email = `twenty-${unique}@harbour-kitchen.example`;
  const begun = await steps.sent(origin, { ...life, draft: { ...debtAdvice.draft, partner: { ...newcomer, name: `Twenty ${unique}`, email } } });
  const link = await linkTo({ ...newClient(origin), manner: 'form' }, email);
  const proof = link.split('.')[1] ?? '';
  for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) expect((await fetch(new URL(link, origin), { method })).status).toBe(200);

  const lead = await begun.as('igLead');
  for (const path of ['', '/invitation', '/invitation/change', '/history', '/preview', '/comments']) {
    expect((await lead.get(begun.path(path))).body, path).not.toContain(proof);
    expect((await lead.get(begun.path(path), { rsc: '1' })).body, path).not.toContain(proof);
  }
  expect((await lead.get('/agreements.csv')).body).not.toContain(proof);

  const visitors = Array.from({ length: 20 }, () => newClient(origin));
  const forms = await Promise.all(visitors.map(async (one) => formFor(await open(one, link), 'accept-invitation')));
  const press = (n: number) => visitors[n]!.post(forms[n]!.action, { ...forms[n]!.hidden, ...forms[n]!.stands });
  const answers = await Promise.all(visitors.map((_, n) => press(n)));
  const inside = answers.flatMap(({ headers }, n) => (headers.get('location') === '/organisation/about' ? [n] : []));
  expect(inside).toHaveLength(1);
  const again = (await press(inside[0]!)).headers.get('location') ?? '';
  expect(wordsOf(await open(visitors[inside[0]!]!, again))).toContain('You have accepted this invitation');
  const other = answers.findIndex((_, n) => n !== inside[0]);
  expect(wordsOf(await open(visitors[other]!, answers[other]!.headers.get('location') ?? ''))).toContain('This invitation has been used');
});
