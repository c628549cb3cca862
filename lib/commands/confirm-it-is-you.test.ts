import { describe, expect, it } from 'vitest';
import * as outbox from '@/db/outbox';
import { schema } from '@/db/schema';
import * as sessions from '@/db/sessions';
import { loggedIn } from '@/db/testing/agreed-agreement';
import { testNow } from '@/db/testing/test-store';
import type { Actor } from '@/lib/domain/people/actor';
import type { Ports } from '@/lib/server/ports';
import { sha256 } from '@/lib/server/sha256';
import { codeOf, sessionToken } from '@/lib/server/tokens';
import { confirmItIsYou } from './confirm-it-is-you';
import { sendConfirmationCode } from './send-confirmation-code';
import { issued, people, sign } from './testing/signing-steps';

const hourAgo = new Date(testNow.getTime() - 3_600_000);
const wrong = { kind: 'invalid', errors: { code: 'Enter the code from the newest email we sent you, or ask for a new code on this page' } };

/** The signatory of the surgery logged in an hour ago. */
async function stale(over: Partial<Ports> = {}) {
  const world = await issued(over);
  const actor = await loggedIn(world.store, 'northfield-signatory', { authenticatedAt: hourAgo, organisationName: 'Northfield Surgery' });
  const code = async () => {
    const row = await sessions.newestLogIn(world.store.q, actor.email, 'confirm');
    return row ? codeOf(world.secret, row) : '';
  };
  const renewed = async (session: string): Promise<Actor> => {
    const hash = sha256(sessionToken(world.secret, session));
    const found = await sessions.byToken(world.store.q, hash);
    if (!found) throw new Error('the session is gone');
    return { ...actor, session: hash, authenticatedAt: found.session.authenticatedAt };
  };
  return { world, actor, code, renewed };
}

describe('confirming that it is you', () => {
  it('by the code of the mail gives the session a new number, ends the old one, and then signing works', async () => {
    const { world, actor, code, renewed } = await stale({ mode: 'live' });
    expect(await sign(world, actor)).toMatchObject({ kind: 'refused', unmet: ['confirm-it-is-you'] });
    expect(await world.run(actor, sendConfirmationCode)).toEqual({ kind: 'done', result: { reference: world.reference } });
    expect((await outbox.due(world.store.q, testNow)).map(({ kind }) => kind)).toContain('mail-log-in-code');
    const spaced = `${(await code()).slice(0, 3)} ${(await code()).slice(3)}`;
    const out = await world.run(actor, confirmItIsYou, { code: spaced });
    expect(out).toMatchObject({ kind: 'done', result: { reference: world.reference, session: expect.any(String) } });
    const old = await sessions.byToken(world.store.q, actor.session);
    expect(old?.session.endedAt).toEqual(testNow);
    const again = await renewed((out as { result: { session: string } }).result.session);
    expect(again.authenticatedAt).toEqual(testNow);
    expect(await sign(world, again)).toMatchObject({ kind: 'done' });
  });

  it('ends when the session that it renews would have ended', async () => {
    const { world, actor, renewed } = await stale();
    const out = await world.run(actor, confirmItIsYou, { person: actor.person });
    const again = await renewed((out as { result: { session: string } }).result.session);
    const ends = async ({ session }: Actor) => (await sessions.byToken(world.store.q, session))?.session.endsAt;
    expect(await ends(again)).toEqual(await ends(actor));
  });

  it.each([[''], [undefined]])('wants a code: %j', async (code) => {
    const { world, actor } = await stale({ mode: 'live' });
    expect(await world.run(actor, confirmItIsYou, { code })).toEqual({ kind: 'invalid', errors: { code: 'Enter the code from the email' } });
  });

  it('works once, with the newest code, for ten minutes', async () => {
    const { world, actor, code, renewed } = await stale({ mode: 'live' });
    await world.run(actor, sendConfirmationCode);
    const first = await code();
    await world.run(actor, sendConfirmationCode);
    expect(await world.run(actor, confirmItIsYou, { code: first })).toEqual(wrong);
    world.clock.now = new Date(testNow.getTime() + 10 * 60_000);
    expect(await world.run(actor, confirmItIsYou, { code: await code() })).toEqual(wrong);
    world.clock.now = testNow;
    const out = await world.run(actor, confirmItIsYou, { code: await code() });
    const again = await renewed((out as { result: { session: string } }).result.session);
    expect(await world.run(again, confirmItIsYou, { code: await code() })).toEqual(wrong);
  });

  it('counts wrong codes and stops the eleventh, right or wrong', async () => {
    const { world, actor, code } = await stale({ mode: 'live' });
    await world.run(actor, sendConfirmationCode);
    const bad = (await code()) === '000000' ? '000001' : '000000';
    for (let i = 0; i < 10; i++) expect(await world.run(actor, confirmItIsYou, { code: bad })).toEqual(wrong);
    expect(await world.run(actor, confirmItIsYou, { code: await code() })).toMatchObject({ kind: 'too-many' });
    const said = (await world.store.q.select().from(schema.event)).map(({ body }) => JSON.parse(body) as { what: string });
    expect(said.filter(({ what }) => what === 'wrong-code')).toHaveLength(10);
  });

  it('stops the eleventh mail of an hour', async () => {
    const { world, actor } = await stale();
    for (let i = 0; i < 10; i++) expect(await world.run(actor, sendConfirmationCode)).toMatchObject({ kind: 'done' });
    expect(await world.run(actor, sendConfirmationCode)).toMatchObject({ kind: 'too-many' });
  });

  it('by choosing the person again works in the demonstration alone, and for nobody else', async () => {
    const { world, actor, renewed } = await stale();
    const choose = { kind: 'invalid', errors: { person: 'Select yourself' } };
    expect(await world.run(actor, confirmItIsYou, {})).toEqual(choose);
    expect(await world.run(actor, confirmItIsYou, { person: 'northfield-admin' })).toEqual(choose);
    const out = await world.run(actor, confirmItIsYou, { person: actor.person });
    expect(await sign(world, await renewed((out as { result: { session: string } }).result.session))).toMatchObject({ kind: 'done' });
    const live = await stale({ mode: 'live' });
    expect(await live.world.run(live.actor, confirmItIsYou, { person: live.actor.person })).toMatchObject({
      kind: 'invalid',
      errors: { code: expect.any(String) },
    });
  });

  it('is for the named signatory', async () => {
    const { world } = await stale();
    const colleague = await loggedIn(world.store, 'northfield-admin', { roles: ['signatory'] });
    const stranger = await loggedIn(world.store, 'exampleton-hospice-signatory');
    for (const command of [confirmItIsYou, sendConfirmationCode]) {
      expect(await world.run(colleague, command)).toMatchObject({ kind: 'forbidden', reason: expect.stringContaining('Ask Dr Ben Hall') });
      expect(await world.run(stranger, command)).toEqual({ kind: 'not-found' });
      expect(await world.run(people.drafter, command)).toEqual({ kind: 'not-found' });
    }
  });
});
