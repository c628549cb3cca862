import { describe, expect, it } from 'vitest';
import * as colleagueInvitations from '@/db/colleague-invitations';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { actorFor, aPerson, aVisitor } from '@/db/testing/builders';
import { read } from '@/lib/server/view';
import { joinPage } from '@/lib/views/join-page';
import { changeRoles } from './change-roles';
import { joinOrganisation } from './join-organisation';
import { inviteColleagueAgain } from './invite-colleague-again';
import { revokeColleagueInvitation } from './revoke-colleague-invitation';
import { sendJoiningCode } from './send-joining-code';
import { mails } from './testing/invitation-steps';
import { codeFor, colleague, invite, join, joined, joinToken, run, sessionsOf } from './testing/people-steps';
import { agreed, people as who, type World } from './testing/signing-steps';

const admin = demonstrationActor('northfield-admin', { organisationName: 'Northfield Surgery' });
const DAY = 86_400_000;
const later = (world: World, ms: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + ms);
};
const rows = async (world: World) => colleagueInvitations.waiting(world.store.q, ['northfield-surgery']);
const heading = async (world: World, token: string, actor = aVisitor()) => {
  const seen = await read(world, actor, joinPage, { token, code: false });
  return seen.kind === 'seen' ? seen.view.h1 : seen.kind;
};

