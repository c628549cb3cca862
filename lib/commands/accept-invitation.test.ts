import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import * as events from '@/db/events';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import * as tallies from '@/db/tallies';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { actorFor, aOnce, aVisitor } from '@/db/testing/builders';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { invitePage } from '@/lib/views/invite-page';
import {
  accept,
  drafter,
  invitationOf,
  type InvitationWorld,
  invited,
  mails,
  newCharity,
  newestToken,
  theirMailbox,
  tokenIn,
} from './testing/invitation-steps';
import { changeInvitation } from './change-invitation';
import { renewInvitation } from './renew-invitation';
import { requestLogIn } from './request-log-in';
import { sendInvitationAgain } from './send-invitation-again';
import { sendAgreement } from './send-agreement';
import { takeBack } from './take-back';
import { withdrawAgreement } from './withdraw-agreement';

const DAY = 86_400_000;
const at = (world: InvitationWorld, ms: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + ms);
};
async function page(world: InvitationWorld, token: string, actor = aVisitor()) {
  const seen = await read(world, actor, invitePage, { token });
  return seen.kind === 'seen' ? seen.view : seen.kind;
}
const heading = async (world: InvitationWorld, token: string, actor = aVisitor()) => {
  const seen = await page(world, token, actor);
  return typeof seen === 'string' ? seen : seen.h1;
};
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
    expect(person).toMatchObject({ name: 'Mo Ade Adeyemi', organisationId: partner?.id, roles: ['admin', 'checklist-owner', 'signatory'] });
    expect(await agreements.file(world.store.q, world.reference, [partner?.id ?? ''])).toMatchObject({ status: 'with-partner' });
    expect((await checklists.list(world.store.q, [partner?.id ?? ''])).map(({ agreementReference }) => agreementReference)).toEqual([world.reference]);
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({ what: 'invitation-accepted', byName: 'Mo Ade Adeyemi' });
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
    ['taken back', takeBack],
    ['withdrawn', withdrawAgreement],
  ])('is dead once the agreement was %s', async (_name, command) => {
    const world = await invited();
    const token = await newestToken(world);
    expect((await world.run(drafter, command)).kind).toBe('done');
    expect(await heading(world, token)).toBe('This invitation was taken back');
    expect((await accept(world, token)).kind).toBe('refused');
    expect(await someone(world)).toBeUndefined();
  });

  it('is not for somebody else who is logged in', async () => {
    const world = await invited();
    const token = await newestToken(world);
    const other = demonstrationActor('riverside-manager');
    expect(await heading(world, token, other)).toBe('This invitation is for somebody else');
    expect(await accept(world, token, { actor: other })).toMatchObject({ kind: 'refused' });
    expect((await accept(world, token)).kind).toBe('done');
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
    expect(session).toMatchObject({ how: 'link', authenticatedAt: new Date(0) });
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

describe('somebody who acts for an organisation already', () => {
  const manager = demonstrationActor('riverside-manager');
  const toManager = { ...newCharity, email: 'Riverside-Manager@Riverside-Debt.example' };
  const sessionsOf = async (world: InvitationWorld) => (await world.store.q.select().from(schema.session)).length;

  it('takes the agreement and its checklist for their own once they have logged in, and keeps their session', async () => {
    const world = await invited(toManager);
    const token = await newestToken(world);
    const seen = await page(world, token, manager);
    expect(seen).toMatchObject({ button: { text: 'Go on as Riverside Debt Advice', hidden: { token } } });
    expect(await accept(world, token, { actor: manager, name: 'Whoever Else' })).toEqual({ kind: 'done', result: { to: `/agreements/${world.reference}/review` } });
    expect(await sessionsOf(world)).toBe(0);
    expect((await people.byMailbox(world.store.q, manager.email))?.name).toBe(manager.name);
    const file = await world.file();
    expect(file.partner).toMatchObject({ id: manager.organisation });
    expect(file.answers.partner?.value).toEqual({ partner: manager.organisation });
    expect(file.checklist?.organisationId).toBe(manager.organisation);
  });

  it('is not let in by the link, and not named by its page: whoever holds it may be somebody else', async () => {
    const world = await invited(toManager);
    const token = await newestToken(world);
    const before = await world.file();
    const seen = await page(world, token);
    expect(seen).toMatchObject({ way: { href: `/log-in?next=${encodeURIComponent(`/invite/${(await invitationOf(world)).id}`)}` } });
    expect(seen).not.toHaveProperty('button');
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${manager.name}|Riverside|${token.split('.')[1]}`, 'u'));
    expect(await accept(world, token)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Log in') });
    expect([await sessionsOf(world), await world.file(), (await invitationOf(world)).acceptedAt]).toEqual([0, before, null]);
  });

  it('comes back by the number of the invitation, which opens nothing for anybody else; old links do not matter then', async () => {
    const world = await invited(toManager);
    await mails(world);
    const { id } = await invitationOf(world);
    at(world, 4 * DAY);
    expect(await page(world, id)).toBe('not-found');
    expect((await accept(world, id)).kind).toBe('refused');
    const other = demonstrationActor('steady-steps-manager');
    expect(await heading(world, id, other)).toBe('This invitation is for somebody else');
    expect((await accept(world, id, { actor: other })).kind).toBe('refused');
    expect(await page(world, id, manager)).toMatchObject({ button: { text: 'Go on as Riverside Debt Advice', hidden: { token: id } } });
    expect((await accept(world, id, { actor: manager })).kind).toBe('done');
    expect(await heading(world, id, manager)).toBe('This invitation has been used');
  });

  it.each([
    ['for a public body', 'exampleton-trust-drafter', 'which cannot answer this agreement'],
    ['for the sending side', 'northfield-ig-lead', 'which sent this'],
    ['only as a reader', 'riverside-reader', 'not answer for it'],
  ])('%s is told so, and nothing moves', async (_name, who, words) => {
    const world = await invited();
    const actor = demonstrationActor(who);
    // An address of one’s own side is refused when it is typed, so somebody who has moved there stands for it.
    const { id } = await invitationOf(world);
    await world.store.tx(async (q) => void (await q.update(schema.invitation).set({ mailbox: actor.email }).where(eq(schema.invitation.id, id))));
    const token = await newestToken(world);
    const before = [await world.file(), await invitationOf(world)];
    expect(JSON.stringify(await page(world, token, actor))).toContain(words);
    expect(await accept(world, token, { actor })).toMatchObject({ kind: 'refused', reason: expect.stringContaining(words) });
    expect((await accept(world, token)).kind).toBe('refused');
    expect([await world.file(), await invitationOf(world)]).toEqual(before);
    expect(await sessionsOf(world)).toBe(0);
  });
});

describe('the sender', () => {
  it('sends it again: the newest link works and no other', async () => {
    const world = await invited();
    const first = await newestToken(world);
    expect((await world.run(drafter, sendInvitationAgain)).kind).toBe('done');
    const second = await newestToken(world);
    expect(second).not.toBe(first);
    expect(await heading(world, first)).toBe('This link no longer works');
    expect((await accept(world, first)).kind).toBe('refused');
    expect((await accept(world, second)).kind).toBe('done');
    expect((await world.run(drafter, sendInvitationAgain)).kind).toBe('refused');
  });

  it('puts a mistyped address right: the first link is dead, the right mailbox gets one', async () => {
    const world = await invited({ ...newCharity, email: 'mo@harbour-kitchn.example' });
    const first = await newestToken(world);
    expect((await world.run(drafter, changeInvitation, { fields: { person: 'Mo Adeyemi', email: newCharity.email } })).kind).toBe('done');
    expect(await heading(world, first)).toBe('This invitation was taken back');
    expect((await accept(world, first)).kind).toBe('refused');
    const letters = (await mails(world)).filter(({ about }) => about === 'mail-invitation');
    expect(letters.map(({ to }) => to)).toEqual(['mo@harbour-kitchn.example', theirMailbox]);
    expect((await accept(world, tokenIn(letters[1] ?? { text: '' }))).kind).toBe('done');
  });

  it('sends it again after a restore, by which every link is dead', async () => {
    const world = await invited();
    const token = await newestToken(world);
    await world.store.tx((q) => sessions.endAll(q, world.now()));
    expect(await heading(world, token)).toBe('This link no longer works');
    expect((await accept(world, token)).kind).toBe('refused');
    await world.run(drafter, sendInvitationAgain);
    expect((await accept(world, await newestToken(world))).kind).toBe('done');
  });

  it('does not send a link that was overtaken while its mail waited', async () => {
    const world = await invited();
    await world.run(drafter, sendInvitationAgain);
    await world.run(drafter, sendInvitationAgain);
    expect((await mails(world)).filter(({ about }) => about === 'mail-invitation')).toHaveLength(1);
  });

  it('is stopped after ten an hour', async () => {
    const world = await invited();
    for (let n = 0; n < 10; n++) await world.run(drafter, sendInvitationAgain);
    expect((await world.run(drafter, sendInvitationAgain)).kind).toBe('too-many');
  });

  it('is stopped after ten letters an hour, however they are sent', async () => {
    const world = await invited();
    await mails(world); // the first
    const outs: string[] = [];
    for (let n = 0; n < 12; n++) {
      if ((await world.run(drafter, takeBack)).kind !== 'done') break;
      outs.push((await world.run(drafter, sendAgreement, { fields: {} })).kind);
      if (outs.at(-1) !== 'done') break;
      await mails(world);
    }
    expect(outs).toEqual([...Array.from({ length: 9 }, () => 'done'), 'too-many']);
    expect((await mails(world)).filter(({ about }) => about === 'mail-invitation')).toHaveLength(10);
    at(world, 3_600_000);
    expect((await world.run(drafter, sendAgreement, { fields: {} })).kind).toBe('done');
  });

  it('and their colleagues together fill no mailbox; a link that is asked for again is one of the ten', async () => {
    const world = await invited();
    const lead = demonstrationActor('northfield-ig-lead');
    for (let n = 0; n < 5; n++) expect((await world.run(drafter, sendInvitationAgain)).kind).toBe('done');
    for (let n = 0; n < 3; n++) expect((await world.run(lead, sendInvitationAgain)).kind).toBe('done');
    const token = await newestToken(world);
    const key = `invitation:mailbox:${theirMailbox}`;
    expect(await tallies.count(world.store.q, key, world.now(), 3_600_000)).toBe(9);
    expect((await world.run(lead, changeInvitation, { fields: { person: 'Mo', email: newCharity.email } })).kind).toBe('done');
    expect((await world.run(lead, sendInvitationAgain)).kind).toBe('too-many');
    expect((await world.run(lead, changeInvitation, { fields: { person: 'Mo', email: newCharity.email } })).kind).toBe('too-many');
    expect((await execute(world, aVisitor(), renewInvitation, { once: aOnce(), token })).kind).toBe('too-many');
    expect((await world.run(lead, changeInvitation, { fields: { person: 'Mo', email: 'else@harbour-kitchen.example' } })).kind).toBe('done');
  });

  it('does not invite their own colleague', async () => {
    const world = await invited();
    const fields = { person: 'Ben', email: demonstrationActor('northfield-signatory').email };
    expect(await world.run(drafter, changeInvitation, { fields })).toMatchObject({
      kind: 'invalid',
      errors: { email: expect.stringContaining('your organisation') },
    });
  });

  it('invites again when an agreement that was taken back is sent again', async () => {
    const world = await invited();
    await newestToken(world);
    await world.run(drafter, takeBack);
    expect(await world.run(drafter, sendAgreement, { fields: {} })).toMatchObject({ kind: 'done' });
    expect((await accept(world, await newestToken(world))).kind).toBe('done');
  });
});
