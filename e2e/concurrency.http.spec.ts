// People who do things at the same time, twice, or too late: nothing is lost, nothing counts twice, and nobody signs what they have not read.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Answered, Client } from './http/client';
import { formFor, wordsOf } from './http/page-form';
import { logIn, open, send } from './http/play';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import { rest, signaturesOn } from './store';

test.describe.configure({ mode: 'parallel' });

const named = { name: 'Dr Ben Hall', role: 'Caldicott Guardian' };
const kinds = (answers: readonly Answered[]) => answers.map(({ status }) => status).sort();

/** The page that comes back after a form was refused, in words. */
async function comesBack(client: Client, answer: Answered): Promise<string> {
  const to = answer.headers.get('location') ?? '';
  expect(to).toContain('attempt=');
  return wordsOf(await open(client, to));
}

test('fifty twins of one signature are one signature, and get the same answer', async ({ baseURL }) => {
  const begun = await steps.issued(baseURL!, debtAdvice);
  const signatory = await begun.as('sharingSignatory');
  const { action, hidden } = formFor(await open(signatory, begun.path('/sign/name')), 'sign-agreement');
  const twins = await Promise.all(Array.from({ length: 50 }, () => signatory.post(action, { ...hidden, ...named }, 'json')));
  expect(new Set(twins.map(({ status, body }) => `${status} ${(JSON.parse(body) as { next?: string }).next}`))).toEqual(
    new Set([`200 ${begun.path('/signed')}`]),
  );
  expect(signaturesOn(begun.reference)).toBe(1);
});

test('fifty separate tries to sign for one side are one signature and forty-nine refusals', async ({ baseURL }) => {
  const begun = await steps.issued(baseURL!, debtAdvice);
  const signatory = await begun.as('sharingSignatory');
  const { action, hidden } = formFor(await open(signatory, begun.path('/sign/name')), 'sign-agreement');
  const tries = await Promise.all(Array.from({ length: 50 }, (_, i) => signatory.post(action, { ...hidden, ...named, once: `${hidden.once}-${i}` }, 'json')));
  expect(kinds(tries)).toEqual([200, ...Array<number>(49).fill(409)]);
  expect(signaturesOn(begun.reference)).toBe(1);
});

test('two people on the same answer: the second sees both texts and chooses', async ({ baseURL }) => {
  const begun = await steps.begin(baseURL!, debtAdvice);
  await steps.answerSome(begun, { ...steps.upTo(debtAdvice.draft, 'purpose'), purpose: { wording: 'change' } });
  const [drafter, lead] = [await begun.as('drafter'), await begun.as('igLead')];
  const page = begun.path('/draft/purpose/edit');
  const [first, second] = [formFor(await open(drafter, page), 'answer-question'), formFor(await open(lead, page), 'answer-question')];
  const rest_ = { lost: 'They would wait longer', mayDo: 'contact the person' };
  await drafter.post(first.action, { ...first.hidden, ...rest_, purpose: 'So that people in debt are met by an adviser' });
  const mine = { ...rest_, purpose: 'So that people with money worries get help soon' };
  const refused = await lead.post(second.action, { ...second.hidden, ...mine });
  const to = refused.headers.get('location') ?? '';
  const words = await comesBack(lead, refused);
  expect(words).toContain('Choose which answer to keep');
  expect(words).toContain('Maya Collins');
  expect(words).toContain('So that people in debt are met by an adviser');
  expect(words).toContain(mine.purpose);
  // What the page posts for “Keep my answer” is the answer that was typed, on the newest revision.
  const kept = formFor(await open(lead, to), 'answer-question');
  const done = await lead.post(kept.action, kept.hidden);
  expect(done.headers.get('location')).toBe(begun.path('/draft/people'));
  expect(wordsOf(await open(drafter, page))).toContain(mine.purpose);
});

