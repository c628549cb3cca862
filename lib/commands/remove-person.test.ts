import { describe, expect, it } from 'vitest';
import { read } from '@/lib/server/view';
import { historyPage } from '@/lib/views/history-page';
import * as accounts from '@/db/accounts';
import * as agreements from '@/db/agreements';
import * as colleagueInvitations from '@/db/colleague-invitations';
import * as events from '@/db/events';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aVisitor } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import { whoIsThere } from '@/lib/server/session';
import { sha256 } from '@/lib/server/sha256';
import { codeOf, linkToken, newNumber, sessionToken } from '@/lib/server/tokens';
import { handOverWork } from './hand-over-work';
import { logInWithCode } from './log-in-with-code';
import { logInWithLink } from './log-in-with-link';
import { removePerson } from './remove-person';
import { requestLogIn } from './request-log-in';
import { takeBack } from './take-back';
import { mails } from './testing/invitation-steps';
import { codeFor, invite, join, joined, joinToken, run, sessionsOf } from './testing/people-steps';
import { agreed, issued, people as who, sign, signaturesOf, type World } from './testing/signing-steps';

const admin = demonstrationActor('northfield-admin', { organisationName: 'Northfield Surgery' });
const theirAdmin = demonstrationActor('riverside-admin', { organisationName: 'Riverside Debt Advice' });
const remove = (world: World, person: string, fields: object = {}, by = admin) => run(world, by, removePerson, { person, ...fields });
const config = { cookie: { name: 'sa', secure: false } } as Parameters<typeof whoIsThere>[0]['config'];
const rolesNow = async (world: World, cookie: string) =>
  (await whoIsThere({ ...world, config }, { cookies: `sa=${cookie}`, address: '127.0.0.1', agent: 'test', awake: true })).actor.roles;

/** A session with its cookie. */
async function cookieOf(world: World, personId: string, organisationId: string): Promise<string> {
  const token = sessionToken(world.secret, newNumber());
  const endsAt = new Date(world.now().getTime() + 43_200_000);
  await world.store.tx((q) => sessions.open(q, { tokenSha256: sha256(token), personId, organisationId, how: 'code', endsAt }, world.now()));
  return token;
}

describe('work that is handed over for good', () => {
  it('goes from somebody who stays to a colleague who can do it, by themselves or an admin', async () => {
    const world = await agreed();
    const hand = (by: Actor, heir?: string) => run(world, by, handOverWork, { person: who.drafter.person, ...(heir && { heir }) });
    expect(await hand(who.igLead, who.igLead.person)).toMatchObject({ kind: 'forbidden' });
    expect(await hand(who.manager, who.igLead.person)).toEqual({ kind: 'not-found' });
    expect(await hand(who.drafter)).toEqual({ kind: 'invalid', errors: { heir: 'Select who takes over' } });
    expect(await hand(who.drafter, who.igLead.person)).toMatchObject({ kind: 'done' });
    expect((await world.file()).drafter.personId).toBe(who.igLead.person);
    expect(await people.member(world.store.q, who.drafter.person, who.drafter.organisation)).toBeDefined();
    expect(await hand(admin, who.igLead.person)).toMatchObject({ kind: 'refused', reason: 'Maya Collins has no agreement to hand over' });
  });
});

