import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as deputyships from '@/db/deputyships';
import * as events from '@/db/events';
import * as sessions from '@/db/sessions';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import type { Actor } from '@/lib/domain/people/actor';
import { whoIsThere } from '@/lib/server/session';
import { sha256 } from '@/lib/server/sha256';
import { newNumber, sessionToken } from '@/lib/server/tokens';
import { read } from '@/lib/server/view';
import { home } from '@/lib/views/home';
import { removePersonPage } from '@/lib/views/remove-person-page';
import { endDeputy } from './end-deputy';
import { inviteColleague } from './invite-colleague';
import { nameDeputy } from './name-deputy';
import { openSection } from './open-section';
import { removePerson } from './remove-person';
import { signAgreement } from './sign-agreement';
import { takeBackHandOver } from './take-back-hand-over';
import { mails } from './testing/invitation-steps';
import { colleague, run } from './testing/people-steps';
import { agreed, issued, people as who, signingFields, type World } from './testing/signing-steps';

const admin = demonstrationActor('northfield-admin', { organisationName: 'Northfield Surgery' });
const reader = demonstrationActor('northfield-reader', { organisationName: 'Northfield Surgery' });
const config = { cookie: { name: 'sa', secure: false } } as Parameters<typeof whoIsThere>[0]['config'];
const day = (name: string, iso: string) => {
  const [year = '', month = '', date = ''] = iso.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const name = (world: World, by: Actor, { person = who.drafter.person, deputy = reader.person, from = '2026-11-21', until = '2026-11-23' } = {}) =>
  run(world, by, nameDeputy, { screen: person, fields: { deputy, ...day('from', from), ...day('until', until) } });

/** The same person as the next request finds them. */
async function next(world: World, actor: Actor): Promise<Actor> {
  const token = sessionToken(world.secret, newNumber());
  const endsAt = new Date(world.now().getTime() + 43_200_000);
  const row = { tokenSha256: sha256(token), personId: actor.person, organisationId: actor.organisation, how: 'demo', endsAt } as const;
  await world.store.tx((q) => sessions.open(q, row, world.now()));
  return (await whoIsThere({ ...world, config }, { cookies: `sa=${token}`, address: '127.0.0.1', agent: 'test', awake: true })).actor;
}
const at = (world: World, iso: string) => {
  world.clock.now = new Date(iso);
};
const needs = async (world: World, actor: Actor) => {
  const seen = await read(world, actor, home, {});
  return seen.kind === 'seen' ? seen.view.needsYou.map(({ text }) => text) : seen.kind;
};
async function asDraft(world: World, heldBy: 'drafter' | 'ig-lead' = 'drafter') {
  const file = await world.file();
  await world.store.tx((q) => agreements.change(q, file, { status: 'draft', sent: null, reply: null, heldBy }, world.now()));
}

describe('a deputy', () => {
  it('has what the person has, from the first day to the last in London, and then no more', async () => {
    const world = await agreed();
    expect(await name(world, who.drafter, { from: '2026-11-22', until: '2026-11-23' })).toMatchObject({ kind: 'done' });
    const roles = async (iso: string) => {
      at(world, iso);
      return (await next(world, reader)).roles;
    };
    expect(await roles('2026-11-21T23:59:59Z')).toEqual(['reader']);
    expect(await roles('2026-11-22T00:00:00Z')).toEqual(['reader', 'drafter']);
    expect(await roles('2026-11-23T23:59:59Z')).toEqual(['reader', 'drafter']);
    expect(await roles('2026-11-24T00:00:00Z')).toEqual(['reader']);
  });

  it('reads at each task for whom it is, and the person reads nothing beside it', async () => {
    const world = await agreed();
    await asDraft(world, 'ig-lead');
    await name(world, admin, { person: who.igLead.person });
    const whys = async (actor: Actor) => {
      const seen = await read(world, actor, home, {});
      return seen.kind === 'seen' ? seen.view.needsYou.map(({ why }) => why) : [];
    };
    const own = await whys(who.igLead);
    expect(await whys(await next(world, reader))).toEqual(own.map((why) => `For ${who.igLead.name}. ${why}`));
    expect(own.join()).not.toContain('For ');
    // What is theirs anyway is not marked.
    const drafts = await next(world, { ...who.igLead });
    expect(await whys(drafts)).toEqual(own);
  });

  it('sees the tasks of the person, who sees them too, and what is done names both', async () => {
    const world = await agreed();
    await asDraft(world, 'ig-lead');
    await name(world, admin, { person: who.igLead.person });
    const deputy = await next(world, reader);
    expect(await needs(world, deputy)).toEqual(await needs(world, who.igLead));
    expect((await needs(world, deputy)).length).toBeGreaterThan(0);
    expect(await needs(world, reader)).toEqual([]);
    const out = await world.run(deputy, takeBackHandOver);
    expect(out.kind).toBe('done');
    const past = (await events.history(world.store.q, world.reference)).at(-1);
    expect(past).toMatchObject({ what: 'hand-over-taken-back', byName: 'Lucy Tran', forNames: ['Priya Shah'] });
    await world.run(deputy, takeBackHandOver);
    const told = (await mails(world)).filter(({ about }) => about === 'mail-deputy-acted');
    expect(told.map(({ to, subject }) => [to, subject])).toEqual([[who.igLead.email, `Lucy Tran has done something for you: agreement ${world.reference}`]]);
    expect(told[0]?.text).toContain(`/agreements/${world.reference}/history`);
    const own = await world.run(who.igLead, openSection, { section: 'details' });
    expect(own.kind).not.toBe('not-found');
  });

  it('neither signs nor brings anybody in, whatever the person may', async () => {
    const world = await issued();
    await name(world, who.sharing, { person: who.sharing.person });
    const deputy = await next(world, reader);
    expect(deputy.roles).toEqual(['reader']);
    expect((await world.run(deputy, signAgreement, await signingFields(world, who.sharing))).kind).toBe('not-found');
    await name(world, admin, { person: who.igLead.person });
    const lead = await next(world, reader);
    expect(lead.roles).toContain('ig-lead');
    expect(await run(world, lead, inviteColleague, { fields: { ...colleague, roles: ['reader'] } })).toMatchObject({ kind: 'invalid' });
  });

  it('is named by the person or an admin, never by themselves, and once for a day', async () => {
    const world = await agreed();
    expect(await name(world, reader)).toMatchObject({ kind: 'forbidden' });
    expect(await name(world, who.manager)).toEqual({ kind: 'not-found' });
    expect(await name(world, admin, { deputy: admin.person })).toEqual({ kind: 'invalid', errors: { deputy: 'Somebody else must name you' } });
    expect(await name(world, who.drafter, { deputy: who.drafter.person })).toMatchObject({ kind: 'invalid' });
    expect(await name(world, who.drafter, { from: '2026-11-20' })).toMatchObject({ kind: 'invalid', errors: { from: expect.any(String) } });
    expect(await name(world, who.drafter, { until: '2026-11-20' })).toMatchObject({ kind: 'invalid', errors: { until: expect.any(String) } });
    expect(await name(world, who.drafter, { deputy: 'riverside-reader' })).toMatchObject({ kind: 'invalid', errors: { deputy: 'Select who stands in' } });
    expect(await name(world, who.drafter)).toMatchObject({ kind: 'done' });
    expect(await name(world, who.drafter, { from: '2026-11-23', until: '2026-11-30' })).toMatchObject({
      kind: 'invalid',
      errors: { from: expect.stringContaining('already') },
    });
    expect((await mails(world)).filter(({ about }) => about === 'mail-deputy-named').map(({ to, subject }) => [to, subject])).toEqual([
      [reader.email, 'You stand in for Maya Collins'],
    ]);
  });

  it('stands in no more once it is ended, or one of the two has left', async () => {
    const world = await agreed();
    await name(world, who.drafter);
    const [one] = await deputyships.ofPerson(world.store.q, who.drafter.person, ['northfield-surgery']);
    expect(await run(world, who.manager, endDeputy, { deputyship: one?.id })).toEqual({ kind: 'not-found' });
    expect(await run(world, who.igLead, endDeputy, { deputyship: one?.id })).toMatchObject({ kind: 'forbidden' });
    expect(await run(world, reader, endDeputy, { deputyship: one?.id })).toMatchObject({ kind: 'done' });
    expect((await next(world, reader)).roles).toEqual(['reader']);
    await name(world, who.drafter);
    expect((await next(world, reader)).roles).toEqual(['reader', 'drafter']);
    await run(world, admin, removePerson, { person: who.drafter.person, heir: who.igLead.person });
    expect((await next(world, reader)).roles).toEqual(['reader']);
    expect((await deputyships.ofPerson(world.store.q, who.drafter.person, ['northfield-surgery'])).every(({ endedAt }) => endedAt !== null)).toBe(true);
  });

  it('is named before somebody is removed, and whoever is left alone is told', async () => {
    const world = await agreed();
    expect(await name(world, who.drafter)).toMatchObject({ kind: 'done' });
    const page = await read(world, admin, removePersonPage, { id: reader.person });
    expect(page).toMatchObject({ view: { holds: ['Stands in until 23 November 2026 for Maya Collins. That ends at once, and Maya Collins is told'] } });
    const other = await read(world, admin, removePersonPage, { id: who.drafter.person });
    expect(JSON.stringify(other)).toContain(' stands in for them until 23 November 2026. That ends at once');
    expect(await run(world, admin, removePerson, { person: reader.person })).toMatchObject({ kind: 'done' });
    expect((await mails(world)).filter(({ about }) => about === 'mail-deputy-ended')).toMatchObject([
      { subject: `${reader.name} no longer stands in for you`, text: expect.stringContaining(`/people/${who.drafter.person}`) },
    ]);
  });
});