test('two people on different answers never meet', async ({ baseURL }) => {
  const begun = await steps.begin(baseURL!, debtAdvice);
  await steps.answerSome(begun, steps.upTo(debtAdvice.draft, 'people'));
  const [drafter, lead] = [await begun.as('drafter'), await begun.as('igLead')];
  const one = formFor(await open(drafter, begun.path('/draft/people')), 'answer-question');
  const other = formFor(await open(lead, begun.path('/draft/back')), 'answer-question');
  const [a, b] = await Promise.all([
    drafter.post(one.action, { ...one.hidden, ...debtAdvice.draft.people }, 'json'),
    lead.post(other.action, { ...other.hidden, ...debtAdvice.draft.back }, 'json'),
  ]);
  expect([a.status, b.status]).toEqual([200, 200]);
});

test('a text that changed after it was read is not signed, and the page says so', async ({ baseURL }) => {
  const begun = await steps.issued(baseURL!, debtAdvice);
  const [drafter, signatory] = [await begun.as('drafter'), await begun.as('sharingSignatory')];
  const read = formFor(await open(signatory, begun.path('/sign/name')), 'sign-agreement');
  expect(await send(drafter, begun.path(), 'reopen')).toBe(begun.path('/draft'));
  const json = await signatory.post(read.action, { ...read.hidden, ...named }, 'json');
  expect(json.status).toBe(409);
  expect(JSON.parse(json.body)).toMatchObject({ kind: 'conflict', yours: { version: 1 } });

  // Made anew in other words, the same form still signs nothing.
  const page = formFor(await open(drafter, begun.path('/draft/people')), 'answer-question');
  await drafter.post(page.action, { ...page.hidden, who: ['adults'], howMany: '50-500' });
  await steps.confirmAndHandOver(begun);
  await steps.reviewByIgLead(begun);
  await steps.sendToPartner(begun);
  await steps.readAgain(begun);
  await steps.agree(begun);
  await steps.makeFinalVersion(begun);
  const words = await comesBack(signatory, await signatory.post(read.action, { ...read.hidden, ...named }));
  expect(words).toMatch(/This agreement changed on .+ Read the new version before you sign/);
  expect(signaturesOn(begun.reference)).toBe(0);
  const now = wordsOf(await open(signatory, begun.path('/sign')));
  expect(now).toMatch(/What changed .* Before People: [^.]* under 50 a year\. Now People: [^.]* 50 to 500 a year\./);
});

test('the first to sign may take it back; after the last nobody can', async ({ baseURL }) => {
  const begun = await steps.issued(baseURL!, debtAdvice);
  await steps.sign(begun, 'receiving');
  const signatory = await begun.as('receivingSignatory');
  const { action, hidden } = formFor(await open(signatory, begun.path()), 'withdraw-signature');
  expect(await send(signatory, begun.path(), 'withdraw-signature')).toBe(begun.path('/sign'));
  await steps.sign(begun, 'receiving');
  await steps.sign(begun, 'sharing');
  expect(signaturesOn(begun.reference)).toBe(3);
  const late = await signatory.post(action, { ...hidden, once: randomUUID() }, 'json');
  expect(late.status).toBe(409);
  expect(wordsOf(await open(signatory, begun.path()))).toContain('Signed');
});

test('the sender takes it back, ends it; the partner asks for changes, declines; a signatory declines', async ({ baseURL }) => {
  const [taken, changed, declined] = [await steps.sent(baseURL!, debtAdvice), await steps.sent(baseURL!, debtAdvice), await steps.sent(baseURL!, debtAdvice)];
  expect(await send(await taken.as('igLead'), taken.path(), 'take-back')).toBe(taken.path('/draft'));
  expect((await (await taken.as('manager')).get(taken.path())).status).toBe(404);
  expect(await send(await taken.as('drafter'), taken.path('/withdraw'), 'withdraw-agreement')).toBe(taken.path());
  expect(wordsOf(await open(await taken.as('drafter'), taken.path()))).toContain('Ended');

  await send(await changed.as('manager'), changed.path('/review/decide'), 'decide-on-agreement', {
    decision: 'changes',
    changes: 'Leave the time to call out',
  });
  expect(wordsOf(await open(await changed.as('drafter'), changed.path()))).toContain('Leave the time to call out');

  await send(await declined.as('manager'), declined.path('/review/decide'), 'decide-on-agreement', { decision: 'decline', reason: 'We have no adviser now' });
  expect(wordsOf(await open(await declined.as('drafter'), declined.path()))).toContain('We have no adviser now');

  const issued = await steps.issued(baseURL!, debtAdvice);
  const signatory = await issued.as('receivingSignatory');
  expect(await send(signatory, issued.path('/sign/decline'), 'decline-to-sign', { reason: 'The trustees said no' })).toBe(issued.path());
  expect(wordsOf(await open(await issued.as('drafter'), issued.path()))).toContain('The trustees said no');
  expect(signaturesOn(issued.reference)).toBe(0);
});

