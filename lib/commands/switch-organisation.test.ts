import { expect, it } from 'vitest';
import { isNull } from 'drizzle-orm';
import * as membership from '@/db/membership';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import { demonstrationActor, loggedIn } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import type { PersonRole } from '@/lib/domain/people/person';
import { readConfig } from '@/lib/server/config';
import { execute } from '@/lib/server/execute';
import { whoIsThere } from '@/lib/server/session';
import { sessionToken } from '@/lib/server/tokens';
import { read } from '@/lib/server/view';
import { desk } from '@/lib/views/desk';
import { switchPage } from '@/lib/views/switch-page';
import { switchOrganisation } from './switch-organisation';
import { agreed, type World } from './testing/signing-steps';

const trust = 'exampleton-trust';
const begin = (world: World, person: string, organisationId: string, roles: readonly PersonRole[]) =>
  world.store.tx((q) => membership.begin(q, { id: person, organisationId, roles }));
const change = (world: World, actor: Actor, organisation: string) =>
  execute(world, actor, switchOrganisation, { once: aOnce(), organisation, next: '/agreements' });

async function seenOn(world: World, actor: Actor, organisation = '') {
  const out = await read(world, actor, desk, { organisation });
  if (out.kind !== 'seen') throw new Error(out.kind);
  return out.view;
}

it('goes on for another organisation in a new session, which ends when the first would and proves nothing more', async () => {
  const world = await agreed();
  const was = await loggedIn(world.store, 'northfield-drafter');
  await begin(world, was.person, trust, ['reader']);
  world.clock.now = new Date(world.now().getTime() + 20 * 60_000);
  const out = await change(world, was, trust);
  if (out.kind !== 'done') throw new Error(out.kind);
  expect(out.result.next).toBe('/agreements');
  const [row, ...more] = await world.store.q.select().from(schema.session).where(isNull(schema.session.endedAt));
  expect(more).toEqual([]);
  expect(row).toMatchObject({ organisationId: trust, personId: was.person, authenticatedAt: was.authenticatedAt });
  const { config } = readConfig({ HOST_ORGANISATION: trust });
  if (!config) throw new Error('no settings');
  const cookies = `${config.cookie.name}=${sessionToken(world.secret, out.result.session)}`;
  const { actor } = await whoIsThere({ ...world, config }, { cookies, address: '', agent: '', awake: false });
  expect(actor).toMatchObject({ organisation: trust, organisations: [trust], roles: ['reader'], actsForOthers: true, serviceHost: trust });
  expect(await sessions.isEnded(world.store.q, was.session)).toBe(true);
});

it('finds no organisation that somebody has no part in, or has left', async () => {
  const world = await agreed();
  const actor = await loggedIn(world.store, 'northfield-drafter');
  expect((await change(world, actor, trust)).kind).toBe('not-found');
  await begin(world, actor.person, trust, ['drafter']);
  await world.store.tx((q) =>
    membership.end(
      q,
      { person: { id: actor.person, organisationId: trust, roles: ['drafter'] }, removedBy: 'x', heir: 'exampleton-trust-drafter' },
      world.now(),
    ),
  );
  expect((await change(world, actor, trust)).kind).toBe('not-found');
});

it('lists what waits in each organisation for what somebody is there, and nothing of an organisation that is not theirs', async () => {
  const world = await agreed();
  const actor = demonstrationActor('exampleton-trust-ig-lead');
  expect(await seenOn(world, actor)).toMatchObject({ needsYou: [], quiet: { names: [{ id: trust, here: true }] } });
  await begin(world, actor.person, 'northfield-surgery', ['reader']);
  expect((await seenOn(world, actor)).needsYou).toEqual([]);
  await world.store.tx((q) => membership.changeRoles(q, actor.person, 'northfield-surgery', ['ig-lead']));
  const all = await seenOn(world, actor);
  expect(all.needsYou).toMatchObject([{ text: 'Make the final version with Riverside Debt Advice', of: { name: 'Northfield Surgery', changes: true } }]);
  expect(all.quiet?.names.map(({ id }) => id)).toEqual([trust]);
  expect((await seenOn(world, actor, trust)).needsYou).toEqual([]);
  expect((await read(world, actor, desk, { organisation: 'riverside-debt-advice' })).kind).toBe('not-found');
  const choice = await read(world, actor, switchPage, {});
  expect(choice).toMatchObject({ view: { form: { fields: [{ options: [{ value: trust }, { value: 'northfield-surgery' }] }] } } });
});
