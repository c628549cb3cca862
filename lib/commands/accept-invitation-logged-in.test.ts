import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as membership from '@/db/membership';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { accept, at, DAY, heading, invitationOf, type InvitationWorld, invited, mails, newCharity, newestToken, page } from './testing/invitation-steps';

describe('somebody who acts for an organisation already', () => {
  const manager = demonstrationActor('riverside-manager');
  const toManager = { ...newCharity, email: 'Riverside-Manager@Riverside-Debt.example' };
  const sessionsOf = async (world: InvitationWorld) => (await world.store.q.select().from(schema.session)).length;

  it('takes the agreement and its checklist for their own once they have logged in, and keeps their session', async () => {
    const world = await invited(toManager);
    const token = await newestToken(world);
    const seen = await page(world, token, manager);
    expect(seen).toMatchObject({ button: { text: 'Go on as Riverside Debt Advice', hidden: { token } } });
    expect(await accept(world, token, { actor: manager, name: 'Whoever Else' })).toEqual({
      kind: 'done',
      result: { to: `/agreements/${world.reference}/review` },
    });
    expect(await sessionsOf(world)).toBe(0);
    expect((await people.byMailbox(world.store.q, manager.email))?.name).toBe(manager.name);
    const file = await world.file();
    expect(file.partner).toMatchObject({ id: manager.organisation });
    expect(file.answers.partner?.value).toEqual({ partner: manager.organisation });
    expect(file.checklist?.organisationId).toBe(manager.organisation);
  });

  it('takes it for the organisation that they act for, and not for the one that they acted for last', async () => {
    const world = await invited(toManager);
    const token = await newestToken(world);
    const now = world.clock.now;
    await world.store.tx(async (q) => {
      await membership.begin(q, { id: manager.person, organisationId: 'steady-steps', roles: ['checklist-owner'] });
      const row = { personId: manager.person, how: 'link' as const, endsAt: new Date(now.getTime() + DAY) };
      await sessions.open(q, { ...row, tokenSha256: 'a'.repeat(64), organisationId: manager.organisation }, now);
      await sessions.open(q, { ...row, tokenSha256: 'b'.repeat(64), organisationId: 'steady-steps' }, new Date(now.getTime() + 1000));
    });
    const actor = { ...manager, session: 'a'.repeat(64) };
    expect(await page(world, token, actor)).toMatchObject({ button: { text: 'Go on as Riverside Debt Advice' } });
    expect((await accept(world, token, { actor })).kind).toBe('done');
    expect((await world.file()).partner?.id).toBe(manager.organisation);
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
    expect(await heading(world, id, manager)).toBe('You have accepted this invitation');
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