test('“Make the final version when the partner agrees” is done by the worker, once', async ({ baseURL }) => {
  const begun = await steps.drafted(baseURL!, debtAdvice);
  await steps.reviewByIgLead(begun);
  await steps.sendToPartner(begun, { finalOnYes: 'yes' });
  await steps.fillInChecklist(begun);
  await steps.decideOnChecklist(begun, undefined, begun.path());
  await steps.readAndConfirm(begun);
  await steps.agree(begun);
  const signatory = await begun.as('receivingSignatory');
  await expect.poll(async () => (await signatory.get(begun.path('/sign/name'))).body.includes('/do/sign-agreement'), { timeout: 20_000 }).toBe(true);
  await steps.sign(begun, 'receiving');
});

test('what was typed when a session ended waits for the same person, and for nobody else', async ({ baseURL }) => {
  const begun = await steps.begin(baseURL!, debtAdvice);
  await steps.answerSome(begun, { ...steps.upTo(debtAdvice.draft, 'purpose'), purpose: { wording: 'change' } });
  const drafter = await begun.as('drafter');
  const form = formFor(await open(drafter, begun.path('/draft/purpose/edit')), 'answer-question');
  rest(drafter, 31);
  const typed = { purpose: 'So that nobody has to type this twice', lost: 'They would wait', mayDo: 'contact the person' };
  const asked = await drafter.post(form.action, { ...form.hidden, ...typed });
  expect(asked.status).toBe(303);
  const next = new URL(asked.headers.get('location') ?? '', baseURL).searchParams.get('next') ?? '';
  expect(next).toContain('attempt=');
  expect(wordsOf((await drafter.get(next)).body)).not.toContain(typed.purpose);
  expect((await (await logIn(baseURL!, 'northfield-ig-lead')).get(next)).body).not.toContain(typed.purpose);
  const door = formFor(await open(drafter, `/demo?next=${encodeURIComponent(next)}`), 'log-in-as-demo');
  const back = await drafter.post(door.action, { ...door.hidden, person: begun.life.people.drafter });
  expect(back.headers.get('location')).toBe(next);
  expect(await open(drafter, next)).toContain(typed.purpose);
});

test('an NHS number is refused, and comes back masked with everything else that was typed', async ({ baseURL }) => {
  const begun = await steps.begin(baseURL!, debtAdvice);
  await steps.answerSome(begun, { ...steps.upTo(debtAdvice.draft, 'purpose'), purpose: { wording: 'change' } });
  const drafter = await begun.as('drafter');
  const { action, hidden } = formFor(await open(drafter, begun.path('/draft/purpose/edit')), 'answer-question');
  const typed = { purpose: 'So that the person with 943 476 5919 is called', lost: 'They would wait for weeks', mayDo: 'contact the person' };
  const words = await comesBack(drafter, await drafter.post(action, { ...hidden, ...typed }));
  expect(words).toContain('Remove the NHS number from what the sharing is for');
  expect(words).toContain('They would wait for weeks');
  expect(words).not.toContain('943 476 5919');
  expect(words).toMatch(/So that the person with [•*X█ ]+ is called/);
  // A weaker sign of a real person is asked about, and may be kept.
  const asked = await drafter.post(action, { ...hidden, ...typed, once: randomUUID(), purpose: 'So that people can ring 01632 960199 and be helped' });
  expect(await comesBack(drafter, asked)).toContain('Your answer may be about a real person');
  const keep = formFor(await open(drafter, asked.headers.get('location') ?? ''), 'answer-question');
  expect((await drafter.post(keep.action, keep.hidden)).headers.get('location')).toBe(begun.path('/draft/people'));
});