describe('inviting a colleague', () => {
  it('brings them in by link and code, logged in, with what they were given', async () => {
    const world = await agreed();
    expect(await invite(world, admin, ['drafter', 'signatory'])).toMatchObject({ kind: 'done' });
    const token = await joinToken(world);
    const out = await join(world, token, await codeFor(world, token));
    expect(out).toMatchObject({ kind: 'done', result: { to: '/home' } });
    const person = await people.byMailbox(world.store.q, colleague.email);
    expect(person).toMatchObject({ name: 'Lee Marsh', jobTitle: 'Nurse', organisationId: 'northfield-surgery', roles: ['drafter', 'signatory'] });
    expect(await sessionsOf(world, person?.id ?? '')).toHaveLength(1);
    expect(await rows(world)).toEqual([]);
    expect(await heading(world, token)).toBe('This invitation has been used');
  });

  it('opens nothing by the link alone, nor by a wrong, an old or an earlier code', async () => {
    const world = await agreed();
    await invite(world, admin, ['reader']);
    const token = await joinToken(world);
    expect(await join(world, token)).toEqual({ kind: 'invalid', errors: { code: 'Enter the code from the email' } });
    const byLink = actorFor(aPerson({ id: 'lee', email: colleague.email }), { how: 'invitation' }); // in by a link of that mailbox that shows nothing
    expect(await run(world, byLink, joinOrganisation, { token })).toEqual({ kind: 'invalid', errors: { code: 'Enter the code from the email' } });
    const first = await codeFor(world, token);
    const second = await codeFor(world, token);
    expect(await join(world, token, first === '000 000' ? '111111' : '000000')).toMatchObject({ kind: 'invalid' });
    if (first !== second) expect(await join(world, token, first)).toMatchObject({ kind: 'invalid' });
    later(world, 10 * 60_000);
    expect(await join(world, token, second)).toMatchObject({ kind: 'invalid' });
    expect(await people.byMailbox(world.store.q, colleague.email)).toBeUndefined();
  });

  it('is stopped after ten wrong codes, and after ten that were sent', async () => {
    const world = await agreed();
    await invite(world, admin, ['reader']);
    const token = await joinToken(world);
    const code = await codeFor(world, token);
    const wrong = code === '000 000' ? '111111' : '000000';
    for (let n = 0; n < 10; n++) expect(await join(world, token, wrong)).toMatchObject({ kind: 'invalid' });
    expect(await join(world, token, code)).toMatchObject({ kind: 'too-many' });
    for (let n = 1; n < 10; n++) expect(await run(world, aVisitor(), sendJoiningCode, { token })).toMatchObject({ kind: 'done' });
    expect(await run(world, aVisitor(), sendJoiningCode, { token })).toMatchObject({ kind: 'too-many' });
  });

  it('counts wrong codes by the mailbox, so that another invitation is not ten more tries', async () => {
    const world = await agreed();
    await invite(world, admin, ['reader']);
    const first = await joinToken(world);
    const wrong = (await codeFor(world, first)) === '000 000' ? '111111' : '000000';
    for (let n = 0; n < 10; n++) await join(world, first, wrong);
    await invite(world, demonstrationActor('riverside-admin'), ['reader']);
    expect(await join(world, await joinToken(world), wrong)).toMatchObject({ kind: 'too-many' });
  });

  it('lets one in of twenty at the same moment', async () => {
    const world = await agreed();
    await invite(world, admin, ['reader']);
    const token = await joinToken(world);
    const code = await codeFor(world, token);
    const outs = await Promise.all(Array.from({ length: 20 }, (_, n) => join(world, token, code, aVisitor({ person: `visitor:${n}` }))));
    expect(outs.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect((await world.store.q.select().from(schema.person)).filter(({ email }) => email === colleague.email)).toHaveLength(1);
  });

  it('is good for 14 days, until it is taken back, and by its newest link', async () => {
    const world = await agreed();
    await invite(world, admin, ['reader']);
    const first = await joinToken(world);
    const [row] = await rows(world);
    await run(world, admin, inviteColleagueAgain, { invitation: row?.id });
    expect(await heading(world, first)).toBe('This link no longer works');
    expect(await join(world, first, '123456')).toMatchObject({ kind: 'refused', reason: 'This link does not work any more' });
    const second = await joinToken(world);
    later(world, 14 * DAY - 5_000);
    expect(await heading(world, second)).toBe('Join Northfield Surgery in Sharing Agreed');
    later(world, 5_000);
    expect(await heading(world, second)).toBe('This invitation has expired');
    await run(world, admin, inviteColleagueAgain, { invitation: row?.id });
    const third = await joinToken(world);
    await run(world, admin, revokeColleagueInvitation, { invitation: row?.id });
    expect(await heading(world, third)).toBe('This invitation was taken back');
    expect(await run(world, aVisitor(), sendJoiningCode, { token: third })).toMatchObject({ kind: 'refused' });
    expect(await heading(world, 'made-up.token')).toBe('not-found');
  });

  it('joins somebody who has an account with that account, and says nothing of it to whoever invites', async () => {
    const world = await agreed();
    const known = await invite(world, admin, ['reader'], { name: 'T. B.', email: who.manager.email });
    const unknown = await invite(world, admin, ['reader'], { email: 'nobody@elsewhere.example' });
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(known.kind).toBe('done');
    await mails(world);
    const row = (await rows(world)).find(({ mailbox }) => mailbox === who.manager.email);
    await run(world, admin, inviteColleagueAgain, { invitation: row?.id });
    const token = await joinToken(world);
    expect(await heading(world, token, who.drafter)).toBe('This invitation is for somebody else');
    expect(await join(world, token, undefined, who.manager)).toMatchObject({ kind: 'done' });
    expect(await people.member(world.store.q, who.manager.person, 'northfield-surgery')).toMatchObject({ name: 'Tom Ashby', roles: ['reader'] });
    expect(await people.member(world.store.q, who.manager.person, 'riverside-debt-advice')).toMatchObject({ roles: ['checklist-owner', 'ig-lead'] });
  });

  it('gives no more than whoever invited can give, when it is sent and when it is used', async () => {
    const world = await agreed();
    expect(await invite(world, who.igLead, ['signatory'])).toMatchObject({ kind: 'invalid' });
    expect(await invite(world, who.drafter, ['reader'])).toEqual({ kind: 'not-found' });
    const lead = await joined(world, admin, ['ig-lead']);
    await invite(world, lead, ['drafter'], { email: 'friend@northfield-surgery.example' });
    const token = await joinToken(world);
    const code = await codeFor(world, token);
    await run(world, admin, changeRoles, { person: lead.person, was: 'ig-lead', roles: ['drafter'] });
    expect(await join(world, token, code)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('does not count any more') });
  });
});