describe('somebody who is removed', () => {
  it('opens nothing any more within one request: no session, no link, no code, no invitation that they sent', async () => {
    const world = await agreed();
    const lee = await joined(world, admin, ['ig-lead']);
    const cookies = [await cookieOf(world, lee.person, lee.organisation), await cookieOf(world, lee.person, lee.organisation)];
    expect(await rolesNow(world, cookies[0] ?? '')).toEqual(['ig-lead']);
    await run(world, aVisitor(), requestLogIn, { email: lee.email });
    const row = await sessions.newestLogIn(world.store.q, lee.email, 'log-in');
    await invite(world, lee, ['reader'], { email: 'friend@northfield-surgery.example' });
    const token = await joinToken(world);
    const code = await codeFor(world, token);

    expect(await remove(world, lee.person)).toMatchObject({ kind: 'done' });

    for (const cookie of cookies) expect(await rolesNow(world, cookie)).toEqual(['visitor']);
    expect(await sessionsOf(world, lee.person)).toEqual([]);
    if (!row) throw new Error('no log-in');
    expect(await run(world, aVisitor(), logInWithLink, { token: linkToken(world.secret, row) })).not.toMatchObject({ kind: 'done' });
    expect(await run(world, aVisitor(), logInWithCode, { logIn: row.id, code: codeOf(world.secret, row) })).toMatchObject({ kind: 'invalid' });
    expect(await join(world, token, code)).toMatchObject({ kind: 'refused', reason: 'This invitation was taken back' });
    const before = (await mails(world)).length;
    await run(world, aVisitor(), requestLogIn, { email: lee.email });
    expect((await mails(world)).slice(before).map(({ about }) => about)).not.toContain('mail-log-in-code');
    expect(await people.member(world.store.q, lee.person, lee.organisation)).toBeUndefined();
    const told = (await mails(world)).filter(({ to }) => to === lee.email).map(({ subject }) => subject);
    expect(told.slice(-2)).toEqual(['You no longer act for Northfield Surgery', 'Your account is closed']);
  });

  it('cannot come back with an invitation that waits for a mailbox of theirs', async () => {
    const world = await agreed();
    const lee = await joined(world, admin, ['reader']);
    await invite(world, admin, ['drafter'], { email: 'other@northfield-surgery.example' });
    const token = await joinToken(world);
    await world.store.tx(async (q) => {
      const change = { id: 'c1', personId: lee.person, before: lee.email, after: 'other@northfield-surgery.example', askedAt: world.now() };
      await accounts.askChange(q, { ...change, confirmedAt: null, stoppedAt: null });
      await accounts.confirmChange(q, { ...change, confirmedAt: null, stoppedAt: null }, world.now());
    });
    expect(await colleagueInvitations.waiting(world.store.q, [lee.organisation])).toEqual([]);
    await invite(world, theirAdmin, ['reader'], { email: 'other@northfield-surgery.example' });
    await remove(world, lee.person);
    expect(await join(world, token, '000000')).toMatchObject({ kind: 'refused', reason: 'This invitation was taken back' });
    expect(await colleagueInvitations.waiting(world.store.q, [theirAdmin.organisation])).toHaveLength(1);
  });

  it('cannot come back with an invitation to the mailbox that they have', async () => {
    const world = await agreed();
    const lee = await joined(world, admin, ['reader']);
    await world.store.tx(async (q) => {
      const [row] = await q.select().from(schema.colleagueInvitation);
      if (row) await q.insert(schema.colleagueInvitation).values({ ...row, id: 'waits', acceptedAt: null, acceptedBy: null });
    });
    await remove(world, lee.person);
    expect(await colleagueInvitations.waiting(world.store.q, [lee.organisation])).toEqual([]);
  });

  it('can finish nothing that was on its way while they were removed', async () => {
    const world = await agreed();
    const token = sha256(await cookieOf(world, who.drafter.person, who.drafter.organisation));
    const onTheWay = { ...who.drafter, session: token };
    await remove(world, who.drafter.person, { heir: who.igLead.person });
    expect(await world.run(onTheWay, takeBack)).toEqual({ kind: 'not-found' });
    expect((await world.run({ ...onTheWay, session: '' }, takeBack)).kind).not.toBe('not-found');
  });

  it('keeps another organisation that they act for', async () => {
    const world = await agreed();
    await invite(world, admin, ['reader'], { email: who.manager.email });
    const token = await joinToken(world);
    await join(world, token, undefined, who.manager);
    const theirs = await cookieOf(world, who.manager.person, 'riverside-debt-advice');
    const ours = await cookieOf(world, who.manager.person, 'northfield-surgery');
    await remove(world, who.manager.person);
    expect([await rolesNow(world, theirs), await rolesNow(world, ours)]).toEqual([['checklist-owner', 'ig-lead'], ['visitor']]);
  });

  it('can be brought back by a new invitation, as the same person', async () => {
    const world = await agreed();
    const lee = await joined(world, admin, ['reader']);
    await remove(world, lee.person);
    const again = await joined(world, admin, ['drafter']);
    expect([again.person, again.roles]).toEqual([lee.person, ['drafter']]);
    expect(await world.store.q.select().from(schema.formerMember)).toEqual([]);
  });

  it('leaves drafts and checks of the legal side to whoever is named, and says so in their history', async () => {
    const world = await agreed();
    expect(await remove(world, who.drafter.person)).toEqual({ kind: 'invalid', errors: { heir: 'Select who takes over' } });
    expect(await remove(world, who.drafter.person, { heir: 'northfield-reader' })).toMatchObject({ kind: 'invalid' });
    expect(await remove(world, who.drafter.person, { heir: who.igLead.person })).toMatchObject({ kind: 'done' });
    const file = await world.file();
    expect(file.drafter).toEqual({ personId: who.igLead.person, name: who.igLead.name });
    const past = await events.history(world.store.q, world.reference);
    expect(past.at(-1)).toMatchObject({
      what: 'work-handed-over',
      by: admin.person,
      toName: who.igLead.name,
      more: { from: who.drafter.person, to: who.igLead.person },
    });
    const shown = await read(world, who.igLead, historyPage, { reference: world.reference });
    expect(shown.kind === 'seen' && shown.view.entries[0]?.heading).toBe(`Handed the agreement over to ${who.igLead.name}`);
    expect(past.some(({ by, byName }) => by === who.drafter.person && byName === who.drafter.name)).toBe(true);
    expect((await mails(world)).filter(({ about }) => about === 'mail-work-handed-over').map(({ to }) => to)).toEqual([who.igLead.email]);
  });

  it('is no dead end for a version that waits for their signature: somebody else is named, and both sides are told', async () => {
    const world = await issued();
    const second = await joined(world, theirAdmin, ['signatory']);
    expect(await remove(world, who.receiving.person, {}, theirAdmin)).toEqual({ kind: 'invalid', errors: { signer: 'Select who signs in their place' } });
    expect(await remove(world, who.receiving.person, { signer: second.person }, theirAdmin)).toMatchObject({ kind: 'done' });
    const { reply, version } = await world.file();
    expect(reply?.signatory).toMatchObject({
      personId: second.person,
      passedOn: { by: theirAdmin.person, version: version?.number, instead: { name: 'Ella Park' } },
    });
    const told = (await mails(world)).filter(({ about }) => about === 'mail-signature-passed-on').map(({ to }) => to);
    expect(told).toEqual(expect.arrayContaining([who.drafter.email, who.manager.email]));
    expect(await sign(world, second)).toMatchObject({ kind: 'done' });
  });

  it('keeps the signature that they gave', async () => {
    const world = await issued();
    const second = await joined(world, theirAdmin, ['signatory']);
    await sign(world, who.receiving);
    expect(await remove(world, who.receiving.person, {}, theirAdmin)).toMatchObject({ kind: 'done' });
    expect((await signaturesOf(world)).map(({ personId }) => personId)).toEqual([who.receiving.person]);
    expect(await agreements.file(world.store.q, world.reference, ['northfield-surgery'])).toMatchObject({ status: 'part-signed' });
    expect(second.roles).toEqual(['signatory']);
  });

  it('is never the last admin or the last who can sign, and nobody removes those above them', async () => {
    const world = await agreed();
    expect(await remove(world, admin.person)).toEqual({
      kind: 'refused',
      reason: 'Northfield Surgery must have 1 person who is admin. Choose somebody else for that first',
    });
    expect(await remove(world, who.sharing.person)).toEqual({
      kind: 'refused',
      reason: 'Northfield Surgery must have 1 person who can sign. Choose somebody else for that first',
    });
    expect(await remove(world, who.sharing.person, {}, who.igLead)).toMatchObject({ kind: 'forbidden' });
    expect(await remove(world, 'northfield-reader', {}, who.igLead)).toMatchObject({ kind: 'done' });
    expect(await remove(world, 'northfield-drafter', {}, theirAdmin)).toEqual({ kind: 'not-found' });
  });

  it('takes the invitations of colleagues with them, and leaves those of others', async () => {
    const world = await agreed();
    await invite(world, who.igLead, ['reader']);
    await invite(world, admin, ['reader'], { email: 'kim@northfield-surgery.example' });
    await remove(world, who.igLead.person, { heir: who.drafter.person });
    expect((await colleagueInvitations.waiting(world.store.q, ['northfield-surgery'])).map(({ mailbox }) => mailbox)).toEqual([
      'kim@northfield-surgery.example',
    ]);
  });
});
