import { mayChangeOwnReason } from '@/lib/domain/agreement/own-reason';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import * as events from '@/db/events';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { actorFor, aOnce, aPerson, aVisitor } from '@/db/testing/builders';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { historyPage } from '@/lib/views/history-page';
import { changeInvitation } from './change-invitation';
import { renewInvitation } from './renew-invitation';
import { requestLogIn } from './request-log-in';
import { takeBack } from './take-back';
import { withdrawAgreement } from './withdraw-agreement';
import {
  accept,
  at,
  DAY,
  drafter,
  heading,
  invitationOf,
  type InvitationWorld,
  invited,
  mails,
  newCharity,
  newestToken,
  page,
  theirMailbox,
} from './testing/invitation-steps';

const someone = async (world: InvitationWorld) => {
  const person = await people.byMailbox(world.store.q, theirMailbox);
  return person && actorFor(person);
};

describe('accepting an invitation', () => {
  it('makes the person, logs them in and leads to the profile', async () => {
    const world = await invited();
    const out = await accept(world, await newestToken(world), { name: 'Mo Ade Adeyemi' });
    expect(out).toMatchObject({ kind: 'done', result: { to: '/organisation/about' } });
    const { partner } = await world.file();
    const person = await people.byMailbox(world.store.q, theirMailbox);
    expect(person).toMatchObject({ name: 'Mo Ade Adeyemi', organisationId: partner?.id, roles: ['admin', 'ig-lead', 'checklist-owner', 'signatory'] });
    expect(await agreements.file(world.store.q, world.reference, [partner?.id ?? ''])).toMatchObject({ status: 'with-partner' });
    expect((await checklists.answeredBy(world.store.q, partner?.id ?? '', [partner?.id ?? ''])).map(({ agreementReference }) => agreementReference)).toEqual([
      world.reference,
    ]);
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({ what: 'invitation-accepted', byName: 'Mo Ade Adeyemi' });
    const newcomer = await someone(world);
    expect(newcomer && mayChangeOwnReason(newcomer, await world.file())).toBe('yes');
    const all = await world.store.q.select().from(schema.session);
    expect(all.filter(({ personId }) => personId === person?.id)).toHaveLength(1);
  });

  it('works once of twenty at the same moment', async () => {
    const world = await invited();
    const token = await newestToken(world);
    const outs = await Promise.all(Array.from({ length: 20 }, (_, n) => accept(world, token, { actor: aVisitor({ person: `visitor:${n}` }) })));
    expect(outs.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(new Set(outs.filter(({ kind }) => kind !== 'done').map((out) => JSON.stringify(out)))).toEqual(
      new Set([JSON.stringify({ kind: 'refused', reason: 'This invitation has been used already. Log in with your email address' })]),
    );
    const found = await world.store.q.select().from(schema.person);
    expect(found.filter(({ email }) => email === theirMailbox)).toHaveLength(1);
  });

  it('gives a double press of one button the first answer again', async () => {
    const world = await invited();
    const [token, once] = [await newestToken(world), aOnce()];
    const [first, second] = [await accept(world, token, { once }), await accept(world, token, { once })];
    expect(first.kind).toBe('done');
    expect(second).toEqual(first);
  });

  it('changes nothing by being looked at, however often', async () => {
    const world = await invited();
    const token = await newestToken(world);
    const before = await invitationOf(world);
    for (let n = 0; n < 3; n++) expect(await heading(world, token)).toContain('asks Harbour Community Kitchen');
    expect(await invitationOf(world)).toEqual(before);
    expect((await accept(world, token)).kind).toBe('done');
  });

  it('is over after it was used: the page says so, and log-in goes by mail', async () => {
    const world = await invited();
    const token = await newestToken(world);
    await accept(world, token);
    expect(await heading(world, token)).toBe('This invitation has been used');
    expect((await accept(world, token)).kind).toBe('refused');
    const newcomer = await someone(world);
    expect(newcomer && (await page(world, token, newcomer))).toMatchObject({
      h1: 'You have accepted this invitation',
      way: { href: `/agreements/${world.reference}`, text: 'Go to the agreement' },
    });
    await execute(world, aVisitor(), requestLogIn, { once: aOnce(), email: 'MO@harbour-kitchen.example' });
    expect((await mails(world)).at(-1)).toMatchObject({ to: theirMailbox, about: 'mail-log-in-code' });
  });

  it('is good until the last second and not one longer', async () => {
    const world = await invited();
    const { expiresAt } = await invitationOf(world);
    const old = await newestToken(world);
    at(world, 4 * DAY);
    await execute(world, aVisitor(), renewInvitation, { once: aOnce(), token: old });
    expect((await invitationOf(world)).expiresAt).toEqual(expiresAt);
    at(world, expiresAt.getTime() - world.now().getTime() - 2 * DAY);
    await execute(world, aVisitor(), renewInvitation, { once: aOnce(), token: await newestToken(world) });
    const token = await newestToken(world);
    world.clock.now = expiresAt;
    expect(await heading(world, token)).toBe('This invitation has expired');
    expect(await accept(world, token)).toMatchObject({ kind: 'refused', reason: 'This invitation has expired' });
    world.clock.now = new Date(expiresAt.getTime() - 1000);
    expect((await accept(world, token)).kind).toBe('done');
  });

  it('asks for a fresh link after three days, and sends it to the invited mailbox alone', async () => {
    const world = await invited();
    const token = await newestToken(world);
    at(world, 3 * DAY);
    expect(await heading(world, token)).toBe('Get a new link');
    expect((await accept(world, token)).kind).toBe('refused');
    expect((await execute(world, aVisitor(), renewInvitation, { once: aOnce(), token })).kind).toBe('done');
    expect((await mails(world)).at(-1)).toMatchObject({ to: theirMailbox, about: 'mail-invitation' });
    expect(await heading(world, token)).toBe('This link no longer works');
    expect((await accept(world, token)).kind).toBe('refused');
    expect((await accept(world, await newestToken(world))).kind).toBe('done');
  });

  it.each([
    ['taken back', takeBack, {}],
    ['withdrawn', withdrawAgreement, { fields: { reason: 'We have no budget' } }],
  ])('is dead once the agreement was %s', async (_name, command, fields) => {
    const world = await invited();
    const token = await newestToken(world);
    expect((await world.run(drafter, command, fields)).kind).toBe('done');
    expect(await heading(world, token)).toBe('This invitation was taken back');
    expect((await accept(world, token)).kind).toBe('refused');
    expect(await someone(world)).toBeUndefined();
    const told = (await mails(world)).at(-1);
    expect(told).toMatchObject({ to: theirMailbox, about: command === takeBack ? 'mail-taken-back' : 'mail-declined' });
    expect(told?.text).not.toMatch(/https?:|no budget/u);
  });

  it('is not for somebody else who is logged in', async () => {
    const world = await invited();
    const token = await newestToken(world);
    const other = demonstrationActor('riverside-manager');
    expect(await heading(world, token, other)).toBe('This invitation is for somebody else');
    expect(await accept(world, token, { actor: other })).toMatchObject({ kind: 'refused' });
    expect((await accept(world, token)).kind).toBe('done');
  });

  it.each(['mo+work@harbour-kitchen.example', 'mo@harbour-kitchen.example.org', 'm.o@harbour-kitchen.example'])(
    'is for one mailbox: %s is another, logged in or not',
    async (email) => {
      const world = await invited();
      const token = await newestToken(world);
      const other = actorFor({ ...aPerson({ organisationId: 'riverside-debt-advice' }), email, roles: ['admin'] });
      expect(await heading(world, token, other)).toBe('This invitation is for somebody else');
      for (const link of [token, (await invitationOf(world)).id]) expect((await accept(world, link, { actor: other })).kind).toBe('refused');
      expect([await someone(world), (await invitationOf(world)).acceptedAt]).toEqual([undefined, null]);
    },
  );

  it('goes to the mailbox as it was invited, a plus and a sub-address with it, whatever case it was typed in', async () => {
    const world = await invited({ ...newCharity, email: 'MO+Referrals@Harbour-Kitchen.EXAMPLE' });
    const token = await newestToken(world);
    expect((await mails(world)).filter(({ about }) => about === 'mail-invitation').map(({ to }) => to)).toEqual(['mo+referrals@harbour-kitchen.example']);
    expect((await accept(world, token)).kind).toBe('done');
    expect(await people.byMailbox(world.store.q, 'mo+referrals@harbour-kitchen.example')).toBeDefined();
    expect(await someone(world)).toBeUndefined();
  });

  it('lets nobody in whose account was closed, and says whom to ask', async () => {
    const world = await invited();
    const token = await newestToken(world);
    const left = aPerson({ email: theirMailbox, organisationId: 'riverside-debt-advice' });
    await world.store.tx(async (q) => {
      await people.insert(q, left, world.now());
      await q.update(schema.person).set({ disabledAt: world.now() }).where(eq(schema.person.id, left.id));
    });
    expect(JSON.stringify(await page(world, token))).toContain('This email address cannot be used here any more. Ask Northfield Surgery');
    expect(await accept(world, token)).toMatchObject({ kind: 'refused' });
    expect((await invitationOf(world)).acceptedAt).toBeNull();
  });

  it.each([
    ['nothing', () => ''],
    ['a made-up proof', (token: string) => `${token.split('.')[0]}.${'A'.repeat(43)}`],
    ['the number alone', (token: string) => token.split('.')[0] ?? ''],
    ['another number', (token: string) => `x${token}`],
  ])('by %s finds nothing and makes nobody', async (_name, forge) => {
    const world = await invited();
    const token = forge(await newestToken(world));
    expect(await page(world, token)).toBe('not-found');
    expect((await accept(world, token)).kind).not.toBe('done');
    expect(await someone(world)).toBeUndefined();
  });

  it('opens no invitation with the proof of another one', async () => {
    const world = await invited();
    const first = await newestToken(world);
    await world.run(drafter, changeInvitation, { fields: { person: 'Mo Adeyemi', email: 'mo.a@harbour-kitchen.example' } });
    // the invitation before is named by its number, which is no day
    expect(await read(world, drafter, historyPage, { reference: world.reference })).toMatchObject({ kind: 'seen' });
    const second = await newestToken(world);
    const [number, proof] = [second.split('.')[0], first.split('.')[1]];
    expect([number, proof]).not.toEqual([first.split('.')[0], second.split('.')[1]]);
    expect(await page(world, `${number}.${proof}`)).toBe('not-found');
    expect(await accept(world, `${number}.${proof}`)).toMatchObject({ kind: 'refused', reason: 'This link does not work any more' });
    expect((await invitationOf(world)).acceptedAt).toBeNull();
    expect((await accept(world, second)).kind).toBe('done');
  });

  it('is no confirmation for signing: whoever came in by it shows who they are first', async () => {
    const world = await invited();
    await accept(world, await newestToken(world));
    const person = await someone(world);
    const [session] = (await world.store.q.select().from(schema.session)).filter(({ personId }) => personId === person?.person);
    expect(session).toMatchObject({ how: 'invitation', authenticatedAt: new Date(0) });
    expect(session && confirmedRecently(session.authenticatedAt, world.now())).toBe(false);
    expect(session?.endsAt.getTime()).toBe(world.now().getTime() + 12 * 3_600_000);
  });

  it('counts wrong links by address and stops', async () => {
    const world = await invited();
    const forged = `${(await newestToken(world)).split('.')[0]}.${'A'.repeat(43)}`;
    for (let n = 0; n < 50; n++) await accept(world, forged);
    expect((await accept(world, forged)).kind).toBe('too-many');
  });

  it('needs a name, and keeps nothing without one', async () => {
    const world = await invited();
    const token = await newestToken(world);
    expect(await accept(world, token, { name: ' ' })).toMatchObject({ kind: 'invalid', errors: { name: 'Enter your full name' } });
    expect(await someone(world)).toBeUndefined();
  });

  it('replaces whatever session the browser had', async () => {
    const world = await invited();
    const out = await accept(world, await newestToken(world), { actor: aVisitor({ session: 'b'.repeat(64) }) });
    expect(out.kind).toBe('done');
    expect(await sessions.byToken(world.store.q, 'b'.repeat(64))).toBeUndefined();
  });
});