describe('what somebody does', () => {
  it('changes at once, and their sessions end', async () => {
    const world = await agreed();
    const lee = await joined(world, admin, ['reader']);
    expect(await sessionsOf(world, lee.person)).toHaveLength(1);
    const out = await run(world, admin, changeRoles, { person: lee.person, was: 'reader', roles: ['drafter', 'reader'] });
    expect(out).toMatchObject({ kind: 'done' });
    expect(await people.member(world.store.q, lee.person, lee.organisation)).toMatchObject({ roles: ['drafter', 'reader'] });
    expect(await sessionsOf(world, lee.person)).toEqual([]);
  });

  it.each([
    ['an admin their own, upwards', 'northfield-admin', 'northfield-admin', ['admin', 'signatory'], 'Somebody else must give you another role'],
    ['the last admin away', 'northfield-admin', 'northfield-admin', ['reader'], 'Somebody else must give you another role'],
    [
      'the last who can sign away',
      'northfield-admin',
      'northfield-signatory',
      ['reader'],
      'Northfield Surgery must have 1 person who can sign. Choose somebody else for that first',
    ],
    ['nothing at all', 'northfield-admin', 'northfield-reader', [], 'Select what Lucy Tran does, or remove them instead'],
  ])('nobody changes %s', async (_what, by, person, roles, said) => {
    const world = await agreed();
    const target = demonstrationActor(person);
    const actor = demonstrationActor(by, { organisationName: 'Northfield Surgery' });
    const out = await run(world, actor, changeRoles, { person, was: [...target.roles].sort().join(' '), ...(roles.length > 0 && { roles }) });
    expect(out).toEqual({ kind: 'invalid', errors: { roles: said } });
  });

  it('stays while agreements lie with them that they could not write or check any more', async () => {
    const world = await agreed();
    const take = (person: string, was: string, roles: readonly string[]) => run(world, admin, changeRoles, { person, was, roles });
    const said = (name: string) => ({ kind: 'invalid', errors: { roles: `${name} has 1 agreement. Hand it over first` } });
    expect(await take(who.drafter.person, 'drafter', ['reader'])).toEqual(said('Maya Collins'));
    expect(await take(who.igLead.person, 'ig-lead', ['drafter'])).toEqual(said(who.igLead.name));
    expect(await take(who.drafter.person, 'drafter', ['ig-lead'])).toMatchObject({ kind: 'done' });
  });

  it('of an admin or a signatory is left alone by an IG lead, who would log them out with it', async () => {
    const world = await agreed();
    for (const [person, was] of [
      [admin.person, 'admin'],
      ['northfield-signatory', 'signatory'],
    ] as const) {
      const out = await run(world, who.igLead, changeRoles, { person, was, roles: ['drafter'] });
      expect(out).toMatchObject({ kind: 'forbidden' });
    }
    const lee = await joined(world, admin, ['drafter']);
    expect(await run(world, who.igLead, changeRoles, { person: lee.person, was: 'drafter', roles: ['reader'] })).toMatchObject({ kind: 'done' });
  });

  it('is not overwritten by somebody who looked before it changed, nor by another organisation', async () => {
    const world = await agreed();
    const fields = { roles: ['drafter'] };
    expect(await run(world, admin, changeRoles, { person: 'northfield-reader', was: 'drafter', ...fields })).toMatchObject({ kind: 'refused' });
    expect(await run(world, who.manager, changeRoles, { person: 'northfield-reader', was: 'reader', ...fields })).toEqual({ kind: 'not-found' });
  });
});
