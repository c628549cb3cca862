import { describe, expect, it } from 'vitest';
import * as sessions from '@/db/sessions';
import * as tallies from '@/db/tallies';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce, aVisitor } from '@/db/testing/builders';
import { execute } from '@/lib/server/execute';
import { changeInvitation } from './change-invitation';
import { renewInvitation } from './renew-invitation';
import { sendInvitationAgain } from './send-invitation-again';
import { sendAgreement } from './send-agreement';
import { takeBack } from './take-back';
import { accept, at, drafter, heading, invited, mails, newCharity, newestToken, theirMailbox, tokenIn } from './testing/invitation-steps';

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
