// What both sides are told of a new version, in mails and on the pages: what it replaces, and what stays when it is given up.
import { expect, it } from 'vitest';
import { letters } from '@/content/wording/mail';
import * as mail from '@/db/mail';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { endAgreement } from '@/lib/commands/end-agreement';
import { sendAgreement } from '@/lib/commands/send-agreement';
import { people, sign, type World } from '@/lib/commands/testing/signing-steps';
import { amend, bothSigned, confirmAll, issueNext, type Next, replyAndIssue, renew, signNext } from '@/lib/commands/testing/successor-steps';
import { withdrawAgreement } from '@/lib/commands/withdraw-agreement';
import type { Runtime } from '@/lib/server/runtime';
import { read, type View } from '@/lib/server/view';
import { workOff } from '@/lib/server/worker/work-off';
import { agreementHub } from './agreement-hub';
import { endPage } from './end-page';
import { historyPage } from './history-page';
import { home } from './home';
import { signedPage } from './signed-page';
import { withdrawPage } from './withdraw-page';

const reader = demonstrationActor('riverside-reader');

async function told(world: World): Promise<readonly { readonly about: string; readonly subject: string; readonly text: string }[]> {
  const parts = { config: {} as Runtime['config'], renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }) as const, ready: async () => true };
  await workOff({ ...world, ...parts }, { letters });
  return mail.newest(world.store.q);
}

async function seen<I, S, V>(world: World, actor: typeof reader, one: View<I, S, V>, reference?: string): Promise<V> {
  const out = await read(world, actor, one, reference === undefined ? {} : { reference });
  if (out.kind !== 'seen') throw new Error(out.kind);
  return out.view;
}

async function sent(world: World): Promise<Next> {
  const next = await amend(world, ['method']);
  await next.answer('send-how', { methods: ['encrypted-email', 'phone'] });
  await confirmAll(next);
  await issueNext(next);
  return next;
}

it('names in each mail the version that is replaced, and asks for no checklist that is carried', async () => {
  const world = await bothSigned();
  const next = await amend(world, ['method']);
  await next.answer('send-how', { methods: ['encrypted-email', 'phone'] });
  await confirmAll(next);
  const some = async (about: string) => (await told(next)).filter((one) => one.about === about && one.text.includes(`Agreement ${next.reference}`));
  await next.run(people.igLead, sendAgreement, { fields: {} });
  const stays = `Version 1 (${world.reference}) stays in force until the new version starts: on the day of the last signature.`;
  const [letter] = await some('mail-agreement-sent');
  expect(letter?.subject).toBe('Read and reply: new version of the agreement with Northfield Surgery');
  expect(letter?.text).toContain(stays);
  expect(letter?.text).toContain('there is no checklist to fill in');
  await replyAndIssue(next);
  expect((await some('mail-ready-to-sign'))[0]?.subject).toMatch(/^Read and sign: new version of the agreement with /);
  await sign(next, { ...people.sharing, authenticatedAt: next.now() }, { shown: next.now().toISOString() });
  const [half] = await some('mail-signed');
  expect([half?.subject, half?.text.includes(stays)]).toEqual([expect.stringContaining('One side has signed: new version'), true]);
  await sign(next, { ...people.receiving, authenticatedAt: next.now() }, { shown: next.now().toISOString() });
  const whole = (await some('mail-signed')).filter(({ subject }) => subject.startsWith('Signed by both sides: new version'));
  expect(whole[0]?.text).toContain(`It replaces version 1 (${world.reference}) from 21 November 2026.`);
});

it('says when a new version is given up that the one before stays in force, with the reason and the way there', async () => {
  const world = await bothSigned();
  const next = await sent(world);
  expect(await next.run(people.drafter, withdrawAgreement)).toMatchObject({ kind: 'invalid', errors: { reason: 'Enter why you are ending it' } });
  const page = await seen(next, people.drafter, withdrawPage, next.reference);
  const stays = `Version 1 (${world.reference}) stays in force.`;
  expect([page.h1, page.consequences[0]]).toEqual(['Give up this new version', stays]);
  expect((await next.run(people.drafter, withdrawAgreement, { fields: { reason: 'The telephone line is not safe' } })).kind).toBe('done');
  const letter = (await told(next)).find(({ about }) => about === 'mail-declined');
  expect(letter?.subject).toContain('New version given up');
  expect(letter?.text).toContain(stays);
  const { notes } = await seen(next, reader, agreementHub, next.reference);
  expect(notes[0]).toMatchObject({ text: stays, way: { href: `/agreements/${world.reference}`, text: 'Go to version 1' } });
  expect(notes[1]).toMatchObject({ heading: 'Northfield Surgery gave up this new version', text: 'The telephone line is not safe' });
  expect((await seen(next, people.drafter, withdrawPage, next.reference)).closed).toBeDefined();
});

it('says on both hubs, and where it is ended, that sharing stops although a renewal is open', async () => {
  const world = await bothSigned();
  const next = await renew(world, { start: 'date', 'startDate-day': '1', 'startDate-month': '1', 'startDate-year': '2027', review: '12m' });
  const about = JSON.stringify((await seen(next, people.igLead, home)).needsYou);
  expect(about).toContain(`${next.reference}, renewal of ${world.reference}`);
  const will = (await seen(next, people.drafter, agreementHub, next.reference)).notes[0];
  expect(will?.text).toContain('stays in force until the new version starts: on 1 January 2027, or on the day of the last signature if that is later.');
  expect((await seen(world, people.sharing, endPage, world.reference)).hint).toContain(next.reference);
  const fields = { 'on-day': '31', 'on-month': '12', 'on-year': '2026', sooner: 'no', reason: 'The service closes', held: 'deleted', sure: 'yes' };
  expect((await world.run(people.sharing, endAgreement, { fields })).kind).toBe('done');
  for (const reference of [world.reference, next.reference]) {
    const { notes } = await seen(world, people.drafter, agreementHub, reference);
    expect(JSON.stringify(notes)).toContain(
      `Sharing under version 1 (${world.reference}) stops on 31 December 2026. After that it goes on only under the new version`,
    );
    expect(JSON.stringify(notes)).not.toContain('stays in force');
  }
  const letter = (await told(world)).find(({ about }) => about === 'mail-ended');
  expect(letter?.subject).toMatch(/^Sharing stops on 31 December 2026: agreement with /);
  expect(letter?.text).toContain('Northfield Surgery has ended the agreement. Sharing stops on 31 December 2026.');
});

it('leads from the old agreement to the new one, and says on the new one what it replaced', async () => {
  const world = await bothSigned();
  const next = await sent(world);
  await signNext(next);
  const { entries } = await seen(world, reader, historyPage, world.reference);
  expect(entries[0]).toMatchObject({ heading: 'Replaced by version 2, signed by both sides', by: 'With the last signature on it' });
  const old = await seen(world, reader, agreementHub, world.reference);
  expect(old.next).toMatchObject({ href: `/agreements/${next.reference}`, text: 'Go to version 2' });
  expect(old.also[0]?.text).toBe('Read version 1, which is replaced');
  const now = await seen(next, reader, agreementHub, next.reference);
  expect(now.next?.reason).toBe(`Both sides have signed version 2, which replaces version 1 (${world.reference})`);
  expect((await seen(next, people.sharing, signedPage, next.reference)).starts).toContain(`It replaces version 1 (${world.reference}) from 21 November 2026.`);
});
