// What the mail of a log in leads to when it is old, used or mistyped: a way on, to where it was to lead.
import { expect, it } from 'vitest';
import * as sessions from '@/db/sessions';
import { aVisitor } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import { linkToken } from '@/lib/server/tokens';
import { read, type View } from '@/lib/server/view';
import { linkPage } from '@/lib/views/link-page';
import { linkSentPage } from '@/lib/views/link-sent-page';
import { logInWithLink } from './log-in-with-link';
import { requestLogIn } from './request-log-in';
import { run } from './testing/people-steps';
import { agreed, people, type World } from './testing/signing-steps';

const next = '/agreements/SA-7K4M-2QXR/sign';
const again = `/log-in?next=${encodeURIComponent(next)}`;

async function see<I, S, V>(world: World, page: View<I, S, V>, input: object, actor: Actor = aVisitor()): Promise<V> {
  const seen = await read(world, actor, page, input);
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}

async function mailed(world: World, email: string) {
  await run(world, aVisitor(), requestLogIn, { email, next });
  const row = await sessions.newestLogIn(world.store.q, email, 'log-in');
  return { logIn: row?.id ?? '', token: row ? linkToken(world.secret, row) : '' };
}

it('says of a link that is used or old that it is, and asks for a new one that leads to the same page', async () => {
  const world = await agreed();
  const { token } = await mailed(world, people.drafter.email);
  expect(await see(world, linkPage, { token })).not.toHaveProperty('dead');
  expect((await run(world, aVisitor(), logInWithLink, { token })).kind).toBe('done');
  expect(await see(world, linkPage, { token })).toMatchObject({ h1: 'This link has expired or been used', dead: { way: { href: again } } });
  expect((await see(world, linkPage, { token }, people.drafter)).dead?.way.href).toBe(next);
  const old = await mailed(world, people.drafter.email);
  world.clock.now = new Date(world.clock.now.getTime() + 600_000);
  expect((await see(world, linkPage, { token: old.token })).dead?.way.href).toBe(again);
});

it('tells whoever made a link up nothing of where the right one leads', async () => {
  const world = await agreed();
  const { logIn } = await mailed(world, people.drafter.email);
  for (const token of [`${logIn}.forged`, logIn, 'nothing']) expect((await see(world, linkPage, { token })).dead?.way.href).toBe('/log-in');
});

it('keeps where the code was to lead for the next code, alike for a mailbox that nobody has', async () => {
  const world = await agreed();
  for (const email of [people.drafter.email, 'nobody@northfield-surgery.example'])
    expect((await see(world, linkSentPage, { logIn: (await mailed(world, email)).logIn })).again).toBe(again);
  expect((await see(world, linkSentPage, { logIn: 'x' })).again).toBe('/log-in');
});
